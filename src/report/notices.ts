import type { Assessment } from "../assessment/assess.ts";
import type { Notice } from "../assessment/notice.ts";
import type { Verdict } from "../evaluation/judge.ts";
import { factById } from "../profile/facts.ts";
import { type Block, given, id, type Text } from "./document.ts";
import { namedFact } from "./named.ts";
import { valueText } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";

/** What the reader should know before trusting an assessment. */
export function noticeBlocks(notices: readonly Notice[], assessment: Assessment, words: ReportWords): Block[] {
  if (notices.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [words.headings.notices] },
    { kind: "list", items: notices.map((notice) => ({ text: noticeText(notice, assessment, words) })) },
  ];
}

/** A notice in words. */
export function noticeText(notice: Notice, assessment: Pick<Assessment, "findings">, words: ReportWords): Text {
  const { notices, verdicts } = words;
  const rule = (of: string) => ruleName(of, assessment, words);
  switch (notice.code) {
    case "outside_term":
      return notices.outside_term(notice.asOf, notice.from, notice.until);
    case "parameter_overridden":
      return notices.parameter_overridden(
        [id(notice.parameter)],
        valueText(notice.value, {}, words),
        given(notice.source),
      );
    case "looks_like_share":
      return notices.looks_like_share(
        namedFact(notice.fact, words),
        valueText(notice.value, factById.get(notice.fact) ?? {}, words),
      );
    case "determination_conflicts":
      return notices.determination_conflicts(
        rule(notice.rule),
        verdictWord(notice.computed, verdicts),
        verdictWord(notice.determined, verdicts),
        given(notice.by),
      );
    case "determination_after_day":
      return notices.determination_after_day(rule(notice.rule), notice.on);
    case "determination_without_rule":
      return notices.determination_without_rule(given(notice.rule));
    case "older_revision":
      return notices.older_revision(id(notice.ruleSet), id(notice.newer));
  }
}

function ruleName(rule: string, { findings }: Pick<Assessment, "findings">, words: ReportWords): Text {
  const title = findings.find((finding) => finding.rule === rule)?.about.title[words.locale];
  return title === undefined ? [id(rule)] : words.beside([title], [id(rule)]);
}

function verdictWord(verdict: string, verdicts: ReportWords["verdicts"]): string {
  return verdicts[verdict as Verdict];
}
