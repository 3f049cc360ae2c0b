import { SkylightError } from "./error.js";
import type { OpenOptions } from "./open.js";
import type { Protocol } from "./protocol.js";

const SAFE = /^https:|^http:..(.*\.)?(localhost|127\.[\d.]+|\[::1])(:|$)/;

/**
 * The address of Skylight's page with its query parameters, and the origin that is trusted: nothing
 * but scheme, host and port, and `http:` for loopback hosts only unless that is allowed by name.
 *
 * @throws SkylightError `invalid-origin` otherwise
 */
export function addressOf(
  protocol: Protocol,
  { origin, url, query, allowInsecureOrigin }: OpenOptions<unknown>,
): [url: URL, origin: string] {
  try {
    const address = new URL(url ?? new URL(protocol.url).pathname, origin ?? protocol.url);
    for (const [key, value] of Object.entries({ ...protocol.query, ...query }))
      address.searchParams.set(key, value);
    const trusted = origin ?? address.origin;
    if (address.origin === trusted && (allowInsecureOrigin ? /^http/ : SAFE).test(trusted))
      return [address, trusted];
  } catch {}
  throw new SkylightError("invalid-origin", { origin: origin ?? url });
}
