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
  /** Whether it is sent: texts are then a closed set, and a UUID has to look like one. */
  readonly sent: boolean;
  /** What was found out already, which is also what ends a cycle; not everything is worth it. */
  readonly done?: (parts: Parts) => Map<object, Mismatch | undefined>;
  /** How many levels deeper it may go; without `done`, how many more objects and lists it may see. */
  left: number;
}

/** What checks are made from. */
interface Maker {
  readonly table: TypeTable;
  /** The check of a type that goes by a name. */
  readonly named: (name: string) => Check | undefined;
}

/** Says that a value does not fit. */
type Misfit = (value: unknown) => Mismatch;

/** Deeper than anything that Skylight sends, and more objects and lists than most of it holds. */
const DEPTH = 500;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

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
  // Skylight takes a missing object for an empty one.
  const value = data === undefined && at(table.params, command)?.startsWith("{") ? {} : data;
  return compare(checksOf(table).params(command), value, true);
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
  const { payload, failure } = checksOf(table);
  const check = payload(topic);
  return compare(check && failed ? failure(topic) : check, response ?? null, false);
}

/** Whether the catalog knows a topic. */
export const knowsTopic = (table: TypeTable, topic: string): boolean =>
  at(table.payloads, topic) !== undefined;

/** The checks of a table, each made when it is first wanted. */
const checksOf = kept((table: TypeTable) => {
  const named = (lines: TypeTable["types"], otherwise?: string) =>
    kept((name: string): Check | undefined => {
      const line = at(lines, name) ?? otherwise;
      return line === undefined ? undefined : make(maker, typeOf(line));
    });
  const maker: Maker = { table, named: named(table.types) };
  return {
    params: named(table.params),
    payload: named(table.payloads),
    failure: named(table.failures, "null"),
  };
}, new WeakMap());

function compare(check: Check | undefined, value: unknown, sent: boolean): Mismatch | undefined {
  if (!check) return;
  try {
    const quick: Walk = { sent, left: DEPTH };
    let found = check(value, quick);
    // To keep what is found out is dear, so only what is big or goes in circles is walked again.
    if (!quick.left) found = check(value, { sent, left: DEPTH + 1, done: kept(() => new Map()) });
    return found && { ...found, path: found.path.replace(/^\./, "") };
  } catch {
    // A getter or a proxy of the caller; nothing that another window sends has either.
    return mismatch("plain data", "an object that cannot be read");
  }
}

function make(maker: Maker, type: Type): Check {
  const { table } = maker;
  const expected = name(table, type);
  const misfit = (value: unknown) => mismatch(expected, kindOf(value));
  const scalar =
    (fits: (value: unknown, sent: boolean) => boolean): Check =>
    (value, { sent }) =>
      fits(value, sent) ? undefined : misfit(value);
  switch (type.kind) {
    case "word": {
      const { word, min, max } = type;
      // A type may hold itself, so what goes by a name is made when a value comes to it.
      if (at(table.types, word)) return (value, walk) => maker.named(word)?.(value, walk);
      const [, fits = () => true] = at(WORDS, word) ?? [];
      // A limit holds for numbers alone, which is what it is written beside.
      const outside = (value: unknown) => typeof value === "number" && (value < min || value > max);
      return scalar((value, sent) => fits(value, sent) && !outside(value));
    }
    case "text":
      return scalar((value, sent) => (sent ? value === type.text : isText(value)));
    case "union":
      return makeUnion(maker, type.options, misfit);
    default:
      return makeWhole(maker, type, misfit);
  }
}

/** Objects and lists. */
function makeWhole(maker: Maker, type: Whole, misfit: Misfit): Check {
  const parts = makeParts(maker, type);
  return (value, walk) => {
    if (
      typeof value !== "object" ||
      value === null ||
      Array.isArray(value) !== (type.kind === "list")
    )
      return misfit(value);
    if (!walk.left) return mismatch(`at most ${DEPTH} levels`, "more");
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
function makeUnion(maker: Maker, options: readonly Type[], misfit: Misfit): Check {
  const checks = options.map((option) => [option, make(maker, option)] as const);
  return (value, walk) => {
    let blamed: Mismatch | undefined;
    let most = 0;
    for (const [option, check] of checks) {
      const found = check(value, walk);
      if (!found) return;
      if (!found.path) continue;
      const type = resolved(maker.table, option);
      const fields = "fields" in type ? type.fields : [];
      const shared = 1 + fields.filter(({ name }) => at(Object(value), name) !== undefined).length;
      if (shared <= most) continue;
      blamed = found;
      most = shared;
    }
    return blamed ?? misfit(value);
  };
}

const mismatch = (expected: string, found: string): Mismatch => ({ path: "", expected, found });

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
