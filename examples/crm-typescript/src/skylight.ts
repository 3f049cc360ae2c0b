/** The connection of this page: which modules it uses. */

import { Skylight } from "skylight-sdk";
import { authentication } from "skylight-sdk/authentication";
import { interactions } from "skylight-sdk/interactions";
import { session } from "skylight-sdk/session";

/**
 * Opens Skylight in a popup; to be called in a click handler.
 *
 * @param address - that of Skylight's page; its origin is the only one that is trusted
 */
export const openSkylight = (address: string) => {
  const { origin, pathname, search } = new URL(address);
  const modules = { authentication, session, interactions };
  return Skylight.open({ origin, path: pathname + search, modules });
};

/** The connection. */
export type Connection = Awaited<ReturnType<typeof openSkylight>>;
