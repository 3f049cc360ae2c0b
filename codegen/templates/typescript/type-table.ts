// Written by skylight-codegen from the catalog; change that, not this file.
import type { TypeTable } from "./runtime/notation.js";

/** The types of params and payloads, as data. */
export const typeTable: TypeTable = {
  types: {
{%- for row in types %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
  params: {
{%- for row in params %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
  payloads: {
{%- for row in payloads %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
  failures: {
{%- for row in failures %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
};
