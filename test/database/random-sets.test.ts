import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RuleSet } from "../../src/index.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";
import { arbitraryRuleSet } from "../laws/arbitrary-rule-set.ts";
import { shippedForMines } from "../laws/shipped.ts";
import { type Database, openDatabases } from "./databases.ts";
import { coreVerdicts, judgeLoaded, loadMines } from "./sql-verdicts.ts";

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
  for (const database of databases) await loadMines(database, mines, days);
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

/** Shares of the facts that are known of a mine, in percent. */
const known = [100, 100, 95, 80, 50];
const minesOfEach = 60;
const seed = Number(process.env["SEED"] ?? 20_250_630);

const mines = known.flatMap((share) =>
  fc.sample(arbitraryProfile(fc.constant(share)), { numRuns: minesOfEach, seed: seed + share }),
);

/** The day after each of which something changes: a leap day, a year's end, the end of dated values and of the term. */
const days = ["2024-02-29", "2025-02-28", "2024-12-31", "2025-06-30", "2026-01-01"];

/** Any rule set; every other is for every mine, so that verdicts are well mixed. */
const anyRuleSet = fc.tuple(arbitraryRuleSet(), fc.boolean()).map(([ruleSet, isForAll]): RuleSet => {
  if (!isForAll) return ruleSet;
  const rules = ruleSet.rules.map((rule) => omit(rule, "appliesWhen"));
  return { ...omit(ruleSet, "scope"), rules };
});

function omit<T extends object, Key extends keyof T>(whole: T, key: Key): Omit<T, Key> {
  const rest: Partial<T> = { ...whole };
  Reflect.deleteProperty(rest, key);
  return rest as Omit<T, Key>;
}

describe("DuckDB and PostgreSQL give each mine and rule the verdict that the library gives", () => {
  it("by any rule set, on any of some days, whatever share of the facts is missing", async () => {
    const counts: Record<string, number> = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
    const conclusions = new Set<string | null>();
    await fc.assert(
      fc.asyncProperty(anyRuleSet, fc.constantFrom(...days), async (ruleSet, asOf) => {
        const expected = coreVerdicts(mines, { ruleSet, asOf });
        for (const database of databases) {
          const told = await judgeLoaded(database, { ruleSet, asOf });
          expect({ by: database.dialect, ...told }).toEqual({ by: database.dialect, ...expected });
        }
        for (const verdict of expected.verdicts.flat()) counts[verdict] = (counts[verdict] ?? 0) + 1;
        for (const conclusion of expected.conclusions) conclusions.add(conclusion);
      }),
      { numRuns: 250 },
    );
    // A difference shows only where verdicts differ: none of the four may be rare.
    const tenth = Object.values(counts).reduce((sum, count) => sum + count, 0) / 10;
    expect(Object.entries(counts).filter(([, count]) => count < tenth)).toEqual([]);
    expect(conclusions).toEqual(new Set(["conforms", "doesNotConform", "cantTell", "inapplicable"]));
  });

  it.each(shippedForMines)("by $id, for mines drawn by lot", async (ruleSet) => {
    for (const asOf of days.slice(0, 2)) {
      const expected = coreVerdicts(mines, { ruleSet, asOf });
      for (const database of databases) {
        const told = await judgeLoaded(database, { ruleSet, asOf });
        expect({ by: database.dialect, ...told }).toEqual({ by: database.dialect, ...expected });
      }
    }
  });
});
