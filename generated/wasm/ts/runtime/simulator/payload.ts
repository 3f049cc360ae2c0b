import { at, type Field, resolved, type Type, type TypeTable, typeOf } from "../notation.js";
import { checkPayload } from "../validation.js";
import type { SharedField } from "./catalog.js";
import { isObject } from "./skylight.js";

type Fields = Readonly<Record<string, unknown>>;

/** What made-up values are taken from, so that they are the same in every run. */
export interface Sources {
  /** An id for a field of a certain name, always the same one. */
  uuid(name: string): string;
  /** The time. */
  date(): Date;
}

/**
 * Makes a payload of a topic: what is `given`, filled up with the fields that its type requires. A
 * payload of which nothing is known is an empty object.
 */
export const makePayload = (
  table: TypeTable,
  topic: string,
  sources: Sources,
  given?: unknown,
): unknown => make(table, sources, typeOf(at(table.payloads, topic) ?? "json"), topic, given);

/** Makes a payload with those of the fields that it can have. */
export function makePayloadWith(
  table: TypeTable,
  topic: string,
  sources: Sources,
  fields: Fields,
): unknown {
  const known = fieldsOf(table, typeOf(at(table.payloads, topic) ?? "json"));
  const given = known.flatMap(({ name }) =>
    Object.hasOwn(fields, name) ? [[name, fields[name]] as const] : [],
  );
  return makePayload(table, topic, sources, given.length ? Object.fromEntries(given) : undefined);
}

/** Makes what stands beside an error on a topic. */
export const makeFailure = (table: TypeTable, topic: string, sources: Sources): unknown =>
  make(table, sources, typeOf(at(table.failures, topic) ?? "null"), topic);

/**
 * Makes the answer to a call: like {@link makePayload}, with the fields that the answer shares with
 * the params, and those params that the payload has under the same name.
 */
export function makeAnswer(
  table: TypeTable,
  topic: string,
  sources: Sources,
  { data, shared, given }: { data: unknown; shared: readonly SharedField[]; given: unknown },
): unknown {
  const filled = (given: unknown) => makePayload(table, topic, sources, given);
  const fields = fieldsOf(table, typeOf(at(table.payloads, topic) ?? "json"));
  if (!fields.length || (given !== undefined && !isObject(given))) return filled(given);
  const ids = sharedFields(shared, data, "payload");
  const same = fields.flatMap(({ name }) => {
    const value = isObject(data) ? at(data, name) : undefined;
    return isScalar(value) ? [[name, value] as const] : [];
  });
  const echoed = filled(overlaid({ ...Object.fromEntries(same), ...ids }, given));
  // A param may have the name of a field and mean something else.
  return checkPayload(table, topic, echoed) ? filled(overlaid(ids, given)) : echoed;
}

/** The fields that a call shares with its answer, where the answer has them. */
export function sharedFields(
  shared: readonly SharedField[],
  data: unknown,
  side: "payload" | "error",
): Fields {
  const fields: Record<string, unknown> = {};
  for (const field of shared) {
    let value = data;
    for (const key of field.param.split(".")) value = isObject(value) ? at(value, key) : undefined;
    // Some fields stand in errors alone.
    if (!isScalar(value) || !field[side]) continue;
    const keys = field[side].split(".");
    const last = keys.pop() ?? "";
    let parent = fields;
    for (const key of keys) {
      const child = { ...Object(at(parent, key)) };
      parent[key] = child;
      parent = child;
    }
    parent[last] = value;
  }
  return fields;
}

const isScalar = (value: unknown): boolean =>
  ["string", "number", "boolean"].includes(typeof value);

/** One object over another, at every depth. */
const overlaid = (under: unknown, over: unknown): unknown => {
  if (over === undefined) return under;
  if (!isObject(under) || !isObject(over)) return over;
  return { ...under, ...mapped(over, (key, value) => overlaid(at(under, key), value)) };
};

/** The fields that a type has, or the first option of it that has some. */
function fieldsOf(table: TypeTable, written: Type): readonly Field[] {
  const type = resolved(table, written);
  if (type.kind === "object") return type.fields;
  if (type.kind !== "union") return [];
  return type.options.map((option) => fieldsOf(table, option)).find(({ length }) => length) ?? [];
}

function make(
  table: TypeTable,
  sources: Sources,
  written: Type,
  name: string,
  given?: unknown,
): unknown {
  const type = resolved(table, written);
  const part = (type: Type, key: string, value: unknown) => make(table, sources, type, key, value);
  switch (type.kind) {
    case "word":
      return given === undefined ? makeWord(type, name, sources) : given;
    case "text":
      return given === undefined ? type.text : given;
    case "list":
      if (given === undefined) return [];
      return Array.isArray(given) ? given.map((item) => part(type.item, name, item)) : given;
    case "map":
      if (!isObject(given)) return given === undefined ? {} : given;
      return mapped(given, (key, value) => part(type.item, key, value));
    case "object": {
      if (!isObject(given)) return given === undefined ? part(type, name, {}) : given;
      const fields = type.fields.filter(
        (field) => !field.optional || at(given, field.name) !== undefined,
      );
      const made = fields.map((field) => [
        field.name,
        part(field.type, field.name, at(given, field.name)),
      ]);
      return { ...given, ...Object.fromEntries(made) };
    }
    case "tagged": {
      if (given !== undefined && !isObject(given)) return given;
      const tag = given && at(given, type.tag);
      const variant = type.variants.find(({ name }) => tag === undefined || name === tag);
      if (!variant) return given;
      return Object.assign({ [type.tag]: variant.name }, part(variant.type, name, given ?? {}));
    }
    case "union": {
      if (given === null || (given !== undefined && typeof given !== "object")) return given;
      return part(chosen(table, type.options, given), name, given);
    }
  }
}

/** The option of a union that has most of the keys that are given; else the first one. */
function chosen(table: TypeTable, options: readonly Type[], given: object | undefined): Type {
  const keys = Object.keys(given ?? {});
  const shared = (option: Type) =>
    Array.isArray(given)
      ? Number(resolved(table, option).kind === "list")
      : fieldsOf(table, option).filter(({ name }) => keys.includes(name)).length;
  const sorted = [...options].sort((one, other) => shared(other) - shared(one));
  return sorted[0] as Type;
}

function makeWord(
  { word, min }: Extract<Type, { kind: "word" }>,
  name: string,
  sources: Sources,
): unknown {
  switch (word) {
    case "string":
      return name;
    case "uuid":
      return sources.uuid(name);
    case "timestamp":
      return sources.date().toISOString();
    case "url":
      return `https://skylight.invalid/${encodeURIComponent(name)}`;
    case "number":
    case "integer":
      return Math.max(0, Math.ceil(min));
    case "boolean":
      return false;
    case "null":
      return null;
    case "file":
      return new Blob();
    default:
      return {};
  }
}

const mapped = (object: Fields, change: (key: string, value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
