import type { MissingFact, MissingParameter } from "../assessment/missing.ts";
import { type Block, id } from "./document.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The facts that undecided rules wait for, the most decisive first. */
export function missingFactBlocks(facts: readonly MissingFact[], words: ReportWords): Block[] {
  if (facts.length === 0) return [];
  const { labels, headings, locale } = words;
  return [
    { kind: "heading", level: 2, text: [headings.missingFacts] },
    { kind: "paragraph", text: [words.missingFactsIntro] },
    {
      kind: "table",
      columns: [
        { title: labels.settles, align: "right" },
        { title: labels.waiting, align: "right" },
        { title: labels.waitingAll, align: "right" },
        { title: labels.fact, align: "left" },
        { title: labels.id, align: "left" },
      ],
      rows: facts.map(({ fact, title, settles, required, rules }) => [
        [String(settles)],
        [String(required)],
        [String(rules)],
        [title[locale]],
        [id(fact)],
      ]),
    },
  ];
}

/** The parameters without value that undecided rules wait for, and how to give one. */
export function missingParameterBlocks(
  parameters: readonly MissingParameter[],
  asOf: string,
  words: ReportWords,
): Block[] {
  const [first] = parameters;
  if (!first) return [];
  const { labels, headings, locale } = words;
  return [
    { kind: "heading", level: 2, text: [headings.missingParameters] },
    { kind: "paragraph", text: [words.missingParametersIntro(asOf)] },
    {
      kind: "table",
      columns: [
        { title: labels.waiting, align: "right" },
        { title: labels.waitingAll, align: "right" },
        { title: labels.parameter, align: "left" },
        { title: labels.id, align: "left" },
      ],
      rows: parameters.map(({ parameter, title, required, rules }) => [
        [String(required)],
        [String(rules)],
        [title[locale]],
        [id(parameter)],
      ]),
    },
    overrideBlock(first.parameter, words),
  ];
}

/** How a value is given where no document gives one. */
export function overrideBlock(parameter: string, words: ReportWords): Block {
  return { kind: "paragraph", text: words.overrideHow(`{"${parameter}": {"value": ..., "source": "..."}}`) };
}
