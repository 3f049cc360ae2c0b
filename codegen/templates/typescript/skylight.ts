// Written by skylight-codegen from the catalog; change that, not this file.
{%- for import in imports %}
{{ import }}
{%- endfor %}

{{ query }}

/** Modules by the names that a connection gives them. */
export type SkylightModules = Readonly<Record<string, Module<unknown>>>;

/** A connection to Skylight, with the commands of the modules that it was given. */
export type Skylight<Modules = unknown> = Connection<SkylightTopics> & Methods<Modules>;

{{ doc }}export const Skylight = {
  /**
   * Opens Skylight in a popup and resolves once it listens to this page. Call it in a click
   * handler: browsers block popups that nobody asked for.
   *
   * @throws SkylightError with the reason why there is no connection
   *
   * @example
   * ```ts
   * const skylight = await Skylight.open({ modules: {{ example }} });
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
 * const skylight = await attach({ modules: {{ example }} });
 * ```
 */
export const attach = attachConnection as <
  const Modules extends SkylightModules = Record<never, never>,
>(
  options: AttachOptions<Modules>,
) => Promise<Skylight<Modules>>;
