// Written by skylight-codegen from the catalog; change that, not this file.
import type { Direction } from "./modules/session.js";
import { type AttachOptions, attachConnection } from "./runtime/attach.js";
import type { Connection } from "./runtime/connection.js";
import type { Methods, Module } from "./runtime/module.js";
import { type OpenOptions, openConnection } from "./runtime/open.js";
import type { SkylightTopics } from "./topics.js";
import type { LaunchCrmModule } from "./types.js";

/** Query parameters that the address of Skylight's page may be given. */
export interface LaunchQuery {
  /** CRM whose module Skylight starts. */
  crmModule?: LaunchCrmModule;
  /** Direction that Skylight sets once a session has started, as `session.setDirection` would. */
  defaultWorkMode?: Direction;
  /** API that a Skylight outside production talks to. */
  api?: string;
  /** Environment that a Skylight outside production belongs to. */
  env?: string;
}

/** Modules by the names that a connection gives them. */
export type SkylightModules = Readonly<Record<string, Module<unknown>>>;

/** A connection to Skylight, with the commands of the modules that it was given. */
export type Skylight<Modules = unknown> = Connection<SkylightTopics> & Methods<Modules>;

/**
 * The messages that a CRM page and the Skylight agent popup of the CxEngage contact centre
 * exchange.
 */
export const Skylight = {
  /**
   * Opens Skylight in a popup and resolves once it listens to this page. Call it in a click
   * handler: browsers block popups that nobody asked for.
   *
   * @throws SkylightError with the reason why there is no connection
   *
   * @example
   * ```ts
   * const skylight = await Skylight.open({ modules: { api } });
   * ```
   */
  open: openConnection as <const Modules extends SkylightModules = Record<never, never>>(
    options: OpenOptions<Modules, LaunchQuery>,
  ) => Promise<Skylight<Modules>>,
};

/**
 * Connects with a Skylight that is open already, for instance after this page was reloaded. The
 * popup is found by the name of its window, and is not navigated.
 *
 * @throws SkylightError with the reason why there is no connection: of kind `closed` when no
 *   Skylight is open, `origin-taken` when it obeys another page
 *
 * @example
 * ```ts
 * const skylight = await attach({ modules: { api } });
 * ```
 */
export const attach = attachConnection as <
  const Modules extends SkylightModules = Record<never, never>,
>(
  options: AttachOptions<Modules>,
) => Promise<Skylight<Modules>>;
