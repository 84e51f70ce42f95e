import { type MineProfile, readProfile } from "green-mine-rules";
import { nested } from "../../laws/nested.ts";
import { randomFrom } from "./random.ts";
import { syntheticFacts, valueOf } from "./synthetic-facts.ts";

/** The day on which synthetic mines are judged. */
export const syntheticDay = "2023-12-31";

/**
 * Made-up mines with about 150 facts each, the same on every run.
 *
 * @param missing - How many of a hundred facts are absent.
 */
export function syntheticMines(count: number, missing: number): MineProfile[] {
  const random = randomFrom(20_250_630 + missing);
  return Array.from({ length: count }, (_, index) => {
    const known = syntheticFacts.filter(() => !random.chance(missing));
    const leaves = Object.fromEntries(known.map((fact) => [fact.id, valueOf(fact, random)]));
    return readProfile(nested({ "identity.name": `Synthetic mine ${index + 1}`, ...leaves }));
  });
}
