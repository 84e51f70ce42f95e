import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type ParameterOverride, readProfile, type RuleSet, ruleSets, type Verdict } from "../../src/index.ts";
import { caseFiles, caseSetId, caseSets, profileOf } from "../case-files.ts";
import { days } from "../laws/arbitrary-leaf.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";
import { arbitraryRuleSet } from "../laws/arbitrary-rule-set.ts";
import { judgementsOf } from "../laws/judgements.ts";
import { shippedForMines } from "../laws/shipped.ts";
import { arbitraryOverrides } from "./arbitrary-overrides.ts";
import { engineVerdicts } from "./engine-verdicts.ts";

vi.setConfig({ testTimeout: 120_000 });

/** The share of facts that are known, in percent. */
const mostly = fc.constantFrom(50, 100, 100, 100);

type Judged = Parameters<typeof judgementsOf>;

/** The verdicts that the library itself gives, by rule. */
function libraryVerdicts(...judged: Judged): Map<string, Verdict> {
  return new Map(judgementsOf(...judged).map(({ id, verdict }) => [id, verdict]));
}

describe("json-rules-engine gives each rule the verdict that the library gives it", () => {
  it.each(shippedForMines)("in $id, for any mine", async (ruleSet) => {
    await fc.assert(
      fc.asyncProperty(arbitraryProfile(), days, async (profile, day) => {
        expect(await engineVerdicts(ruleSet, profile, day)).toEqual(libraryVerdicts(ruleSet, profile, day));
      }),
      { numRuns: 6 },
    );
  });

  it.each(shippedForMines)("in $id, with any parameters of a caller's", async (ruleSet) => {
    await fc.assert(
      fc.asyncProperty(arbitraryProfile(), days, arbitraryOverrides(ruleSet), async (...[profile, day, parameters]) => {
        const told = await engineVerdicts(ruleSet, profile, day, parameters);
        expect(told).toEqual(libraryVerdicts(ruleSet, profile, day, parameters));
      }),
      { numRuns: 6 },
    );
  });

  it("in any rule set, for any mine, with any parameters; each verdict in one of ten or more", async () => {
    const counts = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
    const withParameters = arbitraryRuleSet().chain((ruleSet) =>
      fc.tuple(fc.constant(ruleSet), fc.oneof(fc.constant({}), arbitraryOverrides(ruleSet))),
    );
    await fc.assert(
      fc.asyncProperty(withParameters, arbitraryProfile(mostly), days, async ([ruleSet, parameters], profile, day) => {
        const told = await engineVerdicts(ruleSet, profile, day, parameters);
        expect(told).toEqual(libraryVerdicts(ruleSet, profile, day, parameters));
        for (const verdict of told.values()) counts[verdict]++;
      }),
      { numRuns: 200 },
    );
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(Object.entries(counts).filter(([, count]) => count < all / 10)).toEqual([]);
  });

  it.each(caseSets)("in every case of %s, as the case says", async (set) => {
    const ruleSet = ruleSets[caseSetId(set)];
    if (!ruleSet) throw new Error(`no rule set for the cases in ${set}`);
    for (const file of caseFiles(set)) {
      const only: RuleSet = { ...ruleSet, rules: ruleSet.rules.filter(({ id }) => id === file.rule) };
      for (const example of file.cases) {
        const { asOf = file.asOf, parameters }: { asOf?: string; parameters?: Record<string, ParameterOverride> } =
          example;
        const told = await engineVerdicts(only, readProfile(profileOf(file, example)), asOf, parameters);
        expect([example.say, [...told]]).toEqual([example.say, [[file.rule, example.verdict]]]);
      }
    }
  });
});
