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
type Check = (value: unknown, walk: Walk, depth: number) => Mismatch | undefined;

/** What holds others. */
type Whole = Exclude<Type, { kind: "word" | "text" | "union" }>;

/** Compares what stands in an object or a list, up to the first mismatch. */
type Parts = (
  value: Readonly<Record<string, unknown>>,
  walk: Walk,
  depth: number,
) => Mismatch | undefined;

/** One way through a value. */
interface Walk {
  /** What was found out already, which is also what ends a cycle. */
  readonly done?: Map<Parts, Map<object, Mismatch | undefined>>;
  /** How many more objects and lists it may come to while it keeps nothing of that; void below 0. */
  left: number;
}

/** What checks are made from. */
interface Maker {
  readonly table: TypeTable;
  /** Whether values are sent: texts are then a closed set, and a UUID has to look like one. */
  readonly sent: boolean;
  /** The check of a line of the notation. */
  readonly check: (line: string) => Check;
}

/** Deeper than anything that Skylight sends. */
const DEPTH = 500;
/** More objects and lists than most messages hold. */
const FEW = 200;
const TOO_DEEP: Mismatch = { path: "", expected: `at most ${DEPTH} levels`, found: "more" };
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** What a word of the notation is called, and which values it fits. */
const WORDS: Readonly<
  Record<string, readonly [name: string, fits: (value: unknown, sent: boolean) => boolean]>
> = {
  string: ["a string", (value) => typeof value === "string"],
  timestamp: ["a time as a string", (value) => typeof value === "string"],
  url: ["a URL as a string", (value) => typeof value === "string"],
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

/** The checks of a table, each made when it is first wanted. */
const checksOf = kept((table: TypeTable) => {
  const sent = makerOf(table, true);
  const arriving = makerOf(table, false);
  const check = (maker: Maker, line: string | undefined) =>
    line === undefined ? undefined : maker.check(line);
  return {
    params: kept((command: string) => check(sent, at(table.params, command))),
    payload: kept((topic: string) => check(arriving, at(table.payloads, topic))),
    failure: kept((topic: string) => check(arriving, at(table.failures, topic) ?? "null")),
  };
}, new WeakMap());

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
  return compare(checksOf(table).params(command), value);
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
  return compare(check && failed ? failure(topic) : check, response ?? null);
}

/** Whether the catalog knows a topic. */
export const knowsTopic = (table: TypeTable, topic: string): boolean =>
  at(table.payloads, topic) !== undefined;

function compare(check: Check | undefined, value: unknown): Mismatch | undefined {
  try {
    const walk: Walk = { left: FEW };
    let found = check?.(value, walk, 0);
    // It is dear to keep what is found out, so that is for the few values that need it.
    if (walk.left < 0) found = check?.(value, { done: new Map(), left: 0 }, 0);
    return found && { ...found, path: found.path.replace(/^\./, "") };
  } catch {
    // A getter or a proxy of the caller; nothing that another window sends has either.
    return { path: "", expected: "plain data", found: "an object that cannot be read" };
  }
}

function makerOf(table: TypeTable, sent: boolean): Maker {
  const maker: Maker = { table, sent, check: kept((line) => make(maker, typeOf(line))) };
  return maker;
}

function make(maker: Maker, type: Type): Check {
  const { table, sent } = maker;
  switch (type.kind) {
    case "word": {
      const line = at(table.types, type.word);
      if (line === undefined) return makeWord(maker, type);
      // A type may hold itself, so what goes by a name is made when a value comes to it.
      let named: Check | undefined;
      return (value, walk, depth) => {
        named ??= maker.check(line);
        return named(value, walk, depth);
      };
    }
    case "text":
      return makeScalar(maker, type, (value) =>
        sent ? value === type.text : typeof value === "string",
      );
    case "union":
      return makeUnion(maker, type);
    default:
      return makeWhole(maker, type);
  }
}

function makeWord(maker: Maker, type: Extract<Type, { kind: "word" }>): Check {
  const [, fits] = at(WORDS, type.word) ?? [];
  if (!fits) return () => undefined;
  const { min, max } = type;
  return makeScalar(
    maker,
    type,
    // A limit holds for numbers alone, which is what it is written beside.
    (value) =>
      fits(value, maker.sent) && !(typeof value === "number" && (value < min || value > max)),
  );
}

