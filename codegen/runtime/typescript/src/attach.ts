import { addressOf } from "./address.js";
import { adoption } from "./adoption.js";
import { type ConnectOptions, connect } from "./connect.js";
import { SkylightError } from "./error.js";
import type { Module } from "./module.js";
import type { AddressOptions } from "./open.js";
import { WINDOW_NAME } from "./protocol.js";

/** How a Skylight that is open already is found and adopted. */
export interface AttachOptions<Modules> extends AddressOptions, ConnectOptions<Modules> {
  /** Its window. Default: the one of the name `windowName`, which is not navigated. */
  readonly popup?: Window;
  /** Is told when Skylight turns out to obey this page from before, so that its state is unknown. */
  readonly onResumed?: () => void;
}

/** Whether a window was made just now, instead of being found. What is another origin's was not. */
const isBlank = (popup: Window): boolean => {
  try {
    return popup.location.href === "about:blank";
  } catch {
    return false;
  }
};

/**
 * Connects with a popup that is open already.
 *
 * @throws SkylightError why there is no connection; `closed` when there is no such popup
 */
export const attachConnection = async (
  options: AttachOptions<Readonly<Record<string, Module<unknown>>>>,
): Promise<object> => {
  const [, origin] = addressOf(options);
  if (options.signal?.aborted) throw new SkylightError("aborted");
  const popup = options.popup ?? window.open("", options.windowName ?? WINDOW_NAME);
  if (!popup || isBlank(popup)) {
    popup?.close();
    throw new SkylightError("closed");
  }
  const layers = [adoption(options.onResumed), ...(options.layers ?? [])];
  return connect({ ...options, layers }, popup, origin);
};
