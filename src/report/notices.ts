import type { Assessment } from "../assessment/assessment.ts";
import type { Notice } from "../assessment/notice.ts";
import type { Verdict } from "../evaluation/judge.ts";
import { factById } from "../profile/facts.ts";
import { type Block, given, id, joined, type Text } from "./document.ts";
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

/** What a notice's words are looked up in. */
type NoticeSubject = Pick<Assessment, "findings" | "categories">;

/** A notice in words. */
export function noticeText(notice: Notice, assessment: NoticeSubject, words: ReportWords): Text {
  const { notices, verdicts } = words;
  const rule = (of: string) => ruleName(of, assessment, words);
  switch (notice.code) {
    case "outside_term":
      return notices.outside_term(notice.asOf, notice.from, notice.until);
    case "parameter_overridden":
      return overriddenText(notice, words);
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
    case "score_contradicts":
      return notices.score_contradicts(categoryTitles(notice.categories, assessment, words));
    case "older_revision":
      return notices.older_revision(id(notice.ruleSet), id(notice.newer));
  }
}

function categoryTitles(named: readonly string[], { categories }: NoticeSubject, { locale, comma }: ReportWords): Text {
  const titleOf = (name: string) => categories.find((category) => category.id === name)?.title[locale] ?? name;
  return joined(
    named.map((name) => [titleOf(name)]),
    comma,
  );
}

function overriddenText(notice: Extract<Notice, { code: "parameter_overridden" }>, words: ReportWords): Text {
  const { parameter, value, rows, source } = notice;
  if (!rows) {
    return words.notices.parameter_overridden([id(parameter)], valueText(value, {}, words), given(source));
  }
  const sources = [...new Set(rows.map((row) => row.source ?? source))].map((one): Text => [given(one)]);
  return words.notices.parameter_rows([id(parameter)], rows.length, joined(sources, words.semicolon));
}

function ruleName(rule: string, { findings }: Pick<Assessment, "findings">, words: ReportWords): Text {
  const title = findings.find((finding) => finding.rule === rule)?.about.title[words.locale];
  return title === undefined ? [id(rule)] : words.beside([title], [id(rule)]);
}

function verdictWord(verdict: string, verdicts: ReportWords["verdicts"]): string {
  return verdicts[verdict as Verdict];
}
