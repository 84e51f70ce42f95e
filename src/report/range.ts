import type { Interval } from "../assessment/score-reading.ts";
import { numberText } from "./number.ts";
import type { Text } from "./document.ts";
import { withUnit } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";

/** An interval in words: one figure where both ends are the same, else from the least to the greatest. */
export function rangeText(
  { min, max }: Interval,
  unit: string | undefined,
  words: ReportWords,
  limits: readonly number[] = [],
): Text {
  const [least, most] = [shortText(min, limits), shortText(max, limits)];
  return withUnit(min === max ? least : `${least}–${most}`, unit, words);
}

/** A number with at most two decimals, unless they would put it on another side of a limit. */
export function shortText(value: number, limits: readonly number[] = []): string {
  const rounded = Number(value.toFixed(2));
  const hides = [...limits, 0].some((limit) => Math.sign(rounded - limit) !== Math.sign(value - limit));
  return hides ? numberText(value, limits) : numberText(rounded);
}
