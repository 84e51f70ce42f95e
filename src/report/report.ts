import type { Assessment } from "../assessment/assessment.ts";
import type { CrosswalkResult } from "../assessment/crosswalk.ts";
import type { Calendar } from "../assessment/deadlines.ts";
import type { ExitDecision } from "../assessment/exit-decision.ts";
import type { ExitHistory } from "../assessment/exit-history.ts";
import type { Explanation } from "../evaluation/explain.ts";
import type { TargetAllocation } from "../portfolio/allocate-targets.ts";
import type { InspectionDraw } from "../portfolio/draw-inspections.ts";
import type { TargetReport } from "../portfolio/measure-targets.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Locale } from "../profile/words.ts";
import { allocationDocument } from "./allocation-document.ts";
import { assessmentDocument } from "./assessment-document.ts";
import { crosswalkDocument } from "./crosswalk-document.ts";
import { deadlineDocument } from "./deadline-document.ts";
import type { Document } from "./document.ts";
import { drawDocument } from "./draw-document.ts";
import { exitDocument } from "./exit-document.ts";
import { exitHistoryDocument } from "./exit-history-document.ts";
import { explanationDocument } from "./explanation-document.ts";
import { asMarkdown } from "./markdown.ts";
import { portfolioDocument } from "./portfolio-document.ts";
import { targetDocument } from "./target-document.ts";
import { asText } from "./text.ts";
import { reportWords } from "./words/all.ts";
import type { ReportWords } from "./words/report-words.ts";

/** A result that can be reported. */
export type Reportable =
  | Assessment
  | Calendar
  | CrosswalkResult
  | ExitDecision
  | ExitHistory
  | Explanation
  | Portfolio
  | TargetReport
  | TargetAllocation
  | InspectionDraw;

/** How a report is written: plain text for a font of one width, or Markdown. */
export type ReportFormat = "text" | "markdown";

/** What a report is asked for. */
export interface ReportOptions {
  readonly format: ReportFormat;
  readonly locale: Locale;
}

const renderers = { text: asText, markdown: asMarkdown } as const satisfies Record<
  ReportFormat,
  (document: Document) => string
>;

/**
 * A result in words.
 *
 * Text that came with the mine or the assessor never becomes markup, nor a command to a terminal.
 *
 * @returns Lines that end with a line feed; the same for the same result, on every machine.
 * @example
 * ```ts
 * const assessment = assess(readProfile({ identity: { name: "Example mine" } }), { asOf: "2025-06-30" });
 * const text = report(assessment, { format: "markdown", locale: "en" });
 * // "# Green-mine assessment: Example mine\n…"
 * ```
 */
export function report(subject: Reportable, { format, locale }: ReportOptions): string {
  return renderers[format](documentOf(subject, reportWords[locale]));
}

function documentOf(subject: Reportable, words: ReportWords): Document {
  switch (subject.kind) {
    case "assessment":
      return assessmentDocument(subject, words);
    case "calendar":
      return deadlineDocument(subject, words);
    case "crosswalk":
      return crosswalkDocument(subject, words);
    case "exitDecision":
      return exitDocument(subject, words);
    case "exitHistory":
      return exitHistoryDocument(subject, words);
    case "explanation":
      return explanationDocument(subject, words);
    case "portfolio":
      return portfolioDocument(subject, words);
    case "targetReport":
      return targetDocument(subject, words);
    case "targetAllocation":
      return allocationDocument(subject, words);
    case "inspectionDraw":
      return drawDocument(subject, words);
  }
}
