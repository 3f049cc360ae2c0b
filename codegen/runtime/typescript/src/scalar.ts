/** The value at a dotted path, when there is a path and the value is one that identifies something. */
export const scalarAt = (value: unknown, path: string | null): unknown => {
  try {
    const whole = Object(value);
    // To split is dear, and most paths are a key.
    const found =
      path &&
      (path in whole
        ? whole[path]
        : path.split(".").reduce((parent, key) => Object(parent)[key], whole));
    return Object(found) === found ? undefined : found;
  } catch {
    // A getter or a proxy of the page may throw; to post such params fails too, and says where.
    return undefined;
  }
};
