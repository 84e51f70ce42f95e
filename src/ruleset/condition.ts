import type { FactId } from "../profile/facts.ts";

/** The comparisons that a condition may make, by json-rules-engine's names. */
export const operators = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;

/** A comparison that a condition may make. */
export type Operator = (typeof operators)[number];

/** A parameter of the rule set in place of a fixed value. */
export interface ParameterReference {
  readonly parameter: string;
}

/** What a fact is compared with. */
export type Target = string | number | boolean | readonly string[] | readonly number[] | ParameterReference;

/** One fact compared with one value or parameter. */
export interface Comparison {
  readonly fact: FactId;
  readonly operator: Operator;
  readonly value: Target;
}

/** json-rules-engine's condition JSON, limited to flat fact ids, groups that are not empty, and parameters as values. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Whether a comparison's value is a parameter rather than a fixed value. */
export function isParameter(value: Target): value is ParameterReference {
  return typeof value === "object" && "parameter" in value;
}

/** The conditions of a rule: whom it is for, and what it asks of the facts. */
export function conditionsOf(rule: { readonly appliesWhen?: Condition; readonly requires?: Condition }): Condition[] {
  return [rule.appliesWhen, rule.requires].filter((condition) => condition !== undefined);
}

/** Every comparison in a condition, from left to right. */
export function comparisonsIn(condition: Condition): Comparison[] {
  if ("fact" in condition) return [condition];
  if ("not" in condition) return comparisonsIn(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(comparisonsIn);
}
