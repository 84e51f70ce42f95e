import type { Assessment } from "../assessment/assessment.ts";
import type { Finding } from "../assessment/finding.ts";
import type { Block, Text } from "./document.ts";
import { findingEntry } from "./finding-entry.ts";
import { type Part, partOf } from "./part.ts";
import { undecidedBlocks } from "./undecided.ts";
import type { ReportWords } from "./words/report-words.ts";

/** How many undecided rules of a section are each given in full; more are given in a line each. */
const mostInFull = 12;

/** Every finding that is not passed and not inapplicable, the gravest first, and those that an assessor settled. */
export function findingBlocks(assessment: Assessment, words: ReportWords): Block[] {
  const { headings, adviceIntro, dutiesIntro } = words;
  const { failed, cantTell } = openIn(assessment.findings, "required");
  return [
    ...section(headings.failed, undefined, entries(failed, assessment, words)),
    ...section(headings.undecided, undefined, undecided(cantTell, assessment, words)),
    ...section(headings.advice, adviceIntro, bothIn("advice", assessment, words)),
    ...section(headings.duties, dutiesIntro, bothIn("duties", assessment, words)),
    ...section(headings.determined, undefined, entries(settledByAssessor(assessment), assessment, words)),
  ];
}

function section(title: string, intro: string | undefined, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return [];
  const paragraph = (text: Text): Block => ({ kind: "paragraph", text });
  return [
    { kind: "heading", level: 2, text: [title] },
    ...(intro === undefined ? [] : [paragraph([intro])]),
    ...blocks,
  ];
}

function bothIn(part: Part, assessment: Assessment, words: ReportWords): Block[] {
  const { failed, cantTell } = openIn(assessment.findings, part);
  return [...entries(failed, assessment, words), ...undecided(cantTell, assessment, words)];
}

function undecided(findings: readonly Finding[], assessment: Assessment, words: ReportWords): Block[] {
  return findings.length > mostInFull
    ? undecidedBlocks(findings, assessment, words)
    : entries(findings, assessment, words);
}

function entries(findings: readonly Finding[], assessment: Assessment, words: ReportWords): Block[] {
  return findings.flatMap((finding) => findingEntry(finding, assessment, words));
}

function openIn(findings: readonly Finding[], part: Part) {
  const own = findings.filter((finding) => partOf(finding) === part);
  return {
    failed: own.filter(({ verdict }) => verdict === "failed"),
    cantTell: own.filter(({ verdict }) => verdict === "cantTell"),
  };
}

/** What an assessor's verdict stands beside and no other section shows. */
function settledByAssessor({ findings }: Assessment): Finding[] {
  return findings.filter(
    ({ determination, verdict }) => determination && (verdict === "passed" || verdict === "inapplicable"),
  );
}
