import { type Condition, facts, type RuleSet, readRuleSet } from "../../src/index.ts";
import { fitting, ruleSetWith, ruleWith } from "../bad-input/rule-set-with.ts";

const words = { zh: "例", en: "example" };
const always = { fact: "environment.greenableArea", operator: "greaterThan", value: 0 } as const;
const never = { fact: "environment.greenableArea", operator: "lessThan", value: 0 } as const;

/**
 * A condition of so many levels that says what its innermost says, where the greenable area is known and above 0: with
 * "all of something true", "any of something false" and "not" around it by turns, and one more "not" if these are odd.
 */
export function nested(levels: number, innermost: Condition): Condition {
  let condition = innermost;
  let isNegated = false;
  for (let level = 1; level < levels; level++) {
    const isLast = level === levels - 1;
    if (level % 3 === 0 || (isLast && isNegated)) {
      condition = { not: condition };
      isNegated = !isNegated;
    } else condition = level % 3 === 1 ? { all: [always, condition] } : { any: [never, condition] };
  }
  return condition;
}

const amounts = facts.filter(({ type }) => type === "number").map(({ id }) => id);

/** Of each rule and place another comparison, over all facts that are numbers. */
function amountAbove(rule: number, place: number): Condition {
  const fact = amounts[(rule * 7 + place) % amounts.length] ?? "";
  return { fact, operator: "greaterThan", value: rule / 4 + place } as Condition;
}

/** A set of so many rules, as JSON: each has comparisons, a category and a clause of its own, and asks for landscape too. */
export function largeSetJson(count: number): object {
  const names = Array.from({ length: count }, (_, index) => `name-${String(index)}`);
  return ruleSetWith({
    rules: names.map((name, rule) =>
      ruleWith({
        id: name,
        category: name,
        clauses: [name],
        appliesWhen: { any: [always, amountAbove(rule, 1)] },
        requires: { all: [fitting, { any: [fitting, amountAbove(rule, 2), { not: amountAbove(rule, 5) }] }] },
      }),
    ),
    categories: names.map((id) => ({ id, title: words })),
    clauses: names.map((id) => ({ id, place: words, words, subject: "mine", force: "must" })),
  });
}

/** A set of one rule with this requirement. */
export function setRequiring(requires: object): RuleSet {
  return readRuleSet(ruleSetWith({ rules: [ruleWith({ requires })] }));
}
