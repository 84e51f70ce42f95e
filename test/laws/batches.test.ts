import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, assessMany, conclusionCodes, type RuleSet, verdictCodes } from "../../src/index.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { days } from "./arbitrary-leaf.ts";
import { shippedForMines } from "./shipped.ts";

const profiles = fc.array(arbitraryProfile(), { minLength: 1, maxLength: 7 });
const rooms = fc.integer({ min: 1, max: 8 });

/** What a batch says of each mine, in words. */
function inWords(mines: readonly Parameters<typeof assess>[0][], ruleSet: RuleSet, asOf: string, chunk: number) {
  return [...assessMany(mines, { asOf, ruleSet, chunk })].flatMap((one) =>
    Array.from({ length: one.count }, (_, mine) => ({
      conclusion: conclusionCodes[one.conclusions[mine] ?? -1],
      verdicts: one.rules.map((rule, index) => [
        rule,
        verdictCodes[one.verdicts[mine * one.rules.length + index] ?? -1],
      ]),
      counts: one.categories.map((category, index) => [
        category,
        ...one.counts.slice((mine * one.categories.length + index) * 4, (mine * one.categories.length + index + 1) * 4),
      ]),
    })),
  );
}

function alone(mine: Parameters<typeof assess>[0], ruleSet: RuleSet, asOf: string) {
  const { conclusion, findings, categories } = assess(mine, { asOf, ruleSet });
  return {
    conclusion,
    verdicts: findings.map(({ rule, verdict }) => [rule, verdict]),
    counts: categories.map(({ id, counts }) => [id, ...verdictCodes.map((verdict) => counts[verdict])]),
  };
}

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("a batch says of each mine what assessing it alone comes to, however many a chunk holds", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(
      fc.property(profiles, days, rooms, (mines, asOf, chunk) => {
        expect(inWords(mines, ruleSet, asOf, chunk)).toEqual(mines.map((mine) => alone(mine, ruleSet, asOf)));
      }),
      { numRuns: 20 },
    );
  });

  it("in any rule set", () => {
    fc.assert(
      fc.property(arbitraryRuleSet(), profiles, days, rooms, (ruleSet, mines, asOf, chunk) => {
        expect(inWords(mines, ruleSet, asOf, chunk)).toEqual(mines.map((mine) => alone(mine, ruleSet, asOf)));
      }),
    );
  });
});
