import { ruleSets } from "../../src/index.ts";

const included = new Set(Object.values(ruleSets).flatMap(({ includes }) => includes));

/** The shipped rule sets that judge a mine, but those that stand within another. */
export const shippedForMines = Object.values(ruleSets).filter(
  ({ id, subject }) => subject === "mine" && !included.has(id),
);
