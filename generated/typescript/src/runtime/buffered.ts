import { SkylightError } from "./error.js";

/** Where the values of a loop come from: gives back how to stop them. */
type Source<Value> = (
  push: (value: Value) => void,
  finish: (error?: SkylightError) => void,
) => () => void;

/**
 * Loops over values that come when they come, from this call on. Those that the loop has not got to
 * wait for it. When more than `limit` would wait, the loop gets those that do and then ends with a
 * `queue-full` error: none is left out without a word. It ends without one after `close()`.
 */
export const buffered = <Value>(
  limit: number,
  subject: { readonly topic?: string; readonly command?: string },
  source: Source<Value>,
): AsyncGenerator<Value, void, void> => {
  const waiting: Value[] = [];
  let ending: SkylightError | undefined;
  let over = false;
  let wake = () => {};
  const finish = (error?: SkylightError) => {
    if (!over && error?.kind !== "client-closed") ending = error;
    over = true;
    wake();
  };
  const stop = source((value) => {
    if (over) return;
    if (waiting.length < limit) waiting.push(value);
    else finish(new SkylightError("queue-full", subject));
    wake();
  }, finish);
  return (async function* () {
    try {
      for (;;) {
        if (waiting.length) yield waiting.shift() as Value;
        else if (ending) throw ending;
        else if (over) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      over = true;
      stop();
    }
  })();
};
