import type { AnyEvent, Connection, PayloadOf, TopicTypes } from "./connection.js";
import { SkylightError } from "./error.js";
import { onAbort } from "./on-abort.js";

/** What can be said of waiting for a sequence. */
export interface SequenceOptions {
  /**
   * Fields that tell its messages from those of others, for instance `{ interactionId }`: a message
   * whose payload has such a field with another value is passed over.
   */
  readonly where?: Readonly<Record<string, unknown>>;
  /** After how many milliseconds to give up. Default 60,000. */
  readonly timeout?: number;
  /** Gives up when it fires. */
  readonly signal?: AbortSignal;
}

/** The payloads of a sequence by topic; of a topic that came twice, the last one. */
export type SequencePayloads<T extends TopicTypes, Step extends string> = {
  readonly [Topic in Exclude<Step, `?${string}`>]: PayloadOf<T, Topic>;
};

/**
 * Sets something off, and waits until every message has come that follows it.
 *
 * @param steps - the topics that are always heard and, as `?topic`, those that may be
 * @param begin - sets it off; when it is rejected, so is this
 * @throws SkylightError the error that came on one of the topics, optional ones included;
 *   `timed-out` with the topic that was waited for; `aborted`; or why the connection ended
 *
 * @example
 * ```ts
 * import { setActiveTenant } from "skylight-sdk/sequences";
 *
 * await sequence(skylight, setActiveTenant, () => skylight.session.setActiveTenant({ tenantId }));
 * ```
 */
export const sequence = <T extends TopicTypes, const Step extends string>(
  connection: Connection<T>,
  steps: readonly Step[],
  begin: () => unknown,
  { where = {}, timeout = 60_000, signal }: SequenceOptions = {},
): Promise<SequencePayloads<T, Step>> =>
  new Promise((resolve, reject) => {
    const missing = steps.filter((step) => !step.startsWith("?"));
    const topics = new Set(steps.map((step) => step.replace(/^\?/, "")));
    const payloads: Record<string, unknown> = {};
    const settled = new AbortController();
    const until = { signal: settled.signal };

    const fail = (error: unknown) => {
      settled.abort();
      reject(error);
    };
    const finish = () => {
      if (missing.length) return;
      settled.abort();
      resolve(payloads as SequencePayloads<T, Step>);
    };
    const isOfOther = (about: unknown) =>
      Object.entries(where).some(([key, value]) => (Object(about)[key] ?? value) !== value);
    const hear = ({ topic, error, response }: AnyEvent) => {
      if (!topics.has(topic) || isOfOther(error ? error.data : response)) return;
      if (error) return fail(error);
      const index = missing.indexOf(topic as Step);
      if (index >= 0) missing.splice(index, 1);
      payloads[topic] = response;
      finish();
    };

    const timer = setTimeout(
      () => fail(new SkylightError("timed-out", { topic: missing[0] })),
      timeout,
    );
    onAbort(settled.signal, {}, () => clearTimeout(timer));
    connection.onMessage("", hear as (event: unknown) => void, until);
    onAbort(connection.ended, until, () => fail(connection.ended.reason));
    onAbort(signal, until, () => fail(new SkylightError("aborted", { topic: missing[0] })));
    if (settled.signal.aborted) return;
    // What it throws at once is a failure too.
    new Promise((resolve) => resolve(begin())).catch(fail);
  });
