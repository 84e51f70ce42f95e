import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type Determination, explain, readDeterminations, readProfile, readRuleSet } from "../../src/index.ts";
import { liaoning2021Mine } from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { arbitraryRuleSetJson } from "./arbitrary-rule-set.ts";
import { shippedForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const determination: Determination = {
  rule: "greenable-area-fully-greened",
  verdict: "passed",
  by: "An assessor",
  on: "2024-05-01",
};

const overrides = { "environment.minimum-greening-coverage": { value: 90, source: "a test" } };

describe("input is never mutated", () => {
  it("by an assessment or an explanation of frozen input", () => {
    fc.assert(
      fc.property(arbitraryProfile(), days, (profile, asOf) => {
        const options = frozen({ asOf, determinations: [determination], parameters: overrides });
        expect(assess(frozen(profile), options)).toEqual(assess(copyOf(profile), copyOf(options)));
        const question = frozen({ asOf, rule: determination.rule, parameters: overrides });
        expect(explain(frozen(profile), question)).toEqual(explain(copyOf(profile), copyOf(question)));
      }),
      { numRuns: 30 },
    );
  });

  it("by readProfile, which takes a frozen profile and leaves one that is not frozen as it was", () => {
    fc.assert(
      fc.property(arbitraryProfile(), (profile) => {
        const json = copyOf(profile);
        readProfile(json);
        expect(json).toEqual(profile);
        expect(anyFrozen(json)).toBe(false);
        expect(readProfile(frozen(json))).toEqual(profile);
      }),
      { numRuns: 50 },
    );
  });

  it("by readRuleSet, which freezes what it returns and not what it was given", () => {
    fc.assert(
      fc.property(arbitraryRuleSetJson(), (drawn) => {
        const json = copyOf(drawn);
        const ruleSet = readRuleSet(json);
        expect(json).toEqual(drawn);
        expect(anyFrozen(json)).toBe(false);
        expect(allFrozen(ruleSet)).toBe(true);
        expect(readRuleSet(frozen(json))).toEqual(ruleSet);
      }),
      { numRuns: 100 },
    );
  });

  it("by readDeterminations", () => {
    const json = [{ ...determination }];
    expect(readDeterminations(json)).toEqual([determination]);
    expect(anyFrozen(json)).toBe(false);
    expect(readDeterminations(frozen(json))).toEqual([determination]);
  });
});

describe("what is shipped and what is returned", () => {
  it.each(shippedForMines)("the set $id is frozen to its leaves", (ruleSet) => {
    expect(allFrozen(ruleSet)).toBe(true);
  });

  it("a result is plain JSON, so that it survives being written and read", () => {
    fc.assert(
      fc.property(arbitraryProfile(), days, (profile, asOf) => {
        const assessment = assess(profile, { asOf, determinations: [determination], parameters: overrides });
        expect(copyOf(assessment)).toStrictEqual(assessment);
        const explanation = explain(profile, { asOf, rule: determination.rule });
        expect(copyOf(explanation)).toStrictEqual(explanation);
      }),
      { numRuns: 30 },
    );
  });

  it("the same input gives the same result again, whatever was assessed between", () => {
    fc.assert(
      fc.property(arbitraryProfile(), arbitraryProfile(), days, days, (profile, other, asOf, otherDay) => {
        const before = JSON.stringify(assess(profile, { asOf }));
        assess(other, { asOf: otherDay, parameters: overrides });
        expect(JSON.stringify(assess(profile, { asOf, ruleSet: liaoning2021Mine }))).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function objectsIn(value: unknown): object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function anyFrozen(value: unknown): boolean {
  return objectsIn(value).some((object) => Object.isFrozen(object));
}

function allFrozen(value: unknown): boolean {
  return objectsIn(value).every((object) => Object.isFrozen(object));
}
