import type { Grouping } from "../portfolio/portfolio.ts";
import { factById } from "../profile/facts.ts";
import { given, type Text } from "./document.ts";
import { cities } from "./words/city-words.ts";
import { portfolioWords } from "./words/portfolio-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The facts whose labels name the values of a grouping. */
const labelled = {
  mineral: "operation.mineral",
  scale: "operation.scale",
  method: "operation.method",
  state: "operation.state",
} as const satisfies Partial<Record<Grouping, string>>;

/** The value that a group of mines shares, in words. */
export function groupValue(by: string, value: string | undefined, words: ReportWords): Text {
  const { locale } = words;
  if (value === undefined) return [words.unknown];
  if (by === "city") return [cities[value]?.[locale] ?? given(value)];
  if (by === "zone") return [portfolioWords[locale].zone[value === "inside" ? "inside" : "outside"]];
  const fact = Object.hasOwn(labelled, by) ? factById.get(labelled[by as keyof typeof labelled]) : undefined;
  const label = fact?.values?.find((choice) => choice.value === value)?.title[locale];
  return [label ?? given(value)];
}
