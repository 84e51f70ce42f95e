import { isDay, isPeriod } from "../profile/day.ts";
import type { FactDescription } from "../profile/facts.ts";
import { given, joined, say, type Text } from "./document.ts";
import { numberText } from "./number.ts";
import { units } from "./words/units.ts";
import type { ReportWords } from "./words/report-words.ts";

/** What is known of a value beside the value itself. */
export type ValueForm = Partial<Pick<FactDescription, "unit" | "values">>;

/**
 * A value in words: labels for choices, yes or no, numbers with their unit; lists of values are joined.
 *
 * @param value - Absent means unknown.
 * @param limits - What a number is compared with, so that rounding does not hide the difference.
 */
export function valueText(value: unknown, form: ValueForm, words: ReportWords, limits: readonly number[] = []): Text {
  if (value === undefined) return [words.unknown];
  if (typeof value === "boolean") return [value ? words.yes : words.no];
  if (typeof value === "number") return withUnit(numberText(value, limits), form.unit, words);
  if (typeof value === "string") return stringText(value, form, words);
  if (!Array.isArray(value)) return [given(JSON.stringify(value))];
  return joined(
    value.map((part) => valueText(part, form, words, limits)),
    words.comma,
  );
}

/** A figure with its unit in words. */
export function withUnit(figure: string, unit: string | undefined, { locale }: ReportWords): Text {
  if (unit === undefined) return [figure];
  const known = units[unit];
  const one = locale === "en" && figure === "1" ? known?.one : undefined;
  const word = one ?? known?.[locale] ?? unit;
  return word === "" ? [figure] : say`${figure} ${word}`;
}

function stringText(value: string, { values }: ValueForm, words: ReportWords): Text {
  const label = values?.find((choice) => choice.value === value)?.title[words.locale];
  if (label !== undefined) return [label];
  if (isDay(value)) return [value];
  return isPeriod(value) ? periodText(value, words) : [given(value)];
}

function periodText(period: string, { periods }: ReportWords): Text {
  const parts = [...period.matchAll(/(\d+)([YMD])/g)];
  return [parts.map(([, length, unit]) => periods[unit as keyof typeof periods](Number(length))).join(" ")];
}
