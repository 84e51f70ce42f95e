/** The order of the keys of each kind of record: who, where from, how binding, what, words. */
export const keyOrders = {
  rule: [
    "id",
    "clauses",
    "obligation",
    "role",
    "basis",
    "reading",
    "entails",
    "category",
    "title",
    "requirement",
    "remedy",
    "appliesWhen",
    "requires",
    "target",
    "due",
    "points",
  ],
  target: ["measure", "atLeast", "day", "attribute"],
  due: ["day", "fact", "opens", "plus", "metOn"],
  comparison: ["fact", "operator", "value"],
  category: ["id", "title"],
  clause: ["id", "place", "words", "subject", "force", "outOfScope", "pending"],
  parameter: ["id", "title", "type", "choices", "unit", "values", "rows", "precedence", "note"],
  datedValue: ["when", "from", "until", "value", "source", "confidence", "note"],
  document: ["id", "title", "number", "date", "confidence"],
  erratum: ["id", "place", "printed", "recomputed", "working", "note"],
} as const satisfies Record<string, readonly string[]>;

/** Says of a record whose keys are unknown or out of order what they are. */
export function orderFaults(kind: keyof typeof keyOrders, record: object, place: string): string[] {
  const order: readonly string[] = keyOrders[kind];
  const keys = Object.keys(record);
  const ordered = order.filter((key) => keys.includes(key));
  return keys.join() === ordered.join() ? [] : [`${place}: ${keys.join(", ")}`];
}
