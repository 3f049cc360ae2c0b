// Skylight at the other end, as far as a page can notice it.

/** Whose origin Skylight keeps. */
export type Opener = "us" | "another";

/** One life of Skylight's page. */
export interface Page {
  readonly kept?: Opener | undefined;
  /** Messages of the handshake that are on their way. */
  readonly mail: readonly ("init" | "probe")[];
  /** The calls whose commands it works on, and whether they were answered for good. */
  readonly commands: readonly { readonly of: number; readonly isAnswered: boolean }[];
}

/** A page that has just come up. */
export const FRESH: Page = { mail: [], commands: [] };

/** Lets the page hear the next message of the handshake: the page after it, and what it says. */
export const hear = (page: Page): [page: Page, says?: "accepted" | "refused" | "state"] => {
  const [next, ...mail] = page.mail;
  if (next === "init" && !page.kept) return [{ ...page, mail, kept: "us" }, "accepted"];
  if (next === "init") return [{ ...page, mail }, "refused"];
  return page.kept === "us" ? [{ ...page, mail }, "state"] : [{ ...page, mail }];
};

/** The page with a command on its way; one for another opener is dropped. */
export const withCommand = (page: Page, of: number): Page =>
  page.kept === "us" ? { ...page, commands: [...page.commands, { of, isAnswered: false }] } : page;

/** The page that has answered a call for good. */
export const withAnswered = (page: Page, of: number): Page => ({
  ...page,
  commands: page.commands.map((command) =>
    command.of === of ? { of, isAnswered: true } : command,
  ),
});

/** The commands it can answer: it hears in order, the handshake before any command. */
export const answerable = (page: Page | undefined): Page["commands"] =>
  page && page.mail.length === 0 ? page.commands : [];
