// Written by skylight-codegen from the catalog; change that, not this file.
{% for sequence in sequences %}
{{ sequence.doc }}{{ sequence.code }}
{% endfor -%}
{%- if sequences.is_empty() %}
export {};
{%- endif %}
