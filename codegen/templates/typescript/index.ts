{{ header }}
{%- for export in exports %}
{{ export }}
{%- endfor %}
