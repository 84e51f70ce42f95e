import type { CrosswalkResult } from "../assessment/crosswalk.ts";
import type { Reason } from "../assessment/reasons.ts";
import { becauseBlocks } from "./crosswalk-because.ts";
import { contradictionBlocks, differingBlocks } from "./crosswalk-pairs.ts";
import { type Block, type Document, given, id, joined, type Text } from "./document.ts";
import { noticeText } from "./notices.ts";
import { crosswalkWords } from "./words/crosswalk-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** How many of the rules that decide the answer names. */
const mostNamed = 5;

/** The report of a crosswalk: what it comes to and why, the rules that decide, then the pairs that do not agree. */
export function crosswalkDocument(crosswalk: CrosswalkResult, words: ReportWords): Document {
  const { headings, counts, reading } = crosswalkWords[words.locale];
  return [
    ...headBlocks(crosswalk, words),
    { kind: "heading", level: 2, text: [words.headings.conclusion] },
    ...answers(crosswalk, words).map((text): Block => ({ kind: "paragraph", text })),
    { kind: "paragraph", text: counts(crosswalk.counts) },
    ...becauseBlocks(crosswalk, words),
    ...contradictionBlocks(crosswalk.pairs, words),
    ...differingBlocks(crosswalk.pairs, words),
    ...noticesOf(crosswalk, words),
    { kind: "heading", level: 2, text: [headings.reading] },
    { kind: "list", items: reading.map((text) => ({ text: [text] })) },
    { kind: "paragraph", text: [words.closing] },
  ];
}

function headBlocks({ mine, asOf, ruleSets }: CrosswalkResult, words: ReportWords): Block[] {
  const { labels, locale, conclusions } = words;
  const sets = ruleSets.map(({ id: ruleSet, title, version, conclusion }): Text => [
    ...words.version([title[locale]], id(ruleSet), version),
    words.colon,
    conclusions[conclusion],
  ]);
  return [
    { kind: "heading", level: 1, text: crosswalkWords[locale].title(given(mine.name)) },
    {
      kind: "fields",
      fields: [
        { label: labels.mine, values: [[given(mine.name)]] },
        ...(mine.licence === undefined ? [] : [{ label: labels.licence, values: [[given(mine.licence)]] }]),
        { label: labels.asOf, values: [[asOf]] },
        { label: labels.ruleSet, values: sets },
      ],
    },
  ];
}

function answers({ because, ruleSets }: CrosswalkResult, words: ReportWords): Text[] {
  const { alike, noReason } = crosswalkWords[words.locale];
  const titles = new Map(ruleSets.map(({ id: ruleSet, title }) => [ruleSet, title[words.locale]]));
  if (because.length > 0) return because.map((reason) => answer(reason, titles, words));
  const [first] = ruleSets;
  const isAlike = first && ruleSets.every(({ conclusion }) => conclusion === first.conclusion);
  return [isAlike ? alike(words.conclusions[first.conclusion]) : [noReason]];
}

function answer(
  { ruleSet, conclusion, against, rules }: Reason,
  titles: ReadonlyMap<string, string>,
  { locale, semicolon }: ReportWords,
): Text {
  const { against: other, short, byScore, more } = crosswalkWords[locale];
  const named = joined(
    rules.slice(0, mostNamed).map(({ title }) => [title[locale]]),
    semicolon,
  );
  const listed = rules.length > mostNamed ? more(named, rules.length - mostNamed) : named;
  const title = titles.get(ruleSet) ?? ruleSet;
  return [
    ...other[against.conclusion](titles.get(against.ruleSet) ?? against.ruleSet),
    ...(rules.length === 0 ? byScore[conclusion](title) : short[conclusion](title, listed)),
  ];
}

/** What to know before trusting the assessments, each notice with the rule set that it is about. */
function noticesOf({ ruleSets }: CrosswalkResult, words: ReportWords): Block[] {
  const items = ruleSets.flatMap(({ title, notices }) =>
    notices.map((notice) => ({
      text: [title[words.locale], words.colon, ...noticeText(notice, { findings: [], categories: [] }, words)],
    })),
  );
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [words.headings.notices] },
    { kind: "list", items },
  ];
}
