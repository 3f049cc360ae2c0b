{{ header }}
{%- for import in imports %}
{{ import }}
{%- endfor %}
{% for declaration in declarations %}
{{ declaration }}
{% endfor %}
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

/** The commands of {{ path }}, to be given to `Skylight.open`. */
export const {{ value }}: {% if name.is_none() %}Sub{% endif %}Module<{{ commands }}> = {
{%- if let Some(name) = name %}
  name: {{ name }},
{%- endif %}
  commands: {
{%- for row in rows %}
{{ row }}
{%- endfor %}
  },
{%- if !sub_modules.is_empty() %}
  subModules: {
{%- for sub in sub_modules %}
    {{ sub.entry }}
{%- endfor %}
  },
{%- endif %}
};
