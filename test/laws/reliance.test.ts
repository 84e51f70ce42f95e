import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type FactUse, facts, type MineProfile, readRuleSet, type RuleSet } from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryProfile, profileWith } from "./arbitrary-profile.ts";
import { arbitraryRuleSet, randomHead, randomRule } from "./arbitrary-rule-set.ts";
import { judgementOf, judgementsOf } from "./judgements.ts";
import { knownOf } from "./known-facts.ts";
import { flattened } from "./nested.ts";
import { shippedForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const wellKnown = arbitraryProfile(fc.constantFrom(50, 90, 100));

describe("a settled verdict depends on the facts that it names, and on no other", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(fc.property(wellKnown, days, reliesOnItsFacts(ruleSet)), { numRuns: 20 });
  });

  it("in any rule set", () => {
    const relies = fc.property(arbitraryRuleSet(), wellKnown, days, (ruleSet, profile, asOf) => {
      reliesOnItsFacts(ruleSet)(profile, asOf);
    });
    fc.assert(relies, { numRuns: 250 });
  });

  it("in rule sets whose limits stand in tables", () => {
    const relies = fc.property(onTables, arbitraryProfile(fc.constant(100)), days, (ruleSet, profile, asOf) => {
      reliesOnItsFacts(ruleSet)(profile, asOf);
    });
    fc.assert(relies, { numRuns: 250 });
  });
});

/** Rule sets with many comparisons of one figure with a table of few facts. */
const onTables = arbitraryRuleSet({
  among: facts.filter(({ id }) =>
    ["utilization.threeRates.miningRecovery", "operation.scale", "operation.hasBeneficiation"].includes(id),
  ),
});

function reliesOnItsFacts(ruleSet: RuleSet) {
  return (profile: MineProfile, asOf: string) => {
    const all = judgementsOf(ruleSet, profile, asOf);
    for (const { id, verdict, facts: used } of all) {
      if (verdict === "cantTell") continue;
      expect([id, judgementOf(ruleSet, id, onlyWith(profile, used), asOf)?.verdict]).toEqual([id, verdict]);
    }
  };
}

/** The profile less all leaves but the facts named, and those that a derived one among them follows from. */
function onlyWith(profile: MineProfile, used: readonly FactUse[]): MineProfile {
  const kept = new Set<string>(["identity.name", ...used.flatMap(({ fact }) => [fact, ...needsOf(fact)])]);
  return profileWith(Object.fromEntries(Object.entries(flattened(profile)).filter(([id]) => kept.has(id))));
}

function needsOf(id: string): readonly string[] {
  return facts.find((fact) => fact.id === id)?.needs ?? [];
}

it("a row of a table that a fact rules out makes the verdict depend on that fact", () => {
  // Open-pit iron needs 95, any other iron 80. An underground mine with 85 passes; were its method unknown, it might fail.
  const row = { from: "2020-01-01", source: { document: "liaoning-plan" }, confidence: "printed" };
  const limit = {
    id: "limit",
    title: { zh: "限值", en: "limit" },
    type: "number",
    unit: "%",
    rows: [
      { when: { "operation.mineral": "iron", "operation.method": "open-pit" }, ...row, value: 95 },
      { when: { "operation.mineral": "iron" }, ...row, value: 80 },
    ],
  };
  const recovery = "utilization.threeRates.miningRecovery";
  const requires = { fact: recovery, operator: "greaterThanInclusive", value: { parameter: "limit" } };
  const rule = { ...randomRule, id: "recovery", obligation: "required", requires };
  const ruleSet = readRuleSet({ ...randomHead, parameters: [limit], rules: [rule] });
  const mine = profileWith({
    "identity.name": "Underground",
    "operation.mineral": "iron",
    "operation.method": "underground",
    [recovery]: 85,
  });
  const [finding] = assess(mine, { asOf: "2025-06-30", ruleSet }).findings;
  expect(finding?.verdict).toBe("passed");
  expect(finding?.facts.map(({ fact }) => fact)).toContain("operation.method");
});

describe("a finding gives each fact that it names with the mine's value", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(
      fc.property(wellKnown, days, (profile, asOf) => {
        const known = knownOf(profile, asOf);
        const used = judgementsOf(ruleSet, profile, asOf).flatMap((judgement) => judgement.facts);
        expect(used.filter(({ fact, value }) => value === undefined || known[fact] !== value)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
