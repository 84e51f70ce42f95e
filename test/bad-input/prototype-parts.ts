/** What a prototype holds under a key. */
type Part = readonly [prototype: object, key: PropertyKey, held: unknown];

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];

/** Everything that the built-in prototypes hold. */
export function prototypeParts(): Part[] {
  return prototypes.flatMap((prototype) =>
    Reflect.ownKeys(prototype).map((key): Part => {
      const held = Object.getOwnPropertyDescriptor(prototype, key) as { get?: unknown; value?: unknown } | undefined;
      return [prototype, key, held?.get ?? held?.value];
    }),
  );
}

/** The keys of the built-in prototypes that hold something else than before, or are new. */
export function changedSince(before: readonly Part[]): PropertyKey[] {
  const isKnown = ([prototype, key, held]: Part) =>
    before.some((part) => part[0] === prototype && part[1] === key && Object.is(part[2], held));
  return prototypeParts().flatMap((part) => (isKnown(part) ? [] : [part[1]]));
}
