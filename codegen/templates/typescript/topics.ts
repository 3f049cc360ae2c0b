// Written by skylight-codegen from the catalog; change that, not this file.
{%- for import in imports %}
{{ import }}
{%- endfor %}

/**
 * What `response` holds, by topic, when there is no error.
 *
 * Unless a topic says otherwise, keys are in camel case at every depth, those included that are
 * data: a UUID as a key arrives without its hyphens.
 */
export interface Topics {
{%- for property in payloads %}
{{ property.doc }}  {{ property.line }}
{%- endfor %}
}

{% if failures.is_empty() -%}
/** What `response` holds beside an error; null on every topic. */
export type Failures = Record<never, never>;
{%- else -%}
/** What `response` holds beside an error; null on every other topic. */
export interface Failures {
{%- for property in failures %}
{{ property.doc }}  {{ property.line }}
{%- endfor %}
}
{%- endif %}

/** The topics on which only errors arrive. */
export type ErrorOnlyTopic ={{ error_only }};

{{ undelivered_doc }}export type UndeliveredTopic ={{ undelivered }};

/** What is known of the topics. */
export interface SkylightTopics {
  /** Payloads by topic. */
  payloads: Topics;
  /** What stands beside an error, by topic. */
  failures: Failures;
  /** Topics on which only errors arrive. */
  errorOnly: ErrorOnlyTopic;
}
