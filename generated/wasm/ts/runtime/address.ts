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
  origin,
  url,
  query,
  allowInsecureOrigin,
}: OpenOptions<unknown>): [url: URL, origin: string] {
  try {
    const address = new URL(url ?? LAUNCH_PATH, origin ?? LAUNCH_ORIGIN);
    for (const [key, value] of Object.entries({ ...QUERY, ...query }))
      address.searchParams.set(key, value);
    const trusted = origin ?? address.origin;
    if (address.origin === trusted && (allowInsecureOrigin ? /^http/ : SAFE).test(trusted))
      return [address, trusted];
  } catch {}
  throw new SkylightError("invalid-origin", { origin: origin ?? url });
}
