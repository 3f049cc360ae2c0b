import { at, type Field, kept, resolved, type Type, type TypeTable, typeOf } from "./notation.js";

/**
 * What is wrong with params or a payload. It says kinds of values and never values, which may be
 * credentials.
 */
export interface Mismatch {
  /** Where it is wrong, for instance `lines[2].id`; empty when the whole value is. */
  readonly path: string;
  /** What belongs there, for instance `a UUID or null`. */
  readonly expected: string;
  /** What is there, for instance `a number`, or `nothing`. */
  readonly found: string;
}

/** A type made ready: compares a value with it. The path of what it finds begins at the value. */
type Check = (value: unknown, walk: Walk) => Mismatch | undefined;

/** What holds others. */
type Whole = Exclude<Type, { kind: "word" | "text" | "union" }>;

/** Compares what stands in an object or a list, up to the first mismatch. */
type Parts = (
  value: Readonly<Record<string | number, unknown>>,
  walk: Walk,
) => Mismatch | undefined;

/** One way through a value. */
interface Walk {
  /** What was found out already, which is also what ends a cycle; not everything is worth it. */
  readonly done?: (parts: Parts) => Map<object, Mismatch | undefined>;
  /** How many levels deeper it may go; without `done`, how many more objects and lists it may see. */
  left: number;
}

/** What the checks of a table are made from. */
interface Maker {
  readonly table: TypeTable;
  /** Whether values are sent: texts are then a closed set, and a UUID has to look like one. */
  readonly sent: boolean;
  /** The check of a line of the notation. */
  readonly check: (line: string) => Check;
}

/** Says that a value does not fit. */
type Mismatching = (value: unknown) => Mismatch;

/** Deeper than anything that Skylight sends, and more objects and lists than most of it holds. */
const DEPTH = 500;
const TOO_DEEP: Mismatch = { path: "", expected: `at most ${DEPTH} levels`, found: "more" };
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const isText = (value: unknown) => typeof value === "string";

/** What a word of the notation is called, and which values it fits. */
const WORDS: Readonly<
  Record<string, readonly [name: string, fits: (value: unknown, sent: boolean) => boolean]>
> = {
  string: ["a string", isText],
  timestamp: ["a time as a string", isText],
  url: ["a URL as a string", isText],
  uuid: ["a UUID", (value, sent) => typeof value === "string" && (!sent || UUID.test(value))],
  number: ["a number", (value) => typeof value === "number"],
  integer: ["a whole number", Number.isInteger],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  null: ["null", (value) => value === null],
  json: ["anything", (value) => value !== undefined],
  file: [
    "a File or Blob",
    (value) => /^\[object (File|Blob)]$/.test(Object.prototype.toString.call(value)),
  ],
};

/**
 * Compares what a command is about to be sent with what the catalog says that it takes. Skylight
 * answers what does not fit with the error 1003, or not at all.
 *
 * Keys that the catalog does not know are fine; a key that may be absent must not hold null.
 */
export function checkParams(
  table: TypeTable,
  command: string,
  data: unknown,
): Mismatch | undefined {
  const line = at(table.params, command);
  if (line === undefined) return;
  // Skylight takes a missing object for an empty one.
  const value = data === undefined && line.startsWith("{") ? {} : data;
  return compare(sending(table), line, value);
}

/**
 * Compares what arrived on a topic with what the catalog says of it; nothing is said of topics that
 * it does not know. Keys and enum values that the catalog does not know are fine.
 *
 * @param failed - whether it arrived beside an error
 */
export function checkPayload(
  table: TypeTable,
  topic: string,
  response: unknown,
  failed = false,
): Mismatch | undefined {
  const line = at(table.payloads, topic);
  if (line === undefined) return;
  const own = failed ? (at(table.failures, topic) ?? "null") : line;
  return compare(arriving(table), own, response ?? null);
}

/** Whether the catalog knows a topic. */
export const knowsTopic = (table: TypeTable, topic: string): boolean =>
  at(table.payloads, topic) !== undefined;

/** The maker of a table, which keeps what it makes. */
const makerOf = (sent: boolean) =>
  kept((table: TypeTable): Maker => {
    const maker: Maker = { table, sent, check: kept((line) => make(maker, typeOf(line))) };
    return maker;
  }, new WeakMap());

const sending = makerOf(true);
const arriving = makerOf(false);

function compare(maker: Maker, line: string, value: unknown): Mismatch | undefined {
  try {
    const check = maker.check(line);
    const quick: Walk = { left: DEPTH };
    let found = check(value, quick);
    // To keep what is found out is dear, so only what is big or goes in circles is walked again.
    if (!quick.left) found = check(value, { left: DEPTH + 1, done: kept(() => new Map()) });
    return found && { ...found, path: found.path.replace(/^\./, "") };
  } catch {
    // A getter or a proxy of the caller; nothing that another window sends has either.
    return { path: "", expected: "plain data", found: "an object that cannot be read" };
  }
}

