import type { ExplainedCondition } from "../evaluation/explain.ts";
import { difference } from "../profile/decimal.ts";
import type { Text } from "./document.ts";
import { numberText } from "./number.ts";
import { withUnit } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";

type Comparison = Extract<ExplainedCondition, { readonly kind: "comparison" }>;

/** How far a number stands from its limit and on which side; undefined where that says nothing. */
export function gapText({ value, target, operator, truth, unit }: Comparison, words: ReportWords): Text | undefined {
  if (typeof value !== "number" || typeof target !== "number" || operator === "notEqual") return undefined;
  const { gaps } = words;
  if (value === target) return operator === "equal" ? undefined : gaps.exactly;
  const gap = Math.abs(difference(value, target));
  if (gap === 0 || !Number.isFinite(gap)) return undefined;
  const said = withUnit(numberText(gap), unit === "%" ? "pp" : unit, words);
  if (operator === "equal") return gaps.differs(said);
  if (truth === "true") return gaps.spare(said);
  return value < target ? gaps.short(said) : gaps.over(said);
}
