// Written by skylight-codegen from the catalog; change that, not this file.
{%- for import in imports %}
{{ import }}
{%- endfor %}

{% for error in errors -%}
{{ error.doc }}export const {{ error.name }} = {{ error.code }};

{% endfor -%}
/** The codes that Skylight's errors are known to have. */
export type ErrorCode ={{ codes }};

{% for declaration in declarations -%}
{{ declaration }}

{% endfor -%}
{% if data.is_empty() -%}
/** What `data` holds, by code; unknown for every code. */
export type ErrorData = Record<never, never>;
{%- else -%}
/** What `data` holds, by code; unknown for every other code. */
export interface ErrorData {
{%- for property in data %}
{{ property.doc }}  {{ property.line }}
{%- endfor %}
}
{%- endif %}

/** An error that Skylight sent with a certain code. */
export type SdkErrorOf<Code extends number> = SdkError & {
  readonly code: Code;
  readonly data: Code extends keyof ErrorData ? ErrorData[Code] : unknown;
};

/** Whether an error was sent by Skylight with a certain code, whose `data` is then known. */
export const isSdkError = <Code extends ErrorCode | AnyCode>(
  error: unknown,
  code: Code,
): error is SdkErrorOf<Code> => hasCode(error, code);
