import { type RuleSet, ruleSets } from "../../src/index.ts";

/** The shipped rule sets that judge a mine, but those whose rules all stand in another as well. */
export const shippedForMines = Object.values(ruleSets).filter(
  (set) =>
    set.subject === "mine" &&
    !Object.values(ruleSets).some((other) => {
      const ids = new Set(other.rules.map(({ id }) => id));
      return other !== set && set.rules.every(({ id }) => ids.has(id));
    }),
);

/** Those of them whose conclusion follows from rules alone. */
export const unscoredForMines = shippedForMines.filter(({ conclusion }) => conclusion.model === "all-required");

/** The rules of a set that only an assessor can tell, by id. */
export function assessorsOwn({ rules }: RuleSet): ReadonlySet<string> {
  return new Set(rules.filter(({ requires }) => requires === undefined).map(({ id }) => id));
}
