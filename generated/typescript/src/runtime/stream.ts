import { buffered } from "./buffered.js";
import type { Command } from "./command.js";
import type { EventsOptions } from "./connection.js";
import type { SkylightError } from "./error.js";
import type { Call } from "./module.js";

/** What can be said of a call that is answered many times. */
export interface StreamOptions extends EventsOptions {
  /** How many milliseconds to wait for the first answer, instead of the connection's `callTimeout`. */
  readonly timeout?: number;
}

/**
 * Calls a command that is answered many times, and loops over its answers. The command is posted by
 * this call. No answer is the last one: break the loop, or give it a signal.
 *
 * @throws SkylightError why there are no more answers
 */
export const stream = <Params, Answer>(
  connection: { readonly call: Call },
  command: Command<Params, AsyncGenerator<Answer, void, void>>,
  params: Params,
  { signal, limit = 1000, timeout = 0 }: StreamOptions = {},
): AsyncGenerator<Answer, void, void> =>
  buffered<Answer>(limit, { command: command[0] }, (push, finish) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    const options = { onAnswer: push, signal: controller.signal, timeout };
    const ended = connection.call(command, params, options) as Promise<unknown>;
    ended.then(
      () => finish(),
      (error: SkylightError) => finish(error),
    );
    return () => {
      signal?.removeEventListener("abort", abort);
      abort();
    };
  });
