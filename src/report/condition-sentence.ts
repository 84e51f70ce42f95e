import { factById } from "../profile/facts.ts";
import { type Comparison, type Condition, isParameter, type Target } from "../ruleset/condition.ts";
import type { Parameter } from "../ruleset/parameter.ts";
import { id, joined, type Text } from "./document.ts";
import { factTitle } from "./named.ts";
import { parameterFigure } from "./parameter-figure.ts";
import { valueText } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";
import { sentenceWords } from "./words/sentence-words.ts";

/**
 * What a condition asks of any mine, as one sentence.
 *
 * @param parameters - Those of the condition's rule set; one that is not among them is named by its id.
 */
export function conditionSentence(condition: Condition, parameters: readonly Parameter[], words: ReportWords): Text {
  return [...partText(condition, parameters, words), sentenceWords[words.locale].stop];
}

function partText(condition: Condition, parameters: readonly Parameter[], words: ReportWords): Text {
  const sentence = sentenceWords[words.locale];
  if ("fact" in condition) return comparisonText(condition, parameters, words);
  if ("not" in condition) return sentence.not(partText(condition.not, parameters, words));
  const [parts, conjunction] = "all" in condition ? [condition.all, sentence.and] : [condition.any, sentence.or];
  const [only, ...others] = parts;
  // A group of one says no more than its member.
  if (only && others.length === 0) return partText(only, parameters, words);
  return joined(
    parts.map((part) => {
      const text = partText(part, parameters, words);
      return isGroup(part) ? sentence.group(text) : text;
    }),
    conjunction,
  );
}

/** Whether a part needs brackets among others. */
function isGroup(condition: Condition): boolean {
  if ("fact" in condition || "not" in condition) return false;
  const [only, ...others] = "all" in condition ? condition.all : condition.any;
  return only !== undefined && others.length === 0 ? isGroup(only) : true;
}

function comparisonText(comparison: Comparison, parameters: readonly Parameter[], words: ReportWords): Text {
  const { fact, operator, value } = comparison;
  const title = factTitle(fact, words);
  const { claim, comparison: compared } = sentenceWords[words.locale];
  if (typeof value === "boolean") {
    const wanted = operator === "notEqual" ? !value : value;
    return claim(title, words.truths[wanted ? "true" : "false"]);
  }
  const description = factById.get(fact);
  const inWords = { ...words.operators, ...(description?.type === "day" && words.dayOperators) };
  return compared(title, operator, inWords[operator](targetText(value, fact, parameters, words)));
}

function targetText(target: Target, fact: string, parameters: readonly Parameter[], words: ReportWords): Text {
  if (!isParameter(target)) return valueText(target, factById.get(fact) ?? {}, words);
  const parameter = parameters.find((one) => one.id === target.parameter);
  if (!parameter) return [id(target.parameter)];
  const { parameter: single, listParameter } = sentenceWords[words.locale];
  const named = parameter.type === "list" ? listParameter : single;
  return named(parameter.title[words.locale], parameterFigure(parameter, words));
}
