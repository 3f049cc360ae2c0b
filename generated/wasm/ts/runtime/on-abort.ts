/** Does something when a signal fires, or at once when it has, until another one fires. */
export const onAbort = (
  signal: AbortSignal | undefined,
  until: { readonly signal?: AbortSignal },
  act: () => void,
): void => {
  if (signal?.aborted) act();
  else signal?.addEventListener("abort", act, until);
};
