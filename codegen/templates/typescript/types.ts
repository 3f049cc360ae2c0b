// Written by skylight-codegen from the catalog; change that, not this file.
{%- for import in imports %}
{{ import }}
{%- endfor %}
{% for declaration in declarations %}
{{ declaration }}
{% endfor -%}
