import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type Conclusion, type MineProfile, type RuleSet } from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { knownOf } from "./known-facts.ts";
import { allOf, type PlainVerdict, plainVerdict } from "./plain-verdict.ts";
import { shippedForMines, unscoredForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("a verdict is what a plain reading of its rule gives", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(fc.property(arbitraryProfile(), days, verdictsOf(ruleSet)), { numRuns: 40 });
  });

  it("in any rule set", () => {
    const agree = fc.property(arbitraryRuleSet(), arbitraryProfile(), days, (ruleSet, profile, asOf) => {
      verdictsOf(ruleSet)(profile, asOf);
    });
    fc.assert(agree, { numRuns: 300 });
  });
});

function verdictsOf(ruleSet: RuleSet) {
  return (profile: MineProfile, asOf: string) => {
    const { findings } = assess(profile, { asOf, ruleSet });
    const known = knownOf(profile, asOf);
    expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual(
      ruleSet.rules.map((rule) => [rule.id, plainVerdict(rule, ruleSet, known, asOf).verdict]),
    );
  };
}

describe("the conclusion follows from the required requirements alone", () => {
  it.each(unscoredForMines)("in $id", (ruleSet) => {
    fc.assert(fc.property(arbitraryProfile(), days, conclusionOf(ruleSet)), { numRuns: 40 });
  });

  it("in any rule set", () => {
    const agree = fc.property(arbitraryRuleSet(), arbitraryProfile(), days, (ruleSet, profile, asOf) => {
      conclusionOf(ruleSet)(profile, asOf);
    });
    fc.assert(agree, { numRuns: 300 });
  });
});

function conclusionOf(ruleSet: RuleSet) {
  return (profile: MineProfile, asOf: string) => {
    const known = knownOf(profile, asOf);
    const conclude = (category?: string) => {
      const deciding = ruleSet.rules.filter(
        (rule) =>
          rule.obligation === "required" &&
          rule.role === "requirement" &&
          (category === undefined || rule.category === category),
      );
      return plainConclusion(deciding.map((rule) => plainVerdict(rule, ruleSet, known, asOf)));
    };
    const { conclusion, categories } = assess(profile, { asOf, ruleSet });
    expect(conclusion).toBe(conclude());
    for (const { id, conclusion: ofCategory } of categories) expect(ofCategory).toBe(conclude(id));
  };
}

/** No rule is for the mine; or one that is for it is not met; or all that may be are met, and one surely is for it. */
function plainConclusion(verdicts: readonly PlainVerdict[]): Conclusion {
  if (verdicts.every(({ applies }) => applies === false)) return "inapplicable";
  if (verdicts.some(({ applies, met }) => applies === true && met === false)) return "doesNotConform";
  const allHold = allOf(verdicts.map(({ applies, met }) => applies === false || met));
  return allHold === true && verdicts.some(({ applies }) => applies === true) ? "conforms" : "cantTell";
}

describe("counts add up", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(
      fc.property(arbitraryProfile(), days, (profile, asOf) => {
        const { findings, counts, categories } = assess(profile, { asOf, ruleSet });
        for (const verdict of ["passed", "failed", "cantTell", "inapplicable"] as const) {
          const found = findings.filter((finding) => finding.verdict === verdict);
          expect(counts[verdict]).toBe(found.length);
          for (const { id, counts: ofCategory } of categories) {
            expect(ofCategory[verdict]).toBe(found.filter(({ about }) => about.category === id).length);
          }
        }
        expect(new Set(categories.map(({ id }) => id))).toEqual(new Set(findings.map(({ about }) => about.category)));
        expect(findings).toHaveLength(ruleSet.rules.length);
      }),
      { numRuns: 30 },
    );
  });
});
