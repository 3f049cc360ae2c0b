// Written by skylight-codegen from the catalog; change that, not this file.
{%- for export in exports %}
{{ export }}
{%- endfor %}
