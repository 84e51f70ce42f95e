import type { DatedValue, Parameter, RuleSet, Source, TableRow } from "../../src/index.ts";
import { factById } from "../../src/profile/facts.ts";
import { id, joined, say, type Text } from "../../src/report/document.ts";
import { factTitle } from "../../src/report/named.ts";
import { figureText, parameterFigure } from "../../src/report/parameter-figure.ts";
import { valueText } from "../../src/report/value.ts";
import { reportWords } from "../../src/report/words/all.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";
import { anchorOf, inline, link, table } from "./markdown.ts";

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
  const said = entries.length > 0 ? entries : [parameterFigure(parameter, words)];
  const remark: readonly Text[] = note ? [[note[words.locale]]] : [];
  return `${head}${words.colon}${inline(joined([...said, ...remark], words.semicolon))}`;
}

/** A parameter's table, a row for each of its rows. */
export function parameterTable(parameter: Parameter, ruleSet: RuleSet): string[] {
  const { zh, en } = reportWords;
  const head = ["适用", "For", "值 Value", "起 From", "止 Until", "出处与可信度", "Source and confidence"];
  const rows = (parameter.rows ?? []).map((row) => [
    inline(selectionText(row, zh)),
    inline(selectionText(row, en)),
    row.value === null ? "—" : inline(figureText(row, parameter, en)),
    row.from,
    row.until ?? "—",
    inline(originText(row, ruleSet, zh)),
    inline(originText(row, ruleSet, en)),
  ]);
  return table(head, rows);
}

function entryText(entry: DatedValue, parameter: Parameter, ruleSet: RuleSet, words: ReportWords): Text {
  const figure = joined([figureText(entry, parameter, words), words.inForceFrom(entry.from)], words.semicolon);
  return joined([figure, originText(entry, ruleSet, words)], words.semicolon);
}

/** Where a value comes from and how sure it is; where no document gives it, that. */
function originText({ value, source, confidence, note }: DatedValue, ruleSet: RuleSet, words: ReportWords): Text {
  return joined(
    [
      ...(value === null ? [[words.noValue]] : []),
      ...(source ? [words.source(sourceText(source, ruleSet, words))] : []),
      ...(confidence ? [words.confidence(words.confidences[confidence])] : []),
      ...(note ? [[note[words.locale]]] : []),
    ],
    words.semicolon,
  );
}

function sourceText({ document: name, place }: Source, { edition }: RuleSet, { locale }: ReportWords): Text {
  const document = edition.documents.find((one) => one.id === name);
  const title = document?.title[locale] ?? name;
  const number = document?.number === undefined ? [] : [document.number];
  if (locale === "zh") {
    return say`《${title}》${number.length > 0 ? say`（${number}）` : []}${place === undefined ? [] : say` ${place}`}`;
  }
  return say`${title}${number.length > 0 ? say` (${number})` : []}${place === undefined ? [] : say`, ${place}`}`;
}

/** The mines that a row is for. */
function selectionText({ when }: TableRow, words: ReportWords): Text {
  const parts = Object.entries(when).map(([fact, value]) =>
    words.factIs([factTitle(fact, words)], valueText(value, factById.get(fact) ?? {}, words)),
  );
  return joined(parts, words.semicolon);
}
