import type { RelatedPair } from "../assessment/related-pairs.ts";
import type { Block, Text } from "./document.ts";
import { relationText } from "./relation-text.ts";
import { crosswalkWords } from "./words/crosswalk-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The pairs whose verdicts cannot both be right. */
export function contradictionBlocks(pairs: readonly RelatedPair[], words: ReportWords): Block[] {
  const { headings, contradictionsIntro } = crosswalkWords[words.locale];
  const own = pairs.filter(({ contradiction }) => contradiction);
  return section(headings.contradictions, contradictionsIntro, own, words);
}

/** The pairs of which one rule passes and the other fails, but that may both be right. */
export function differingBlocks(pairs: readonly RelatedPair[], words: ReportWords): Block[] {
  const { headings, differingIntro } = crosswalkWords[words.locale];
  const own = pairs.filter(({ agreement, contradiction }) => agreement === "differ" && !contradiction);
  return section(headings.differing, differingIntro, own, words);
}

function section(title: string, intro: string, pairs: readonly RelatedPair[], words: ReportWords): Block[] {
  if (pairs.length === 0) return [];
  const { columns } = crosswalkWords[words.locale];
  const titles = [columns.rule, columns.counterpart, columns.relation, columns.follows];
  return [
    { kind: "heading", level: 2, text: [title] },
    { kind: "paragraph", text: [intro] },
    {
      kind: "table",
      columns: titles.map((name) => ({ title: name, align: "left" })),
      rows: pairs.map((pair) => rowOf(pair, words)),
    },
  ];
}

function rowOf(pair: RelatedPair, words: ReportWords): Text[] {
  const { counterpart, implications } = crosswalkWords[words.locale];
  const judged = ({ title, verdict }: RelatedPair["rule"]) => counterpart(title[words.locale], words.verdicts[verdict]);
  return [judged(pair.rule), judged(pair.counterpart), relationText(pair, "left", words), [implications[pair.implies]]];
}
