import { addressOf } from "./address.js";
import { type ConnectOptions, connect } from "./connect.js";
import { SkylightError } from "./error.js";
import type { Module } from "./module.js";
import { FEATURES, WINDOW_NAME } from "./protocol.js";

/** Where Skylight is. */
export interface AddressOptions {
  /**
   * The origin of Skylight: the only one that is heard and posted to. Scheme, host and port, nothing
   * else. Default: that of the production address.
   */
  readonly origin?: string;
  /** Whether `http:` is also right for hosts other than this machine. Messages can then be forged. */
  readonly allowInsecureOrigin?: boolean;
  /** The path of Skylight's page at that origin. Default: that of the production address. */
  readonly path?: string;
  /** Name of the popup's window. */
  readonly windowName?: string;
}

/** How a connection is opened. `Query` are the query parameters that the protocol knows. */
export interface OpenOptions<Modules, Query = object>
  extends AddressOptions,
    ConnectOptions<Modules> {
  /** Query parameters for the address, besides those that are always sent. */
  readonly query?: Query;
  /** Features of the popup's window. Default: the protocol's width and height. */
  readonly features?: string;
}

/**
 * Opens the popup in the same turn, as popup blockers ask, and connects with it.
 *
 * @throws SkylightError why there is no connection
 */
export const openConnection = async (
  options: OpenOptions<Readonly<Record<string, Module<unknown>>>>,
): Promise<object> => {
  const [url, origin] = addressOf(options);
  if (options.signal?.aborted) throw new SkylightError("aborted");
  const popup = window.open(url, options.windowName ?? WINDOW_NAME, options.features ?? FEATURES);
  if (!popup) throw new SkylightError("popup-blocked");
  return connect(options, popup, origin);
};
