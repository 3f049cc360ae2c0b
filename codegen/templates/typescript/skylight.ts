// Written by skylight-codegen from the catalog; change that, not this file.
{%- for import in imports %}
{{ import }}
{%- endfor %}

{{ query }}

{% if methods.is_empty() -%}
/** The commands that need no module: none. */
export type Bridge = Record<never, never>;
{%- else -%}
/** The commands that need no module. */
export interface Bridge {
{%- for method in methods %}
{{ method.doc }}  {{ method.signature }}
{%- if !loop.last %}
{% endif %}
{%- endfor %}
}
{%- endif %}

/** Modules by the names that a connection gives them. */
export type SkylightModules = Readonly<Record<string, Module<unknown>>>;

/** A connection to Skylight, with the commands of the modules that it was opened with. */
export type Skylight<Modules = unknown> = Connection<SkylightTopics> & Bridge & Methods<Modules>;

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
  open<const Modules extends SkylightModules = Record<never, never>>(
    options: OpenOptions<Modules, LaunchQuery>,
  ): Promise<Skylight<Modules>> {
    return openConnection(protocol, options) as Promise<Skylight<Modules>>;
  },
};
