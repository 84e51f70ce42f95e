import { ruleSets } from "../../src/index.ts";

/** The shipped rule sets that judge a mine, but those whose rules all stand in another as well. */
export const shippedForMines = Object.values(ruleSets).filter(
  (set) =>
    set.subject === "mine" &&
    !Object.values(ruleSets).some((other) => {
      const ids = new Set(other.rules.map(({ id }) => id));
      return other !== set && set.rules.every(({ id }) => ids.has(id));
    }),
);
