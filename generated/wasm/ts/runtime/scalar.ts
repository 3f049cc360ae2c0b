/** The value at a dotted path, when there is a path and the value is one that identifies something. */
export const scalarAt = (value: unknown, path: string | null): unknown => {
  try {
    const found = path?.split(".").reduce((parent, key) => Object(parent)[key], value);
    return Object(found) === found ? undefined : found;
  } catch {
    // A getter or a proxy of the page may throw; to post such params fails too, and says where.
    return undefined;
  }
};
