import { SkylightError } from "./error.js";
import type { OpenOptions } from "./open.js";
import { LAUNCH_ORIGIN, LAUNCH_PATH, QUERY } from "./protocol.js";

const SAFE = /^https:|^http:..(.*\.)?(localhost|127\.[\d.]+|\[::1])(:|$)/;

/**
 * The address of Skylight's page with its query parameters, and the origin that is trusted: nothing
 * but scheme, host and port, and `http:` for loopback hosts only unless that is allowed by name.
 *
 * @throws SkylightError `invalid-origin` otherwise
 */
export function addressOf({
  origin = LAUNCH_ORIGIN,
  path = LAUNCH_PATH,
  query,
  allowInsecureOrigin,
}: OpenOptions<unknown>): [url: URL, origin: string] {
  try {
    const address = new URL(path, origin);
    for (const [key, value] of Object.entries({ ...QUERY, ...query }))
      address.searchParams.set(key, value);
    // Neither an origin with more to it, nor a path that leads elsewhere.
    const isTrusted = address.origin === origin && !origin.includes("*");
    if (isTrusted && (allowInsecureOrigin ? /^http/ : SAFE).test(origin)) return [address, origin];
  } catch {}
  throw new SkylightError("invalid-origin", { origin });
}
