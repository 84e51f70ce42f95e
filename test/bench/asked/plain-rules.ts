import { type Condition, type FactType, facts, type Operator, type RuleSet } from "green-mine-rules";
import type { Known } from "../../laws/known-facts.ts";
import { plainParameter } from "../../laws/plain-verdict.ts";

/** A condition with its parameters replaced by their values, in a form that every engine's own can be written from. */
export type PlainCondition =
  | { readonly kind: "all" | "any"; readonly parts: readonly PlainCondition[] }
  | { readonly kind: "not"; readonly part: PlainCondition }
  | PlainComparison;

export interface PlainComparison {
  readonly kind: "comparison";
  /** The fact's id as an identifier: `environment_greenedArea`. */
  readonly name: string;
  readonly fact: string;
  readonly type: FactType;
  readonly operator: Operator;
  /** Undefined where a parameter has no value: nobody can compare. */
  readonly value: Scalar | readonly Scalar[] | undefined;
}

export type Scalar = string | number | boolean;

/** A rule as every engine is given it. */
export interface PlainRule {
  readonly id: string;
  /** Whom it is for; all of it must hold. */
  readonly applies: readonly PlainCondition[];
  /** Absent where only an assessor can tell. */
  readonly requires?: PlainCondition;
}

const typeOf = new Map<string, FactType>(facts.map(({ id, type }) => [id, type]));

/** A fact's id as an identifier. */
export function nameOf(fact: string): string {
  return fact.replaceAll(".", "_");
}

/** A set's rules for a mine's facts on a day. */
export function plainRules(ruleSet: RuleSet, known: Known, asOf: string): PlainRule[] {
  const values = new Map(ruleSet.parameters.map((parameter) => [parameter.id, plainParameter(parameter, known, asOf)]));

  function plain(condition: Condition): PlainCondition {
    if ("all" in condition) return { kind: "all", parts: condition.all.map(plain) };
    if ("any" in condition) return { kind: "any", parts: condition.any.map(plain) };
    if ("not" in condition) return { kind: "not", part: plain(condition.not) };
    const { fact, operator, value } = condition;
    const target = typeof value === "object" && "parameter" in value ? values.get(value.parameter) : value;
    return {
      kind: "comparison",
      name: nameOf(fact),
      fact,
      type: typeOf.get(fact) ?? "text",
      operator,
      value: target as PlainComparison["value"],
    };
  }

  return ruleSet.rules.map(({ id, appliesWhen, requires }) => ({
    id,
    applies: [ruleSet.scope?.appliesWhen, appliesWhen].flatMap((gate) => (gate ? [plain(gate)] : [])),
    ...(requires && { requires: plain(requires) }),
  }));
}

/** Every comparison of rules. */
export function comparisonsOf(rules: readonly PlainRule[]): PlainComparison[] {
  return rules.flatMap(({ applies, requires }) => [...applies, ...(requires ? [requires] : [])].flatMap(comparisonsIn));
}

function comparisonsIn(condition: PlainCondition): PlainComparison[] {
  if (condition.kind === "comparison") return [condition];
  return condition.kind === "not" ? comparisonsIn(condition.part) : condition.parts.flatMap(comparisonsIn);
}
