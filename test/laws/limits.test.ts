import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, facts, type Operator, readProfile, readRuleSet } from "../../src/index.ts";
import { percentages } from "./arbitrary-leaf.ts";
import { profileWith } from "./arbitrary-profile.ts";
import { randomHead, randomRule } from "./arbitrary-rule-set.ts";
import { nextAbove, nextBelow } from "./next-float.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const asOf = "2025-06-30";
const recovery = "utilization.threeRates.miningRecovery";

/** The verdict on a mine's recovery against a limit that is a parameter. */
function verdictOn(value: number, operator: Operator, limit: number): string | undefined {
  const entry = { from: "2020-01-01", source: { document: "liaoning-plan" }, confidence: "printed", value: limit };
  const title = { zh: "限值", en: "limit" };
  const parameter = { id: "limit", title, type: "number", unit: "%", values: [entry] };
  const requires = { fact: recovery, operator, value: { parameter: "limit" } };
  const rule = { ...randomRule, id: "limited", obligation: "required", requires };
  const ruleSet = readRuleSet({ ...randomHead, parameters: [parameter], rules: [rule] });
  const mine = profileWith({ "identity.name": "Mine", [recovery]: value });
  return assess(mine, { asOf, ruleSet }).findings[0]?.verdict;
}

describe("a limit separates the two floats on its sides", () => {
  const inside = percentages.filter((value) => value > 0 && value < 100);

  it.each([
    ["greaterThanInclusive", "failed", "passed", "passed"],
    ["greaterThan", "failed", "failed", "passed"],
    ["lessThanInclusive", "passed", "passed", "failed"],
    ["lessThan", "passed", "failed", "failed"],
    ["equal", "failed", "passed", "failed"],
    ["notEqual", "passed", "failed", "passed"],
  ] as const)("%s: just below %s, on it %s, just above %s", (operator, below, on, above) => {
    fc.assert(
      fc.property(inside, (limit) => {
        expect(verdictOn(nextBelow(limit), operator, limit)).toBe(below);
        expect(verdictOn(limit, operator, limit)).toBe(on);
        expect(verdictOn(nextAbove(limit), operator, limit)).toBe(above);
      }),
      { numRuns: 60 },
    );
  });
});

describe("greenable area", () => {
  const verdictOf = (greenedArea: number, greenableArea: number) => {
    const profile = readProfile({ ...producing, environment: { greenedArea, greenableArea } });
    const { findings } = assess(profile, { asOf });
    return findings.find(({ rule }) => rule === "greenable-area-fully-greened")?.verdict;
  };

  it.each([1, 3, 7, 12.5, 57, 100, 123.4, 1999.99, 65_536])(
    "of %d is fully greened at exactly that, not below",
    (area) => {
      expect(verdictOf(area, area)).toBe("passed");
      expect(verdictOf(nextBelow(area), area)).toBe("failed");
    },
  );

  it("of any size is fully greened at exactly that size, and not at the next float below", () => {
    const areas = fc.double({ min: 1e-6, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(areas, (area) => {
        expect([area, verdictOf(area, area)]).toEqual([area, "passed"]);
        expect([area, verdictOf(nextBelow(area), area)]).toEqual([area, "failed"]);
      }),
      { numRuns: 100 },
    );
  });

  it("of 0 leaves nothing to green: the rule does not apply", () => {
    expect(verdictOf(0, 0)).toBe("inapplicable");
  });
});

const producing = {
  identity: { name: "Producing", province: "210000" },
  operation: { state: "producing", productionStartedOn: "2015-01-01" },
  licences: { mining: { validFrom: "2020-01-01", validUntil: "2030-01-01" } },
};

describe("-0 reads as 0", () => {
  it("in every figure of a profile: the result is the same to the last bit", () => {
    const numbers = facts.filter(({ type, derived }) => type === "number" && !derived).map(({ id }) => id);
    for (const id of numbers) {
      const result = (zero: number) => assess(readProfile(profileWith({ ...startedLongAgo, [id]: zero })), { asOf });
      expect(result(-0)).toStrictEqual(result(0));
    }
  });

  it("in a figure that a rule rests on", () => {
    const ruleSet = readRuleSet({ ...randomHead, parameters: [], rules: [noHazard] });
    const mine = readProfile({ identity: { name: "Zero" }, safety: { overdueHazards: -0 } });
    const [finding] = assess(mine, { asOf, ruleSet }).findings;
    expect(finding?.verdict).toBe("passed");
    expect(finding?.facts).toStrictEqual([{ fact: "safety.overdueHazards", value: 0 }]);
  });

  it("as a parameter's value", () => {
    expect(verdictOn(0, "lessThanInclusive", -0)).toBe("passed");
    expect(verdictOn(0, "equal", -0)).toBe("passed");
  });
});

const startedLongAgo = {
  "identity.name": "Zero",
  "identity.province": "210000",
  "operation.state": "producing",
  "operation.productionStartedOn": "2015-01-01",
};

const noHazard = {
  ...randomRule,
  id: "no-hazard",
  obligation: "required",
  requires: { fact: "safety.overdueHazards", operator: "equal", value: 0 },
};
