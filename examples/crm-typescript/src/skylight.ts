/** The connection of this page: which modules it uses. */

import { Skylight } from "skylight-sdk";
import { authentication } from "skylight-sdk/authentication";
import { interactions } from "skylight-sdk/interactions";
import { session } from "skylight-sdk/session";

/**
 * Opens Skylight in a popup; to be called in a click handler.
 *
 * @param url - the address of Skylight's page; its origin is the only one that is trusted
 */
export const openSkylight = (url: string) =>
  Skylight.open({ url, modules: { authentication, session, interactions } });

/** The connection. */
export type Connection = Awaited<ReturnType<typeof openSkylight>>;
