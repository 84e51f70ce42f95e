import type { Parameter, PortfolioTarget } from "../../src/index.ts";
import { say, type Text } from "../../src/report/document.ts";
import { parameterFigure } from "../../src/report/parameter-figure.ts";
import { sentenceWords } from "../../src/report/words/sentence-words.ts";
import { targetWords } from "../../src/report/words/target-words.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";
import { measures } from "../../src/ruleset/measures.ts";

/** Which figure of many mines is to reach what, by which day, and how binding the document says that it is. */
export function targetSentence(target: PortfolioTarget, parameters: readonly Parameter[], words: ReportWords): Text {
  const { locale } = words;
  const { title, description } = measures[target.measure];
  const parameter = parameters.find(({ id }) => id === target.atLeast.parameter);
  const figure = parameter
    ? sentenceWords[locale].parameter(parameter.title[locale], parameterFigure(parameter, words))
    : [target.atLeast.parameter];
  const bound = target.attribute ? [words.semicolon, targetWords[locale].attributes[target.attribute]] : [];
  return locale === "zh"
    ? say`到 ${target.day}，“${title.zh}”不低于 ${figure}（${description.zh}）${bound}`
    : say`By ${target.day}, “${title.en}” is at least ${figure} (${description.en})${bound}`;
}
