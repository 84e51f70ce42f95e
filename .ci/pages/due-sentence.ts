import type { Due, Parameter } from "../../src/index.ts";
import { joined, say, type Text } from "../../src/report/document.ts";
import { factTitle } from "../../src/report/named.ts";
import { parameterFigure } from "../../src/report/parameter-figure.ts";
import { valueText } from "../../src/report/value.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";
import { sentenceWords } from "../../src/report/words/sentence-words.ts";

/** By which day a rule is to be met, from which day it can be, and which fact says when it was. */
export function dueSentence(due: Due, parameters: readonly Parameter[], words: ReportWords): Text {
  const zh = words.locale === "zh";
  const metOn = factTitle(due.metOn, words);
  const start = due.fact === undefined ? "" : factTitle(due.fact, words);
  const opens = due.opens === undefined ? undefined : valueText(due.opens, {}, words);
  return joined(
    [
      ...(due.day === undefined ? [] : [words.due(due.day, false)]),
      ...(opens ? [zh ? say`自“${start}”满 ${opens} 起` : say`opens ${opens} after “${start}”`] : []),
      ...(due.plus === undefined ? [] : [lengthText(due.plus, start, parameters, words)]),
      zh ? say`以“${metOn}”为满足之日` : say`met on the day of “${metOn}”`,
    ],
    words.semicolon,
  );
}

function lengthText(
  plus: NonNullable<Due["plus"]>,
  start: string,
  parameters: readonly Parameter[],
  words: ReportWords,
) {
  const zh = words.locale === "zh";
  if (typeof plus === "string") {
    const length = valueText(plus, {}, words);
    return zh
      ? say`应在“${start}”后 ${length} 内（含届满当日）满足`
      : say`due within ${length} of “${start}”, the last day included`;
  }
  const parameter = parameters.find(({ id }) => id === plus.parameter);
  const named = parameter
    ? sentenceWords[words.locale].parameter(parameter.title[words.locale], parameterFigure(parameter, words))
    : [plus.parameter];
  return zh ? say`最迟期限：${named}` : say`latest: ${named}`;
}
