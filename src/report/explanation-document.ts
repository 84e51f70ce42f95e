import type { Explanation } from "../evaluation/explain.ts";
import type { SettlingSets } from "../evaluation/settle.ts";
import { parameterTitles, partItem } from "./condition-item.ts";
import { type Block, type Document, type Field, given, id, type Item, joined, type Text } from "./document.ts";
import { overrideBlock } from "./missing-blocks.ts";
import { aboutFields } from "./finding-entry.ts";
import { namedFact } from "./named.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The report of an explanation: the verdict, what the rule asks, and its conditions down to each comparison. */
export function explanationDocument(explanation: Explanation, words: ReportWords): Document {
  const { about, verdict, missing, settling } = explanation;
  const { headings, locale } = words;
  return [
    { kind: "heading", level: 1, text: headings.explanation([about.title[locale]]) },
    paragraph(words.verdictReasons[verdict]()),
    { kind: "fields", fields: headFields(explanation, words) },
    heading(headings.conditions),
    { kind: "list", items: partItems(explanation, words) },
    ...(settling && missing.length > 0 ? settlingBlocks(settling, words) : []),
    ...listed(
      headings.missingFacts,
      missing.map((fact) => namedFact(fact, words)),
    ),
    ...parameterBlocks(explanation, words),
    paragraph([words.closing]),
  ];
}

function headFields({ mine, asOf, ruleSet, rule, about }: Explanation, words: ReportWords): Field[] {
  const { labels } = words;
  return [
    { label: labels.mine, values: [[given(mine)]] },
    { label: labels.asOf, values: [[asOf]] },
    { label: labels.ruleSet, values: [[id(ruleSet)]] },
    { label: labels.rule, values: [[id(rule)]] },
    ...aboutFields(about, words),
  ];
}

/** What the set is for, whom the rule is for, and what it requires, each over its conditions. */
function partItems(explanation: Explanation, words: ReportWords): Item[] {
  return (["scope", "appliesWhen", "requires"] as const).flatMap((part) => {
    const condition = explanation[part];
    return condition ? [partItem(part, condition, explanation, words)] : [];
  });
}

function settlingBlocks({ sets, more, complete }: SettlingSets, words: ReportWords): Block[] {
  const remarks = [...(more > 0 ? [words.settlingMore(more)] : []), ...(complete ? [] : [words.settlingIncomplete])];
  const items = sets.map((facts) => ({
    text: joined(
      facts.map((fact) => namedFact(fact, words)),
      " + ",
    ),
  }));
  return [
    heading(words.headings.settling),
    paragraph([items.length > 0 ? words.settlingIntro : words.settlingNone]),
    ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
    ...remarks.map((remark) => paragraph([remark])),
  ];
}

function parameterBlocks(explanation: Explanation, words: ReportWords): Block[] {
  const [first] = explanation.missingParameters;
  if (first === undefined) return [];
  const titles = explanation.requires ? parameterTitles(explanation.requires, words) : new Map<string, string>();
  const names = explanation.missingParameters.map((parameter) =>
    words.beside([titles.get(parameter) ?? parameter], [id(parameter)]),
  );
  const intro = paragraph([words.missingParametersIntro(explanation.asOf)]);
  return [...listed(words.headings.missingParameters, names), intro, overrideBlock(first, words)];
}

function listed(title: string, texts: readonly Text[]): Block[] {
  if (texts.length === 0) return [];
  return [heading(title), { kind: "list", items: texts.map((text) => ({ text })) }];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text: [text] };
}

function paragraph(text: Text): Block {
  return { kind: "paragraph", text };
}