function make(maker: Maker, type: Type): Check {
  const { table, sent } = maker;
  const expected = name(table, type);
  const mismatch = (value: unknown) => ({ path: "", expected, found: kindOf(value) });
  const scalar =
    (fits: (value: unknown) => boolean): Check =>
    (value) =>
      fits(value) ? undefined : mismatch(value);
  switch (type.kind) {
    case "word": {
      const { word, min, max } = type;
      const line = at(table.types, word);
      // A type may hold itself, so what goes by a name is made when a value comes to it.
      if (line !== undefined) return (value, walk) => maker.check(line)(value, walk);
      const [, fits = () => true] = at(WORDS, word) ?? [];
      // A limit holds for numbers alone, which is what it is written beside.
      const outside = (value: unknown) => typeof value === "number" && (value < min || value > max);
      return scalar((value) => fits(value, sent) && !outside(value));
    }
    case "text":
      return scalar((value) => (sent ? value === type.text : isText(value)));
    case "union":
      return makeUnion(maker, type.options, mismatch);
    default:
      return makeWhole(maker, type, mismatch);
  }
}

/** Objects and lists. */
function makeWhole(maker: Maker, type: Whole, mismatch: Mismatching): Check {
  const parts = makeParts(maker, type);
  return (value, walk) => {
    if (
      typeof value !== "object" ||
      value === null ||
      Array.isArray(value) !== (type.kind === "list")
    )
      return mismatch(value);
    if (!walk.left) return TOO_DEEP;
    const known = walk.done?.(parts);
    if (known?.has(value)) return known.get(value);
    known?.set(value, undefined);
    walk.left--;
    const found = parts(value as Readonly<Record<string, unknown>>, walk);
    if (known) {
      walk.left++;
      known.set(value, found);
    }
    return found;
  };
}

function makeParts(maker: Maker, type: Whole): Parts {
  switch (type.kind) {
    case "list":
    case "map": {
      const check = make(maker, type.item);
      return (value, walk) => {
        for (const key of type.kind === "list"
          ? (value as unknown as readonly unknown[]).keys()
          : Object.keys(value)) {
          const found = check(value[key], walk);
          if (found) return below(key, found);
        }
        return;
      };
    }
    case "object": {
      const fields = makeFields(maker, type.fields);
      return (value, walk) => {
        for (const { name, optional, check } of fields) {
          const part = at(value, name);
          if (optional && part === undefined) continue;
          const found = check(part, walk);
          if (found) return below(name, found);
        }
        return;
      };
    }
    case "tagged": {
      const { tag } = type;
      const variants = makeFields(maker, type.variants);
      const options = variants.map(({ name }): Type => ({ kind: "text", text: name }));
      const checkTag = make(maker, { kind: "union", options });
      return (value, walk) => {
        const text = at(value, tag);
        const variant = variants.find(({ name }) => name === text);
        if (variant) return variant.check(value, walk);
        const found = checkTag(text, walk);
        return found && below(tag, found);
      };
    }
  }
}

const makeFields = (maker: Maker, fields: readonly Field[]) =>
  fields.map((field) => ({ ...field, check: make(maker, field.type) }));

/** One of several. When none fits, the one is blamed that the value was most likely meant to be. */
function makeUnion(maker: Maker, options: readonly Type[], mismatch: Mismatching): Check {
  const checks = options.map((option) => [option, make(maker, option)] as const);
  return (value, walk) => {
    let blamed: Mismatch | undefined;
    let most = 0;
    for (const [option, check] of checks) {
      const found = check(value, walk);
      if (!found) return;
      if (!found.path) continue;
      const known = fieldsOf(maker.table, option).filter(
        ({ name }) => at(Object(value), name) !== undefined,
      );
      const shared = 1 + known.length;
      if (shared <= most) continue;
      blamed = found;
      most = shared;
    }
    return blamed ?? mismatch(value);
  };
}

const fieldsOf = (table: TypeTable, option: Type): readonly Field[] => {
  const type = resolved(table, option);
  return "fields" in type ? type.fields : [];
};

/** A mismatch as it is seen from one level further out. */
const below = (key: string | number, found: Mismatch): Mismatch => ({
  ...found,
  path:
    (typeof key === "string" && /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`) +
    found.path,
});

/** What a type is called in a message. */
function name(table: TypeTable, written: Type): string {
  const type = resolved(table, written);
  switch (type.kind) {
    case "list":
      return "a list";
    case "text":
      return JSON.stringify(type.text);
    case "union": {
      const names = [...new Set(type.options.map((option) => name(table, option)))];
      return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : `${names}`;
    }
    case "word": {
      const word = at(WORDS, type.word)?.[0] ?? type.word;
      const limits = [
        type.min > -Infinity && `from ${type.min}`,
        type.max < Infinity && `to ${type.max}`,
      ];
      return [word, ...limits].filter(Boolean).join(" ");
    }
    default:
      return "an object";
  }
}

const kindOf = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};
