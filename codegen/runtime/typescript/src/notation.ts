/**
 * The types of a catalog as data. Each is said in one line of this notation:
 *
 * | written                                            | holds                                     |
 * | -------------------------------------------------- | ----------------------------------------- |
 * | `string` `number` `integer` `boolean` `null` `json` | what the word says; `json` is anything    |
 * | `uuid` `timestamp` `url` `file`                    | text in that form; a `File` or `Blob`     |
 * | `integer<1,9>` `number<0,>`                        | one within limits, of which one may lack  |
 * | `list<T>` `map<T>`                                 | an array; an object used as a map         |
 * | `{a:T b?:T}`                                       | an object; `b` may be absent, more may be there |
 * | `'word'`                                           | that text                                 |
 * | `T\|T\|T`                                          | one of these                              |
 * | `kind@{a:T b:T}`                                   | what stands behind the text at the key `kind` |
 * | `Name`                                             | a type of `types`                         |
 *
 * Keys and texts are percent-encoded where they hold more than letters, digits and `_ $ . -`.
 */
export interface TypeTable {
  /** The types that go by a name. */
  readonly types: Readonly<Record<string, string>>;
  /** What commands take, by dotted path; those that take nothing, or anything, are missing. */
  readonly params: Readonly<Record<string, string>>;
  /** Payloads by topic. */
  readonly payloads: Readonly<Record<string, string>>;
  /** What stands beside an error, by topic; null on topics that are missing. */
  readonly failures: Readonly<Record<string, string>>;
}

/** A field of an object. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: Type;
}

/** A type, taken apart. */
export type Type =
  | { readonly kind: "word"; readonly word: string; readonly min: number; readonly max: number }
  | { readonly kind: "list" | "map"; readonly item: Type }
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "union"; readonly options: readonly Type[] }
  | { readonly kind: "tagged"; readonly tag: string; readonly variants: readonly Field[] };

/** Where things are kept by a key. */
interface Store<Key, Made> {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

/** Makes what belongs to a key when it is first asked for, and keeps it unless it is undefined. */
export const kept =
  <Key, Made>(make: (key: Key) => Made, store: Store<Key, Made> = new Map<Key, Made>()) =>
  (key: Key): Made => {
    const known = store.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (made !== undefined) store.set(key, made);
    return made;
  };

/** Takes a line of the notation apart. It is the generator's, so it is right. */
export const typeOf = kept((line: string): Type => read(line.match(/[\w$%.'-]+|[^ ]/g) ?? []));

/** What stands at an own key of an object. */
export const at = <Value>(
  object: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(object, key) ? object[key] : undefined);

/** The type itself when it goes by a name in a table, else the type as it is. */
export function resolved({ types }: TypeTable, type: Type): Type {
  let found = type;
  for (;;) {
    const line = found.kind === "word" ? at(types, found.word) : undefined;
    if (line === undefined) return found;
    found = typeOf(line);
  }
}

function read(tokens: string[]): Type {
  const takes = (sign: string): boolean => tokens[0] === sign && tokens.shift() === sign;

  const union = (): Type => {
    const options = [one()];
    while (takes("|")) options.push(one());
    return options.length > 1 ? { kind: "union", options } : (options[0] as Type);
  };

  const fields = (): Field[] => {
    const found: Field[] = [];
    while (!takes("}")) {
      const name = decodeURIComponent(tokens.shift() ?? "");
      const optional = takes("?");
      tokens.shift();
      found.push({ name, optional, type: union() });
    }
    return found;
  };

  const one = (): Type => {
    const word = tokens.shift() ?? "";
    if (word === "{") return { kind: "object", fields: fields() };
    if (word.startsWith("'")) return { kind: "text", text: decodeURIComponent(word.slice(1, -1)) };
    if (takes("@")) {
      tokens.shift();
      return { kind: "tagged", tag: decodeURIComponent(word), variants: fields() };
    }
    let [min, max] = [-Infinity, Infinity];
    if (takes("<")) {
      if (word === "list" || word === "map") {
        const item = union();
        tokens.shift();
        return { kind: word, item };
      }
      if (tokens[0] !== ",") min = Number(tokens.shift());
      tokens.shift();
      if (tokens[0] !== ">") max = Number(tokens.shift());
      tokens.shift();
    }
    return { kind: "word", word, min, max };
  };

  return union();
}
