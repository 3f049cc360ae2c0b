import { at, type Field, resolved, type Type, type TypeTable, typeOf } from "./notation.js";

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

/** Where a check stands. */
interface Check {
  readonly table: TypeTable;
  /** Whether the value is sent: texts are then a closed set, and a UUID has to look like one. */
  readonly sent: boolean;
  /** What was found out already, which is also what ends a cycle. */
  readonly done: Map<object, Map<Type, Mismatch | undefined>>;
}

/** Deeper than anything that Skylight sends. */
const DEPTH = 500;
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
  return begin(table, line, value, true);
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
  return begin(table, own, response ?? null, false);
}

/** Whether the catalog knows a topic. */
export const knowsTopic = (table: TypeTable, topic: string): boolean =>
  at(table.payloads, topic) !== undefined;

function begin(table: TypeTable, line: string, value: unknown, sent: boolean) {
  try {
    return compare({ table, sent, done: new Map() }, typeOf(line), value, "", 0);
  } catch {
    // A getter or a proxy of the caller; nothing that another window sends has either.
    return { path: "", expected: "plain data", found: "an object that cannot be read" };
  }
}

function compare(
  check: Check,
  written: Type,
  value: unknown,
  path: string,
  depth: number,
): Mismatch | undefined {
  const type = resolved(check.table, written);
  if (type.kind === "word" || type.kind === "text")
    return fits(check, type, value) ? undefined : mismatch(check, type, value, path);
  if (type.kind === "union") return compareUnion(check, type.options, type, value, path, depth);
  if (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) !== (type.kind === "list")
  )
    return mismatch(check, type, value, path);
  if (depth > DEPTH) return { path, expected: `at most ${DEPTH} levels`, found: "more" };

  const known = check.done.get(value) ?? new Map<Type, Mismatch | undefined>();
  check.done.set(value, known);
  if (known.has(type)) return known.get(type);
  known.set(type, undefined);
  const found = compareParts(check, type, value, path, depth + 1);
  known.set(type, found);
  return found;
}

/** Compares what stands in an object or a list, up to the first mismatch. */
function compareParts(
  check: Check,
  type: Exclude<Type, { kind: "word" | "text" | "union" }>,
  value: object,
  path: string,
  depth: number,
): Mismatch | undefined {
  const parts = value as Readonly<Record<string, unknown>>;
  const part = (key: string, type: Type) =>
    compare(check, type, at(parts, key), below(path, key), depth);
  switch (type.kind) {
    case "list":
      for (const [index, item] of (value as unknown[]).entries()) {
        const found = compare(check, type.item, item, `${path}[${index}]`, depth);
        if (found) return found;
      }
      return;
    case "map":
      for (const key of Object.keys(parts)) {
        const found = part(key, type.item);
        if (found) return found;
      }
      return;
    case "object":
      for (const field of type.fields) {
        if (field.optional && at(parts, field.name) === undefined) continue;
        const found = part(field.name, field.type);
        if (found) return found;
      }
      return;
    case "tagged": {
      const tag = at(parts, type.tag);
      const variant = type.variants.find(({ name }) => name === tag);
      if (variant) return compare(check, variant.type, value, path, depth);
      if (typeof tag === "string" && !check.sent) return;
      const options = type.variants.map(({ name }): Type => ({ kind: "text", text: name }));
      return mismatch(check, { kind: "union", options }, tag, below(path, type.tag));
    }
  }
}

/** One of several. When none fits, the one is blamed that the value was most likely meant to be. */
function compareUnion(
  check: Check,
  options: readonly Type[],
  whole: Type,
  value: unknown,
  path: string,
  depth: number,
): Mismatch | undefined {
  let blamed: Mismatch | undefined;
  let most = 0;
  for (const option of options) {
    const found = compare(check, option, value, path, depth);
    if (!found) return;
    const known = fieldsOf(check.table, option).filter(
      ({ name }) => at(Object(value), name) !== undefined,
    );
    const shared = 1 + known.length;
    if (found.path === path || shared <= most) continue;
    blamed = found;
    most = shared;
  }
  return blamed ?? mismatch(check, whole, value, path);
}

const fieldsOf = (table: TypeTable, option: Type): readonly Field[] => {
  const type = resolved(table, option);
  return type.kind === "object" ? type.fields : [];
};

function fits({ sent }: Check, type: Type, value: unknown): boolean {
  if (type.kind === "text") return sent ? value === type.text : typeof value === "string";
  if (type.kind !== "word") return true;
  const [, test] = at(WORDS, type.word) ?? [];
  // A limit holds for numbers alone, which is what it is written beside.
  return (
    !test ||
    (test(value, sent) && !((value as number) < type.min) && !((value as number) > type.max))
  );
}

const below = (path: string, key: string): string => {
  if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
};

const mismatch = ({ table }: Check, type: Type, value: unknown, path: string): Mismatch => ({
  path,
  expected: name(table, type),
  found: kindOf(value),
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
