/** Leaves by dotted id, as a flat record. */
export type Leaves = Readonly<Record<string, unknown>>;

/** The nested record of flat leaves: `{ "a.b": 1 }` becomes `{ a: { b: 1 } }`. */
export function nested(leaves: Leaves): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(leaves)) setAt(record, id.split("."), value);
  return record;
}

/** The leaves of a nested record; a list is a leaf. */
export function flattened(record: object, prefix = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(flattened(value, `${prefix}${key}.`))
        : [[prefix + key, value] as const],
    ),
  );
}

function setAt(record: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) record[key] = value;
  else setAt((record[key] ??= {}) as Record<string, unknown>, rest, value);
}