function makeScalar({ table }: Maker, type: Type, fits: (value: unknown) => boolean): Check {
  const mismatch = mismatchOf(table, type);
  return (value) => (fits(value) ? undefined : mismatch(value));
}

/** Objects and lists. */
function makeWhole(maker: Maker, type: Whole): Check {
  const mismatch = mismatchOf(maker.table, type);
  const parts = makeParts(maker, type);
  return (value, walk, depth) => {
    if (
      typeof value !== "object" ||
      value === null ||
      Array.isArray(value) !== (type.kind === "list")
    )
      return mismatch(value);
    if (depth > DEPTH) return TOO_DEEP;
    const whole = value as Readonly<Record<string, unknown>>;
    if (!walk.done) return --walk.left < 0 ? TOO_DEEP : parts(whole, walk, depth + 1);

    const known = walk.done.get(parts) ?? new Map<object, Mismatch | undefined>();
    walk.done.set(parts, known);
    if (known.has(value)) return known.get(value);
    known.set(value, undefined);
    const found = parts(whole, walk, depth + 1);
    known.set(value, found);
    return found;
  };
}

function makeParts(maker: Maker, type: Whole): Parts {
  switch (type.kind) {
    case "list": {
      const check = make(maker, type.item);
      return (value, walk, depth) => {
        let index = 0;
        for (const item of value as unknown as readonly unknown[]) {
          const found = check(item, walk, depth);
          if (found) return { ...found, path: `[${index}]${found.path}` };
          index++;
        }
        return;
      };
    }
    case "map": {
      const check = make(maker, type.item);
      return (value, walk, depth) => {
        for (const key of Object.keys(value)) {
          const found = check(at(value, key), walk, depth);
          if (found) return below(key, found);
        }
        return;
      };
    }
    case "object":
      return makeFields(maker, type.fields);
    case "tagged":
      return makeTagged(maker, type);
  }
}

function makeFields(maker: Maker, fields: readonly Field[]): Parts {
  const checks = fields.map((field) => ({ ...field, check: make(maker, field.type) }));
  return (value, walk, depth) => {
    for (const { name, optional, check } of checks) {
      const part = at(value, name);
      if (optional && part === undefined) continue;
      const found = check(part, walk, depth);
      if (found) return below(name, found);
    }
    return;
  };
}

function makeTagged(maker: Maker, { tag, variants }: Extract<Type, { kind: "tagged" }>): Parts {
  const checks = new Map<unknown, Check>(
    variants.map(({ name, type }) => [name, make(maker, type)]),
  );
  const options = variants.map(({ name }): Type => ({ kind: "text", text: name }));
  const mismatch = mismatchOf(maker.table, { kind: "union", options });
  return (value, walk, depth) => {
    const name = at(value, tag);
    const check = checks.get(name);
    if (check) return check(value, walk, depth);
    if (typeof name === "string" && !maker.sent) return;
    return below(tag, mismatch(name));
  };
}

/** One of several. When none fits, the one is blamed that the value was most likely meant to be. */
function makeUnion(maker: Maker, type: Extract<Type, { kind: "union" }>): Check {
  const checks = type.options.map((option) => [option, make(maker, option)] as const);
  const mismatch = mismatchOf(maker.table, type);
  return (value, walk, depth) => {
    let blamed: Mismatch | undefined;
    let most = 0;
    for (const [option, check] of checks) {
      const found = check(value, walk, depth);
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
  return type.kind === "object" ? type.fields : [];
};

/** A mismatch as it is seen from one level further out. */
const below = (key: string, found: Mismatch): Mismatch => ({
  ...found,
  path: (/^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`) + found.path,
});

/** Says that a value does not fit a type. */
const mismatchOf = (table: TypeTable, type: Type) => {
  let expected: string | undefined;
  return (value: unknown): Mismatch => {
    // Options of a union are found not to fit all the time.
    expected ??= name(table, type);
    return { path: "", expected, found: kindOf(value) };
  };
};

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
