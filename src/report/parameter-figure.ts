import type { DatedValue, Parameter } from "../ruleset/parameter.ts";
import { joined, type Text } from "./document.ts";
import { factTitle } from "./named.ts";
import { valueText } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";
import { sentenceWords } from "./words/sentence-words.ts";

/** What a parameter stands for, whatever the mine and the day: its values with their days, its table, or that it has none. */
export function parameterFigure(parameter: Parameter, words: ReportWords): Text {
  const { values = [], rows } = parameter;
  if (rows) {
    const titles = selectorsOf(parameter).map((fact): Text => [factTitle(fact, words)]);
    return sentenceWords[words.locale].table(rows.length, joined(titles, words.comma));
  }
  if (values.length === 0) return [words.noValue];
  return joined(
    values.map((value) => datedText(value, parameter, words)),
    words.semicolon,
  );
}

/** The facts by which a table chooses its row, each once. */
function selectorsOf({ rows = [] }: Parameter): readonly string[] {
  return [...new Set(rows.flatMap(({ when }) => Object.keys(when)))];
}

/** A value in words, or that no document gives it. */
export function figureText({ value }: DatedValue, { unit }: Parameter, words: ReportWords): Text {
  return value === null ? [words.noValue] : valueText(value, unit === undefined ? {} : { unit }, words);
}

function datedText(entry: DatedValue, parameter: Parameter, words: ReportWords): Text {
  const { comma } = sentenceWords[words.locale];
  return joined([figureText(entry, parameter, words), words.inForceFrom(entry.from)], comma);
}
