import fc from "fast-check";

/** Valid JSON values in which one to three places hold something else, are gone, or stand twice. */
export function mutationsOf(valid: fc.Arbitrary<unknown>, anything: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    pick: fc.nat(),
    kind: fc.constantFrom("replace", "remove", "rename", "repeat", "swap"),
    value: fc.oneof(fc.constantFrom(...hostile), anything),
  });
  return fc
    .tuple(valid, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce<unknown>(mutated, JSON.parse(JSON.stringify(value))));
}

/** Values that have broken readers of JSON before. */
const hostile: readonly unknown[] = [
  ...[
    null,
    "",
    "12abc",
    "80%",
    -1,
    0,
    101,
    1.5,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    [null],
    [{}],
  ],
  ...[{ toString: 1 }, { valueOf: 1, toString: 1 }, { length: 5 }, { parameter: 5 }, { parameter: "constructor" }],
  ...["2023-02-30", "__proto__", "constructor", "toString", { all: [] }, { not: {} }, ["iron"], "iron"],
];

interface Change {
  readonly pick: number;
  readonly kind: string;
  readonly value: unknown;
}

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** The same value with one place changed; it is a copy that nobody else holds. */
function mutated(value: unknown, { pick, kind, value: other }: Change): unknown {
  const places = placesIn(value);
  const place = places[pick % places.length];
  if (!place) return copyOf(other);
  const { parent, key } = place;
  const held = parent[key];
  if (kind === "remove") removeFrom(parent, key);
  else if (kind === "repeat" && Array.isArray(held)) held.push(...(held as unknown[]));
  else if (kind === "rename" && !Array.isArray(parent)) {
    removeFrom(parent, key);
    parent[`${key}x`] = held;
  } else if (kind === "swap") parent[key] = places[(pick * 7) % places.length]?.key;
  else parent[key] = copyOf(other);
  return value;
}

function removeFrom(parent: Record<string, unknown>, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

/** Every place in a value, and what holds it. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null || !(Array.isArray(value) || isPlain(value))) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

/** A copy of lists and plain objects, so that one mutation does not reach into another. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

function isPlain(value: object): boolean {
  return [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
}
