import type { PlainComparison, PlainCondition, PlainRule } from "../asked/plain-rules.ts";

/** How a language of expressions writes conditions. */
export interface Syntax {
  readonly and: string;
  readonly or: string;
  readonly not: (part: string) => string;
  readonly comparison: (comparison: PlainComparison) => string;
}

/** That a rule applies and is met, as one expression. */
export function expressionOf({ applies, requires }: PlainRule, syntax: Syntax): string {
  return requires ? written({ kind: "all", parts: [...applies, requires] }, syntax) : "false";
}

/** A condition as an expression. */
function written(condition: PlainCondition, syntax: Syntax): string {
  if (condition.kind === "comparison") {
    return condition.value === undefined ? "false" : syntax.comparison(condition);
  }
  if (condition.kind === "not") return syntax.not(written(condition.part, syntax));
  const parts = condition.parts.map((part) => written(part, syntax));
  return parts.length === 1 ? parts.join("") : `(${parts.join(condition.kind === "all" ? syntax.and : syntax.or)})`;
}

/** The operators that most languages write alike. */
export const symbols = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;
