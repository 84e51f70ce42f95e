import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type Condition, type Operator, readRuleSet, type RuleSet } from "../../src/index.ts";
import { both, either, negated, no, type Truth, unknown, yes } from "../../src/evaluation/truth.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Kleene's strong tables, as printed in Introduction to Metamathematics, section 64: T, F, and U for undefined. */
const tables = [
  // a, b, not a, a and b, a or b
  ["T", "T", "F", "T", "T"],
  ["T", "U", "F", "U", "T"],
  ["T", "F", "F", "F", "T"],
  ["U", "T", "U", "U", "T"],
  ["U", "U", "U", "U", "U"],
  ["U", "F", "U", "F", "U"],
  ["F", "T", "T", "F", "T"],
  ["F", "U", "T", "F", "U"],
  ["F", "F", "T", "F", "F"],
] as const;

const truths: Readonly<Record<"T" | "U" | "F", Truth>> = { T: yes, U: unknown, F: no };

describe("truth follows Kleene's tables", () => {
  it.each(tables)("for %s and %s", (a, b, notA, and, or) => {
    expect(negated(truths[a])).toBe(truths[notA]);
    expect(both(truths[a], truths[b])).toBe(truths[and]);
    expect(either(truths[a], truths[b])).toBe(truths[or]);
  });
});

describe("verdicts, facts used and facts missing are the same", () => {
  it.each([
    ["when not (a and b) is written as (not a) or (not b), and so on down to the comparisons", pushedDown],
    ["when each condition is denied twice", deniedTwice],
    ["when all of some is written as not any of their denials, and any as not all", groupsSwapped],
    ["when each condition stands alone in a group", (condition: Condition) => ({ all: [{ any: [condition] }] })],
  ] as const)("%s", (_, rewrite) => {
    fc.assert(
      fc.property(arbitraryRuleSet(), arbitraryProfile(), days, (ruleSet, profile, asOf) => {
        const other = rewritten(ruleSet, rewrite);
        expect(assess(profile, { asOf, ruleSet: other })).toEqual(assess(profile, { asOf, ruleSet }));
      }),
      { numRuns: 150 },
    );
  });
});

describe("verdicts are the same", () => {
  it("when a denied comparison is written with the opposite operator", () => {
    fc.assert(
      fc.property(arbitraryRuleSet(), arbitraryProfile(), days, (ruleSet, profile, asOf) => {
        const other = rewritten(ruleSet, (condition) => pushedDown(condition, true));
        const verdicts = (set: RuleSet) =>
          assess(profile, { asOf, ruleSet: set }).findings.map(({ verdict }) => verdict);
        expect(verdicts(other)).toEqual(verdicts(ruleSet));
      }),
      { numRuns: 150 },
    );
  });
});

function rewritten(ruleSet: RuleSet, rewrite: (condition: Condition) => Condition): RuleSet {
  const { scope } = ruleSet;
  return readRuleSet({
    ...ruleSet,
    ...(scope && { scope: { ...scope, appliesWhen: rewrite(scope.appliesWhen) } }),
    rules: ruleSet.rules.map(({ appliesWhen, requires, ...rule }) => ({
      ...rule,
      ...(appliesWhen && { appliesWhen: rewrite(appliesWhen) }),
      ...(requires && { requires: rewrite(requires) }),
    })),
  });
}

function deniedTwice(condition: Condition): Condition {
  if ("all" in condition) return { not: { not: { all: condition.all.map(deniedTwice) } } };
  if ("any" in condition) return { not: { not: { any: condition.any.map(deniedTwice) } } };
  if ("not" in condition) return { not: { not: { not: deniedTwice(condition.not) } } };
  return { not: { not: condition } };
}

function groupsSwapped(condition: Condition): Condition {
  if ("all" in condition) return { not: { any: condition.all.map((part) => ({ not: groupsSwapped(part) })) } };
  if ("any" in condition) return { not: { all: condition.any.map((part) => ({ not: groupsSwapped(part) })) } };
  if ("not" in condition) return { not: groupsSwapped(condition.not) };
  return condition;
}

/** Denials moved down to the comparisons by De Morgan's laws; there written as the opposite operator, if asked. */
function pushedDown(condition: Condition, intoOperators = false, denied = false): Condition {
  const push = (part: Condition) => pushedDown(part, intoOperators, denied);
  if ("not" in condition) return pushedDown(condition.not, intoOperators, !denied);
  if ("all" in condition) return denied ? { any: condition.all.map(push) } : { all: condition.all.map(push) };
  if ("any" in condition) return denied ? { all: condition.any.map(push) } : { any: condition.any.map(push) };
  if (!denied) return condition;
  return intoOperators ? { ...condition, operator: opposites[condition.operator] } : { not: condition };
}

const opposites: Readonly<Record<Operator, Operator>> = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
};
