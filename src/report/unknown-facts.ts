import type { TargetFinding } from "../portfolio/target-finding.ts";
import type { Block } from "./document.ts";
import { namedFact } from "./named.ts";
import { rangeText } from "./range.ts";
import type { ReportWords } from "./words/report-words.ts";
import { targetWords } from "./words/target-words.ts";

/** The facts that targets rest on and that are unknown of some mines, those of the most mines first. */
export function unknownBlocks(findings: readonly TargetFinding[], words: ReportWords): Block[] {
  const all = new Map(findings.flatMap(({ unknownFacts }) => unknownFacts.map(({ fact, mines }) => [fact, mines])));
  if (all.size === 0) return [];
  const { headings, unknownIntro } = targetWords[words.locale];
  const sorted = [...all].toSorted(([, a], [, b]) => b - a);
  return [
    { kind: "heading", level: 2, text: [headings.unknown] },
    { kind: "paragraph", text: [unknownIntro] },
    {
      kind: "list",
      items: sorted.map(([fact, mines]) => ({
        text: [...namedFact(fact, words), words.colon, ...rangeText({ min: mines, max: mines }, "mines", words)],
      })),
    },
  ];
}
