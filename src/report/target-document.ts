import type { TargetReport } from "../portfolio/measure-targets.ts";
import type { TargetFinding } from "../portfolio/target-finding.ts";
import { type Block, type Column, type Document, given, id, joined, say, type Text } from "./document.ts";
import { namedClauses } from "./named.ts";
import { portfolioFields } from "./portfolio-document.ts";
import { rangeText } from "./range.ts";
import { groupGapBlocks, impliedBlocks, paceBlocks } from "./target-blocks.ts";
import { unknownBlocks } from "./unknown-facts.ts";
import { withUnit } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";
import { targetVerdict, targetWords } from "./words/target-words.ts";

/** The report of targets: the table of all, what each rests on, rate against number, pace, and where mines are missing. */
export function targetDocument(report: TargetReport, words: ReportWords): Document {
  const { title, headings, expectedIntro } = targetWords[words.locale];
  return [
    { kind: "heading", level: 1, text: [title] },
    { kind: "fields", fields: headFields(report, words) },
    { kind: "heading", level: 2, text: [headings.progress] },
    progressTable(report.findings, words),
    { kind: "paragraph", text: [expectedIntro] },
    ...impliedBlocks(report, words),
    ...paceBlocks(report, words),
    ...groupGapBlocks(report, "city", words),
    ...groupGapBlocks(report, "mineral", words),
    ...unknownBlocks(report.findings, words),
    ...noticeBlocks(report, words),
    { kind: "heading", level: 2, text: [headings.notes] },
    { kind: "list", items: report.findings.map((finding) => ({ text: noteText(finding, words) })) },
    { kind: "paragraph", text: [words.closing] },
  ];
}

function headFields({ ruleSet, asOf, portfolio }: TargetReport, words: ReportWords) {
  const { labels, locale } = words;
  const counted = portfolioFields(portfolio, words);
  return [
    { label: labels.ruleSet, values: [words.version([ruleSet.title[locale]], id(ruleSet.id), ruleSet.version)] },
    { label: labels.asOf, values: [[asOf]] },
    ...counted,
  ];
}

function progressTable(findings: readonly TargetFinding[], words: ReportWords): Block {
  const { columns } = targetWords[words.locale];
  const left = ["target", "verdict", "day"];
  return {
    kind: "table",
    columns: (["target", "value", "wanted", "verdict", "points", "gap", "day"] as const).map((key): Column => ({
      title: columns[key],
      align: left.includes(key) ? "left" : "right",
    })),
    rows: findings.map((finding) => progressRow(finding, words)),
  };
}

function progressRow(finding: TargetFinding, words: ReportWords): Text[] {
  const { about, value, unit, target, gap, day, because } = finding;
  const { noValue, because: why } = targetWords[words.locale];
  const limits = target.value === undefined ? [] : [target.value];
  const verdict = targetVerdict(finding, words.locale);
  return [
    [about.title[words.locale]],
    value ? rangeText(value, unit, words, limits) : [noValue],
    target.value === undefined ? [noValue] : withUnit(String(target.value), unit, words),
    because ? words.beside(verdict, [why[because]]) : verdict,
    gap?.points ? rangeText(gap.points, "pp", words) : [noValue],
    gap ? rangeText(gap.count, unit === "%" ? "mines" : unit, words) : [noValue],
    [day],
  ];
}

/** Where a target comes from, how it is read, how sure its figure is. */
function noteText({ about, attribute, target }: TargetFinding, words: ReportWords): Text {
  const { attributes, givenBy } = targetWords[words.locale];
  const parts: Text[] = [
    namedClauses(about.clauses, words),
    [words.obligations[about.obligation]],
    ...(attribute ? [[attributes[attribute]]] : []),
    ...(target.source ? [words.source([target.source.place ?? target.source.document])] : []),
    ...(target.confidence ? [words.confidence(words.confidences[target.confidence])] : []),
    ...(target.givenBy === undefined ? [] : [givenBy(given(target.givenBy))]),
    ...(about.reading ? [words.reading([about.reading[words.locale]])] : []),
  ];
  return say`${about.title[words.locale]}${words.colon}${joined(parts, words.semicolon)}`;
}

function noticeBlocks({ notices }: TargetReport, words: ReportWords): Block[] {
  if (notices.length === 0) return [];
  const said = targetWords[words.locale].notices;
  const texts = notices.map((notice): Text => {
    switch (notice.code) {
      case "outside_term":
        return said.outside_term(notice);
      case "counted_on_another_day":
        return said.counted_on_another_day(notice);
      case "duplicate_mines":
        return said.duplicate_mines(notice);
      case "mines_without_licence":
        return said.mines_without_licence(notice);
      case "parameter_overridden":
        return said.parameter_overridden(
          id(notice.parameter),
          given(JSON.stringify(notice.value)),
          given(notice.source),
        );
    }
  });
  return [
    { kind: "heading", level: 2, text: [targetWords[words.locale].headings.notices] },
    { kind: "list", items: texts.map((text) => ({ text })) },
  ];
}
