import type { DatedValue, Parameter, RuleSet, TableRow } from "../../src/index.ts";
import { factById } from "../../src/profile/facts.ts";
import { id, joined, type Text } from "../../src/report/document.ts";
import { factTitle } from "../../src/report/named.ts";
import { figureText, parameterFigure } from "../../src/report/parameter-figure.ts";
import { valueText } from "../../src/report/value.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { sentenceWords } from "../../src/report/words/sentence-words.ts";
import { units } from "../../src/report/words/units.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";
import { anchorOf, inline, link, stacked, table } from "./markdown.ts";
import { documentList, shortSource, sourceText } from "./sources.ts";

/** Where a cell stands, and the page on which its set's tables are. */
interface Place {
  readonly from: string;
  readonly tables: string;
}

/** A parameter of a rule in one cell: its value with its days and source, its table, or that it has none. */
export function parameterCell(parameter: Parameter, ruleSet: RuleSet, place: Place, words: ReportWords): string {
  const { id: name, title, values = [], rows, note } = parameter;
  const label = inline(words.beside([title[words.locale]], [id(name)]));
  const head = rows ? link(label, place.from, place.tables, anchorOf("parameter", name)) : label;
  const entries = values.map((value) => entryText(value, parameter, ruleSet, words));
  const said = joined(entries.length > 0 ? entries : [unvalued(parameter, words)], words.semicolon);
  const remarks = [...values.flatMap((value) => value.note ?? []), ...(note ? [note] : [])];
  const sentences = [[...said, sentenceWords[words.locale].stop], ...remarks.map((remark) => [remark[words.locale]])];
  return `${head}${words.colon}${inline(joined(sentences, words.locale === "zh" ? "" : " "))}`;
}

/** What is said of a parameter without dated values: its table, or that there is none, and in what unit it would be. */
function unvalued(parameter: Parameter, words: ReportWords): Text {
  const figure = parameterFigure(parameter, words);
  const unit = parameter.unit === undefined ? undefined : (units[parameter.unit]?.[words.locale] ?? parameter.unit);
  return parameter.rows || unit === undefined || unit === "" ? figure : words.beside(figure, [unit]);
}

/** A value with its days, where it comes from and how sure it is. */
function entryText(entry: DatedValue, parameter: Parameter, ruleSet: RuleSet, words: ReportWords): Text {
  const { from, source, confidence } = entry;
  return joined(
    [
      figureText(entry, parameter, words),
      words.inForceFrom(from),
      ...(source ? [words.source(sourceText(source, ruleSet, words))] : []),
      ...(confidence ? [words.confidence(words.confidences[confidence])] : []),
    ],
    words.semicolon,
  );
}

/** A parameter's table, a row for each of its rows, and the documents that it cites. */
export function parameterTable(parameter: Parameter, ruleSet: RuleSet): string[] {
  const { rows = [] } = parameter;
  const head = ["适用 For", "值 Value", "起 From", "止 Until", "出处 Source", "可信度 Confidence", "说明 Note"];
  const sources = rows.flatMap(({ source }) => source ?? []);
  return [
    ...table(
      head,
      rows.map((row) => rowCells(row, parameter, ruleSet)),
    ),
    "",
    ...documentList(sources, ruleSet, reportWords),
  ];
}

function rowCells(row: TableRow, parameter: Parameter, ruleSet: RuleSet): string[] {
  const { from, until, source, confidence, note } = row;
  return [
    stacked((words) => selectionText(row, words)),
    row.value === null ? stacked(({ noValue }) => noValue) : inline(figureText(row, parameter, reportWords.en)),
    from,
    until ?? "—",
    source ? inline(shortSource(source, ruleSet, reportWords.zh)) : "—",
    confidence ? stacked(({ confidences }) => confidences[confidence]) : "—",
    note ? stacked(({ locale }) => note[locale]) : "—",
  ];
}

/** The mines that a row is for. */
function selectionText({ when }: TableRow, words: ReportWords): Text {
  const parts = Object.entries(when).map(([fact, value]) =>
    words.factIs([factTitle(fact, words)], valueText(value, factById.get(fact) ?? {}, words)),
  );
  return joined(parts, words.semicolon);
}
