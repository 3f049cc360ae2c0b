// Written by skylight-codegen from the catalog; change that, not this file.
{%- for import in imports %}
{{ import }}
{%- endfor %}
{% for declaration in declarations %}
{{ declaration }}
{% endfor %}
{% if methods.is_empty() && sub_modules.is_empty() -%}
{{ doc }}export type {{ commands }} = Record<never, never>;
{%- else -%}
{{ doc }}export interface {{ commands }} {
{%- for method in methods %}
{{ method.doc }}  {{ method.signature }}
{%- if !loop.last %}
{% endif %}
{%- endfor %}
{%- for sub in sub_modules %}

{{ sub.doc }}  readonly {{ sub.name }}: {{ sub.commands }};
{%- endfor %}
}
{%- endif %}

/** The commands of {{ path }} as methods, to be given to `Skylight.open`. */
export const {{ value }}: Module<{{ commands }}> =
{%- match layout -%}
{%- when Layout::OnOneLine %} /* @__PURE__ */ module({{ module }}, {
{%- for row in rows %}
{{ row }}
{%- if loop.last %}
{% endif %}
{%- endfor %}});
{%- when Layout::OnTheNext %}
  /* @__PURE__ */ module({{ module }}, {
{%- for row in rows %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}});
{%- when Layout::Apart %} /* @__PURE__ */ module(
  {{ module }},
  {
{%- for row in rows %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
{%- if sub_modules.is_empty() && streams %}
  {},
{%- endif %}
{%- if !sub_modules.is_empty() %}
  {
{%- for sub in sub_modules %}
    {{ sub.entry }}
{%- endfor %}
  },
{%- endif %}
{%- if streams %}
  stream,
{%- endif %}
);
{%- endmatch %}
