/** Kleene's three truth values, ordered: false is below unknown, unknown below true. */
export const no = 0;
export const unknown = 1;
export const yes = 2;

export type Truth = typeof no | typeof unknown | typeof yes;

/** A truth value's name in results. */
export type TruthName = "false" | "unknown" | "true";

const names = ["false", "unknown", "true"] as const;

/** The name of a truth value. */
export function truthName(truth: Truth): TruthName {
  return names[truth];
}

/** Kleene's negation. */
export function negated(truth: Truth): Truth {
  return (yes - truth) as Truth;
}

/** Kleene's conjunction: the least of two truth values. */
export function both(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

/** Kleene's disjunction: the greatest of two truth values. */
export function either(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}
