// Written by skylight-codegen from the catalog; change that, not this file.
{%- for import in imports %}
{{ import }}
{%- endfor %}
{% for declaration in declarations %}
{{ declaration }}
{% endfor -%}
{%- for constant in constants %}
{{ constant.doc }}{{ constant.code }}
{% endfor -%}
{%- if constants.is_empty() %}
export {};
{%- endif %}
