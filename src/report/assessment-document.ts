import type { Assessment } from "../assessment/assessment.ts";
import type { Counts } from "../assessment/category-results.ts";
import type { Finding } from "../assessment/finding.ts";
import type { Verdict } from "../evaluation/judge.ts";
import { type Block, type Column, type Document, given, joined, type Text } from "./document.ts";
import { findingBlocks } from "./findings.ts";
import { mineFields } from "./mine-fields.ts";
import { missingFactBlocks, missingParameterBlocks } from "./missing-blocks.ts";
import { noticeBlocks } from "./notices.ts";
import { type Part, partOf } from "./part.ts";
import { scoreBlocks } from "./score-blocks.ts";
import type { ReportWords } from "./words/report-words.ts";
import { scoreWords } from "./words/score-words.ts";

/** How many of the missing facts the conclusion names. */
const mostNamed = 5;

const verdicts = ["passed", "failed", "cantTell", "inapplicable"] as const satisfies readonly Verdict[];
const parts = ["required", "advice", "duties"] as const satisfies readonly Part[];

/** The report of an assessment: the conclusion and why, then what is behind it, the gravest first. */
export function assessmentDocument(assessment: Assessment, words: ReportWords): Document {
  const { findings, missingFacts, missingParameters, asOf, notices } = assessment;
  return [
    ...headBlocks(assessment, words),
    heading(words.headings.conclusion),
    { kind: "paragraph", text: conclusionText(assessment, words) },
    ...scoreBlocks(assessment, words),
    heading(words.headings.counts),
    countsTable(findings, words),
    heading(words.headings.categories),
    { kind: "paragraph", text: [assessment.score ? scoreWords[words.locale].categoriesIntro : words.categoriesIntro] },
    categoriesTable(assessment, words),
    ...findingBlocks(assessment, words),
    ...missingFactBlocks(missingFacts, words),
    ...missingParameterBlocks(missingParameters, asOf, words),
    ...noticeBlocks(notices, assessment, words),
    { kind: "paragraph", text: [words.closing] },
  ];
}

function headBlocks(assessment: Assessment, words: ReportWords): Block[] {
  return [
    { kind: "heading", level: 1, text: words.headings.assessment([given(assessment.mine.name)]) },
    { kind: "fields", fields: mineFields(assessment, words) },
  ];
}

function conclusionText(assessment: Assessment, words: ReportWords): Text {
  const { conclusion, findings, missingFacts, missingParameters } = assessment;
  const { locale, comma } = words;
  if (assessment.score && (conclusion === "conforms" || conclusion === "doesNotConform")) {
    return scoreWords[locale].reasons[conclusion]();
  }
  const facts = missingFacts.filter(({ required }) => required > 0).slice(0, mostNamed);
  const parameters = missingParameters.filter(({ required, conclusion }) => required > 0 || conclusion);
  const listed = (named: readonly { readonly title: { readonly zh: string; readonly en: string } }[]) =>
    joined(
      named.map(({ title }) => [title[locale]]),
      comma,
    );
  return words.conclusionReasons[conclusion]({
    counts: countsIn(findings.filter((finding) => partOf(finding) === "required")),
    ...(facts.length > 0 && { facts: listed(facts) }),
    ...(parameters.length > 0 && { parameters: listed(parameters) }),
  });
}

function countsTable(findings: readonly Finding[], words: ReportWords): Block {
  const { labels, headings } = words;
  const counts = parts.map((part) => countsIn(findings.filter((finding) => partOf(finding) === part)));
  const all = countsIn(findings);
  return {
    kind: "table",
    columns: [
      left(labels.verdict),
      right(labels.required),
      right(headings.advice),
      right(headings.duties),
      right(labels.all),
    ],
    rows: verdicts.map((verdict) => [
      [words.verdicts[verdict]],
      ...[...counts, all].map((count): Text => [String(count[verdict])]),
    ]),
  };
}

function categoriesTable({ categories, findings }: Assessment, words: ReportWords): Block {
  return {
    kind: "table",
    columns: [
      left(words.labels.category),
      ...verdicts.map((verdict) => right(words.verdicts[verdict])),
      left(words.headings.conclusion),
    ],
    rows: categories.map(({ id: category, title, counts, conclusion }) => [
      [title[words.locale]],
      ...verdicts.map((verdict): Text => [String(counts[verdict])]),
      [decidesIn(category, findings) ? words.conclusions[conclusion] : words.adviceOnly],
    ]),
  };
}

function decidesIn(category: string, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.about.category === category && partOf(finding) === "required");
}

function countsIn(findings: readonly Finding[]): Counts {
  const counts = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
  for (const { verdict } of findings) counts[verdict]++;
  return counts;
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text: [text] };
}

function left(title: string): Column {
  return { title, align: "left" };
}

function right(title: string): Column {
  return { title, align: "right" };
}
