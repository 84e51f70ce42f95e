import type { NestedCondition, TopLevelCondition } from "json-rules-engine";
import type { Certain, CertainRule } from "../evaluation/certainty.ts";
import type { Verdict } from "../evaluation/judge.ts";
import type { Day } from "../profile/day.ts";

/** The fact that tells of which day the other facts are. */
export const dayFact = "greenMineRules.asOf";

/** What is not known: `null` as `toEngineFacts` gives it, or absent where an engine allows that. */
const unknown = [null, undefined];

/**
 * For each verdict, the condition on which a rule has it. Whatever is known of the day's facts, exactly one holds; facts
 * of another day tell nothing.
 *
 * What a rule requires is asked last, and only if the rule is for the mine: that spares an engine half of its work.
 */
export function engineConditions(
  { applies, inapplicable, met, unmet }: CertainRule,
  asOf: Day,
): Readonly<Record<Verdict, TopLevelCondition>> {
  const onDay = { fact: dayFact, operator: "equal", value: asOf };
  const isFor = { all: [onDay, ...partsOf(applies)], priority: 2 };
  const isNotFor = { all: [onDay, conditionOf(inapplicable)], priority: 2 };
  const [isMet, isUnmet] = [conditionOf(met), conditionOf(unmet)];
  return {
    passed: { all: [isFor, isMet] },
    failed: { all: [isFor, isUnmet] },
    cantTell: { not: { any: [isNotFor, { all: [isFor, { any: [isMet, isUnmet] }] }] } },
    inapplicable: isNotFor,
  };
}

function partsOf(certain: Certain): NestedCondition[] {
  if (certain.kind === "always") return [];
  return certain.kind === "all" ? certain.parts.map(conditionOf) : [conditionOf(certain)];
}

function conditionOf(certain: Certain): NestedCondition {
  switch (certain.kind) {
    case "all":
      return { all: certain.parts.map(conditionOf) };
    case "any":
      return { any: certain.parts.map(conditionOf) };
    case "always":
      return constant("notIn");
    case "never":
      return constant("in");
    case "comparison":
      return comparisonOf(certain);
  }
}

/** Holds always or never: json-rules-engine knows no constants, but nothing is in an empty list. */
function constant(operator: "in" | "notIn"): NestedCondition {
  return { fact: dayFact, operator, value: [] };
}

/** A comparison that only a known fact passes: the engine lets an unknown one pass `notEqual` and `notIn`. */
function comparisonOf({ fact, operator, value }: Extract<Certain, { kind: "comparison" }>): NestedCondition {
  if (operator === "notEqual") return { fact, operator: "notIn", value: [value, ...unknown] };
  if (operator === "notIn") return { fact, operator, value: [...(value as readonly unknown[]), ...unknown] };
  return { fact, operator, value };
}
