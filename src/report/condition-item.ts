import type { ExplainedCondition, Explanation } from "../evaluation/explain.ts";
import type { TruthName } from "../evaluation/truth.ts";
import { factById } from "../profile/facts.ts";
import { type Item, joined, say, type Text } from "./document.ts";
import { gapText } from "./gap.ts";
import { limitText } from "./limit.ts";
import { valueText } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";

/** A part of a rule: whom it is for, or what it requires. */
type PartName = keyof ReportWords["parts"];

type Comparison = Extract<ExplainedCondition, { readonly kind: "comparison" }>;

const marks = { true: "✓", false: "✗", unknown: "?" } as const satisfies Record<TruthName, string>;

/** A part of a rule with its truth, over its conditions with theirs. */
export function partItem(part: PartName, condition: ExplainedCondition, of: Explanation, words: ReportWords): Item {
  const bare = unwrapped(condition);
  const says = words.parts[part];
  if (bare.kind === "comparison") return { text: marked(bare, [says], words), items: [conditionItem(bare, of, words)] };
  const text = marked(bare, say`${says}${words.colon}${words.groups[bare.kind]}`, words);
  return { text, items: itemsUnder(bare, of, words) };
}

function conditionItem(condition: ExplainedCondition, of: Explanation, words: ReportWords): Item {
  const bare = unwrapped(condition);
  const says = bare.kind === "comparison" ? comparisonText(bare, words) : [words.groups[bare.kind]];
  return { text: marked(bare, says, words), items: itemsUnder(bare, of, words) };
}

function itemsUnder(condition: ExplainedCondition, of: Explanation, words: ReportWords): Item[] {
  if (condition.kind === "not") return [conditionItem(condition.condition, of, words)];
  if (condition.kind !== "comparison") return condition.conditions.map((part) => conditionItem(part, of, words));
  const { parameter, target } = condition;
  return parameter ? [{ text: limitText(parameter, target, of.missingParameters, words) }] : [];
}

/** The titles of the parameters that a condition compares with, by id. */
export function parameterTitles(condition: ExplainedCondition, words: ReportWords): ReadonlyMap<string, string> {
  if (condition.kind === "not") return parameterTitles(condition.condition, words);
  if (condition.kind !== "comparison")
    return new Map(condition.conditions.flatMap((part) => [...parameterTitles(part, words)]));
  const { parameter } = condition;
  return new Map(parameter ? [[parameter.id, parameter.title[words.locale]]] : []);
}

/** A group of one says no more than its member. */
function unwrapped(condition: ExplainedCondition): ExplainedCondition {
  if (condition.kind !== "all" && condition.kind !== "any") return condition;
  const [only, ...others] = condition.conditions;
  return only && others.length === 0 ? unwrapped(only) : condition;
}

function marked({ truth }: ExplainedCondition, says: Text, words: ReportWords): Text {
  return say`${marks[truth]} ${words.truths[truth]} — ${says}`;
}

function comparisonText(comparison: Comparison, words: ReportWords): Text {
  const { fact, title, value, target, operator } = comparison;
  const description = factById.get(fact);
  const form = { ...description, ...comparison };
  const limits = typeof target === "number" ? [target] : [];
  const limit = target === undefined ? [words.limitUnknown] : valueText(target, form, words);
  const inWords = { ...words.operators, ...(description?.type === "day" && words.dayOperators) };
  const asked = words.asks([title[words.locale]], valueText(value, form, words, limits), inWords[operator](limit));
  const gap = gapText(comparison, words);
  return gap ? joined([asked, gap], words.semicolon) : asked;
}
