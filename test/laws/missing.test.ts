import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  assess,
  type Finding,
  facts,
  type MineProfile,
  type Rule,
  type RuleSet,
  readProfile,
} from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { knownOf } from "./known-facts.ts";
import { flattened, type Leaves } from "./nested.ts";
import { assessorsOwn, shippedForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("a mine of which only the name is known", () => {
  it.each(shippedForMines)("fails no rule of $id, which cannot be told, and lists what is missing", (ruleSet) => {
    const nameOnly = readProfile({ identity: { name: "Only a name" } });
    fc.assert(
      fc.property(days, (asOf) => {
        const { conclusion, findings, missingFacts } = assess(nameOnly, { asOf, ruleSet });
        expect(findings.filter(({ verdict }) => verdict === "failed")).toEqual([]);
        expect(conclusion).toBe(findings.some(decides) ? "cantTell" : "inapplicable");
        expect(missingFacts).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

it("a mine of which only the name is known might lie in Liaoning or not", () => {
  const { missingFacts } = assess(readProfile({ identity: { name: "Only a name" } }), { asOf: "2025-06-30" });
  expect(missingFacts.map(({ fact }) => fact)).toContain("identity.province");
});

describe("what cannot be told names the leaves or parameters that it waits for, and nothing that is known", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(fc.property(arbitraryProfile(), days, namesItsGaps(ruleSet)), { numRuns: 60 });
  });

  it("in any rule set", () => {
    const named = fc.property(arbitraryRuleSet(), arbitraryProfile(), days, (ruleSet, profile, asOf) => {
      namesItsGaps(ruleSet)(profile, asOf);
    });
    fc.assert(named, { numRuns: 250 });
  });
});

describe("the missing facts of an assessment are those of its findings, counted", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(
      fc.property(arbitraryProfile(), days, (profile, asOf) => {
        const { findings, missingFacts, missingParameters } = assess(profile, { asOf, ruleSet });
        expect(new Set(missingFacts.map(({ fact }) => fact))).toEqual(new Set(findings.flatMap((one) => one.missing)));
        for (const { fact, rules, required, settles } of missingFacts) {
          const waiting = findings.filter(({ missing }) => missing.includes(fact));
          expect([rules, required]).toEqual([waiting.length, waiting.filter(decides).length]);
          expect(settles).toBeLessThanOrEqual(required);
        }
        for (const { parameter, rules, required } of missingParameters) {
          const waiting = findings.filter((finding) => finding.missingParameters.includes(parameter));
          expect([parameter, rules, required]).toEqual([parameter, waiting.length, waiting.filter(decides).length]);
        }
        expect(missingFacts).toEqual(
          missingFacts.toSorted((a, b) => b.settles - a.settles || b.required - a.required || b.rules - a.rules),
        );
      }),
      { numRuns: 40 },
    );
  });
});

function decides({ about }: Finding): boolean {
  return about.obligation === "required" && about.role === "requirement";
}

const leafIds = new Set(facts.filter(({ derived }) => !derived).map(({ id }) => id as string));

function namesItsGaps(ruleSet: RuleSet) {
  return (profile: MineProfile, asOf: string) => {
    const leaves = flattened(profile);
    for (const finding of assess(profile, { asOf, ruleSet }).findings) {
      const { verdict, missing, missingParameters } = finding;
      if (verdict !== "cantTell") expect([missing, missingParameters]).toEqual([[], []]);
      else if (assessorsOwn(ruleSet).has(finding.rule)) expect(finding.needsAssessor).toBe(true);
      else expect(missing.length + missingParameters.length).toBeGreaterThan(0);
      expect(missing.filter((id) => !leafIds.has(id))).toEqual([]);
      const present = missing.filter((id) => id in leaves);
      if (present.length > 0) {
        const rule = ruleSet.rules.find(({ id }) => id === finding.rule);
        expect(present).toEqual(present.filter((id) => rule && mustSayMore(id, rule, ruleSet, leaves, profile, asOf)));
      }
    }
  };
}

/** Whether a known leaf is behind a derived fact of a rule that is unknown although all its leaves are known. */
function mustSayMore(
  id: string,
  rule: Rule,
  ruleSet: RuleSet,
  leaves: Leaves,
  profile: MineProfile,
  asOf: string,
): boolean {
  const known = knownOf(profile, asOf);
  const named = JSON.stringify([rule, ruleSet.scope, ruleSet.parameters]);
  return facts.some(
    (fact) =>
      fact.needs?.some((need) => need === id) &&
      fact.needs.every((need) => need in leaves) &&
      known[fact.id] === undefined &&
      named.includes(`"${fact.id}"`),
  );
}
