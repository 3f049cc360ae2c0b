// Written by skylight-codegen from the catalog; change that, not this file.
import type { Protocol } from "./runtime/protocol.js";

/** The version of the protocol that this package was made for. */
export const PROTOCOL_VERSION = {{ version }};

/** The protocol, as far as the runtime must know it. */
export const protocol: Protocol = {
  envelope: {{ envelope }},
  handshake: {{ handshake }},
  init: {
{%- for property in init %}
    {{ property }}
{%- endfor %}
  },
  url: {{ url }},
  query: {
{%- for property in query %}
    {{ property }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
  windowName: {{ window_name }},
  features: {{ features }},
  bridge: {
{%- for row in bridge %}
{{ row }}
{%- if loop.last %}
  {% endif %}
{%- endfor %}},
};
