/** Runs `abort` when the signal fires; gives back how to no longer do so. */
export const onAbort = (signal: AbortSignal | undefined, abort: () => void): (() => void) => {
  signal?.addEventListener("abort", abort);
  return () => signal?.removeEventListener("abort", abort);
};
