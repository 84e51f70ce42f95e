import type { AppliedOverride, ExplainedParameter } from "../evaluation/explain.ts";
import type { Source } from "../ruleset/parameter.ts";
import { given, id, joined, type Text } from "./document.ts";
import { valueText } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";

/**
 * Where a limit comes from: the parameter, its value, the document and how sure it is.
 *
 * @param target - The value that counts; absent while there is none, or while facts that choose it are unknown.
 * @param missingParameters - The parameters for which no document gives a value.
 */
export function limitText(
  parameter: ExplainedParameter,
  target: unknown,
  missingParameters: readonly string[],
  words: ReportWords,
): Text {
  const { title, unit, override } = parameter;
  const name = words.beside([title[words.locale]], [id(parameter.id)]);
  if (target === undefined) {
    const why = missingParameters.includes(parameter.id) ? words.noValue : words.valueOpen;
    return words.limit(name, [why]);
  }
  const value = valueText(target, unit === undefined ? {} : { unit }, words);
  const origin = override ? overrideTexts(override, words) : originTexts(parameter, words);
  return joined([words.limit(name, value), ...origin], words.semicolon);
}

function overrideTexts({ from, source }: AppliedOverride, words: ReportWords): Text[] {
  if (from === undefined) return [words.override(given(source))];
  return [words.inForceFrom(from), words.overrideRow(given(source))];
}

function originTexts({ entry }: ExplainedParameter, words: ReportWords): Text[] {
  if (!entry) return [];
  const { from, source, confidence, note } = entry;
  return [
    words.inForceFrom(from),
    ...(source ? [words.source(sourceText(source, words))] : []),
    ...(confidence ? [words.confidence(words.confidences[confidence])] : []),
    ...(note ? [[note[words.locale]]] : []),
  ];
}

function sourceText({ document, place }: Source, words: ReportWords): Text {
  return place === undefined ? [id(document)] : words.beside([id(document)], [place]);
}
