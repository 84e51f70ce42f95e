/** Says of a value where it is more than plain JSON: a class, a getter, a missing value, a number that JSON cannot write. */
export function plainFaults(value: unknown, place: string): string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [`${place}: ${Object.is(value, -0) ? "-0" : String(value)}`];
  }
  if (typeof value !== "object") return [`${place}: ${typeof value}`];
  const prototype: unknown = Object.getPrototypeOf(value);
  const own = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(
    ([key]) => !(Array.isArray(value) && key === "length"),
  );
  return [
    ...(prototype === (Array.isArray(value) ? Array.prototype : Object.prototype) ? [] : [`${place}: not plain`]),
    ...Object.getOwnPropertySymbols(value).map((symbol) => `${place}: ${String(symbol)}`),
    ...own.flatMap(([key, descriptor]: [string, PropertyDescriptor]) => {
      if ("get" in descriptor || descriptor.enumerable === false) return [`${place}.${key}: hidden or computed`];
      return plainFaults(descriptor.value, `${place}.${key}`);
    }),
  ];
}
