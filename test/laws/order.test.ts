import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type MineProfile, readProfile, readRuleSet, type RuleSet } from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryLeavesOfProfile, arbitraryProfile, profileWith } from "./arbitrary-profile.ts";
import { arbitraryRuleSet, randomHead, randomRule } from "./arbitrary-rule-set.ts";
import { shippedForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("the order of rules, clauses and parameters is irrelevant", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    const shuffles = fc.record({
      rules: shuffled(ruleSet.rules),
      clauses: shuffled(ruleSet.clauses),
      parameters: shuffled(ruleSet.parameters),
      categories: shuffled(ruleSet.categories),
    });
    fc.assert(
      fc.property(shuffles, arbitraryProfile(), days, (parts, profile, asOf) => {
        const other = readRuleSet({ ...ruleSet, includes: [], ...parts });
        sameResults(assess(profile, { asOf, ruleSet }), assess(profile, { asOf, ruleSet: other }));
      }),
      { numRuns: 20 },
    );
  });

  it("in any rule set", () => {
    const shuffles = arbitraryRuleSet().chain((ruleSet) => fc.tuple(fc.constant(ruleSet), shuffled(ruleSet.rules)));
    fc.assert(
      fc.property(shuffles, arbitraryProfile(), days, ([ruleSet, rules], profile, asOf) => {
        const other = readRuleSet({ ...ruleSet, rules });
        sameResults(assess(profile, { asOf, ruleSet }), assess(profile, { asOf, ruleSet: other }));
      }),
      { numRuns: 100 },
    );
  });
});

describe("the order of keys is irrelevant", () => {
  it.each(shippedForMines)("in a profile, to $id", (ruleSet) => {
    fc.assert(
      fc.property(arbitraryProfile(), days, fc.infiniteStream(fc.nat(99)), (profile, asOf, dice) => {
        const other = readProfile(keysShuffled(profile, dice));
        expect(assess(other, { asOf, ruleSet })).toEqual(assess(profile, { asOf, ruleSet }));
      }),
      { numRuns: 30 },
    );
  });

  it("in a rule set", () => {
    const any = fc.property(arbitraryRuleSet(), arbitraryProfile(), days, fc.infiniteStream(fc.nat(99)), sameWithKeys);
    fc.assert(any, { numRuns: 100 });
  });
});

function sameWithKeys(ruleSet: RuleSet, profile: MineProfile, asOf: string, dice: Iterator<number>): void {
  const other = readRuleSet(keysShuffled(ruleSet, dice));
  expect(assess(profile, { asOf, ruleSet: other })).toEqual(assess(profile, { asOf, ruleSet }));
}

it("the order of the facts that a table's row asks for is irrelevant", () => {
  const entry = { from: "2020-01-01", source: { document: "liaoning-plan" }, confidence: "printed" };
  const requires = { fact: recovery, operator: "greaterThanInclusive", value: { parameter: "limit" } };
  const resultWith = (when: object) => {
    const rows = [
      { when: { ...when, "operation.mineral": "iron" }, ...entry, value: 95 },
      { when: { "operation.mineral": "iron" }, ...entry, value: 80 },
    ];
    const limit = { id: "limit", title: { zh: "限值", en: "limit" }, type: "number", unit: "%", rows };
    const rule = { ...randomRule, id: "recovery", obligation: "required", requires };
    const ruleSet = readRuleSet({ ...randomHead, parameters: [limit], rules: [rule] });
    return assess(smallUnderground, { asOf: "2025-06-30", ruleSet });
  };
  const [scale, method] = [{ "operation.scale": "large" }, { "operation.method": "open-pit" }];
  expect(resultWith({ ...scale, ...method })).toEqual(resultWith({ ...method, ...scale }));
});

const recovery = "utilization.threeRates.miningRecovery";

/** A mine that scale and method of the table's first row rule out. */
const smallUnderground = readProfile({
  identity: { name: "Mine" },
  operation: { mineral: "iron", scale: "small", method: "underground" },
  utilization: { threeRates: { miningRecovery: 85 } },
});

describe("the order of a list's items is irrelevant", () => {
  it.each(shippedForMines)("to $id", (ruleSet) => {
    fc.assert(
      fc.property(arbitraryLeavesOfProfile(fc.constant(90)), days, (leaves, asOf) => {
        const reversed = Object.entries(leaves).map(([id, value]) => {
          return [id, Array.isArray(value) ? (value as unknown[]).toReversed() : value] as const;
        });
        const other = profileWith(Object.fromEntries(reversed));
        expect(assess(other, { asOf, ruleSet })).toEqual(assess(profileWith(leaves), { asOf, ruleSet }));
      }),
      { numRuns: 40 },
    );
  });
});

describe("the order of parts of a condition is irrelevant to the verdict", () => {
  it("in any rule set", () => {
    fc.assert(
      fc.property(arbitraryRuleSet(), arbitraryProfile(), days, (ruleSet, profile, asOf) => {
        const other = readRuleSet(groupsReversed(ruleSet));
        sameResults(assess(profile, { asOf, ruleSet }), assess(profile, { asOf, ruleSet: other }));
      }),
      { numRuns: 150 },
    );
  });
});

type Results = ReturnType<typeof assess>;

/** The same conclusions, findings by rule, and missing facts in the same order. */
function sameResults(one: Results, other: Results): void {
  const byRule = ({ findings }: Results) => new Map(findings.map((finding) => [finding.rule, finding]));
  const byCategory = ({ categories }: Results) => new Map(categories.map((category) => [category.id, category]));
  expect(other.conclusion).toBe(one.conclusion);
  expect(byRule(other)).toEqual(byRule(one));
  expect(byCategory(other)).toEqual(byCategory(one));
  expect(other.missingFacts).toEqual(one.missingFacts);
  expect(new Set(other.missingParameters)).toEqual(new Set(one.missingParameters));
}

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** The same JSON value with the keys of every object in another order. */
function keysShuffled(value: unknown, dice: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => keysShuffled(item, dice));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [dice.next().value as number, key, part] as const);
  entries.sort(([a], [b]) => a - b);
  return Object.fromEntries(entries.map(([, key, part]) => [key, keysShuffled(part, dice)]));
}

/** The same JSON value with every group of conditions in the reverse order. */
function groupsReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(groupsReversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => {
      const inner = groupsReversed(part);
      return [key, (key === "all" || key === "any") && Array.isArray(inner) ? inner.toReversed() : inner];
    }),
  );
}
