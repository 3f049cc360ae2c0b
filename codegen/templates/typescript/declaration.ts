{{ doc }}
{%- match body -%}
{%- when Body::Alias with (code) -%}
export type {{ name }} ={{ code }};
{%- when Body::Interface with (properties) -%}
export interface {{ name }} {
{%- for property in properties %}
{{ property.doc }}  {{ property.line }}
{%- endfor %}
}
{%- endmatch -%}
