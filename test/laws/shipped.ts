import { ruleSets } from "../../src/index.ts";

/** The shipped rule sets that judge a mine. */
export const shippedForMines = Object.values(ruleSets).filter(({ subject }) => subject === "mine");
