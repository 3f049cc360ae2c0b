// Written by skylight-codegen from the catalog; change that, not this file.
import type { Direction } from "./modules/session.js";
import { protocol } from "./protocol.js";
import type { CallOptions, Connection } from "./runtime/connection.js";
import type { Methods, Module } from "./runtime/module.js";
import { type OpenOptions, openConnection } from "./runtime/open.js";
import type { SkylightTopics } from "./topics.js";
import type { LaunchCrmModule, SkylightState } from "./types.js";

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

/** The commands that need no module. */
export interface Bridge {
  /**
   * Asks for a snapshot of what Skylight knows about the session, the user and the interactions.
   *
   * Skylight's screen answers this one itself, with live credentials inside: never log the answer.
   * Not part of the snapshot: the token, the settings, the monitored interaction, and the Twilio
   * and MQTT connections.
   *
   * Answered on `cxengage/state`.
   *
   * Part of the sequence `dump_state`. The snapshot of Skylight's state:
   *
   * - `cxengage/state`, set off by the message `dumpState`.
   *
   * Source: `App/index.js:494` of `agent-desktop`.
   *
   * @example
   * ```ts
   * await skylight.dumpState();
   * ```
   */
  dumpState(options?: CallOptions): Promise<SkylightState>;
}

/** Modules by the names that a connection gives them. */
export type SkylightModules = Readonly<Record<string, Module<unknown>>>;

/** A connection to Skylight, with the commands of the modules that it was opened with. */
export type Skylight<Modules = unknown> = Connection<SkylightTopics> & Bridge & Methods<Modules>;

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
  open<const Modules extends SkylightModules = Record<never, never>>(
    options: OpenOptions<Modules, LaunchQuery>,
  ): Promise<Skylight<Modules>> {
    return openConnection(protocol, options) as Promise<Skylight<Modules>>;
  },
};
