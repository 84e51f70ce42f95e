import type { Locale } from "../../profile/words.ts";
import type { Operator } from "../../ruleset/condition.ts";
import { say, type Text } from "../document.ts";

/** What turns a condition's parts into a sentence, beside the reports' own words. */
interface SentenceWords {
  /** Between the parts of a clause of a sentence. */
  readonly comma: string;
  /** A fact that is a claim, and whether it must be true. */
  readonly claim: (title: string, truth: string) => Text;
  /** A fact, and what its value must be. */
  readonly comparison: (title: string, operator: Operator, asked: Text) => Text;
  /** A parameter in place of a value, or of a list of values, with what it stands for. */
  readonly parameter: (title: string, figure: Text) => Text;
  readonly listParameter: (title: string, figure: Text) => Text;
  /** In place of a figure that is chosen from a table by facts. */
  readonly table: (rows: number, facts: Text) => Text;
  readonly and: string;
  readonly or: string;
  readonly not: (part: Text) => Text;
  readonly group: (parts: Text) => Text;
  readonly stop: string;
}

/** Operators whose words need a verb before them in Chinese. */
const nouns: readonly Operator[] = ["equal", "in"];

/** The words of sentences by locale. */
export const sentenceWords: Readonly<Record<Locale, SentenceWords>> = {
  zh: {
    comma: "，",
    claim: (title, truth) => say`“${title}”${truth}`,
    comparison: (title, operator, asked) =>
      nouns.includes(operator) ? say`“${title}”为 ${asked}` : say`“${title}”${asked}`,
    parameter: (title, figure) => say`参数“${title}”（${figure}）`,
    listParameter: (title, figure) => say`参数“${title}”（${figure}）`,
    table: (rows, facts) => say`查表：${rows} 行，按 ${facts} 取值`,
    and: "，且",
    or: "，或",
    not: (part) => say`并非（${part}）`,
    group: (parts) => say`（${parts}）`,
    stop: "。",
  },
  en: {
    comma: ", ",
    claim: (title, truth) => say`“${title}” is ${truth}`,
    comparison: (title, _, asked) => say`“${title}” is ${asked}`,
    parameter: (title, figure) => say`the parameter “${title}” (${figure})`,
    listParameter: (title, figure) => say`the values of the parameter “${title}” (${figure})`,
    table: (rows, facts) => say`from a table of ${rows} ${rows === 1 ? "row" : "rows"}, by ${facts}`,
    and: "; and ",
    or: "; or ",
    not: (part) => say`not (${part})`,
    group: (parts) => say`(${parts})`,
    stop: ".",
  },
};
