import type { Fault } from "../profile/fault.ts";
import { faultAt, meant } from "../profile/fault-at.ts";
import type { Words } from "../profile/words.ts";
import { cellsOf } from "./csv.ts";
import { type Column, columnNames, nameFor, spellingsOf } from "./score-sheet-columns.ts";

/** One row of a table, by the number that a spreadsheet shows beside it. */
export interface TableRow {
  readonly number: number;
  /** What its cells hold that are not blank. */
  readonly cells: ReadonlyMap<Column, string>;
}

/** A score sheet's table as it stands in CSV. */
export interface Table {
  /** The columns that there are, each with its name as the header has it. */
  readonly columns: ReadonlyMap<Column, string>;
  readonly rows: readonly TableRow[];
  readonly faults: readonly Fault[];
}

/** The path of a cell: its row and its column, as the sheet names them. */
export function cellPath(row: number, column: Column, columns: ReadonlyMap<Column, string>): string[] {
  return [`row ${String(row)}`, columns.get(column) ?? column];
}

/**
 * The table in a text of comma-, semicolon- or tab-separated values (RFC 4180).
 *
 * @param mostRows - Rows beyond these, with some to spare, are not read.
 */
export function tableIn(text: string, mostRows: number): Table {
  if (text.trim() === "") return refused(faultAt("empty", [], undefined, remedies.empty));
  const lines = text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n");
  const { rows: data, openQuote } = cellsOf(lines, delimiterOf(lines), mostRows);
  // What follows an open quote is one cell: nothing else can be told of it.
  if (openQuote !== undefined) {
    return refused(faultAt("quotes", [`row ${String(openQuote + 1)}`], undefined, remedies.quotes));
  }
  const at = data.findIndex(isFilled);
  if (at < 0) return refused(faultAt("empty", [], undefined, remedies.empty));
  const header = headerIn(data[at] ?? [], at + 1);
  if (header.columns.size === 0) return { columns: new Map(), rows: [], faults: header.faults };
  const rows = data.map((cells, index) => ({ cells, number: index + 1 })).slice(at + 1);
  const filled = rows.filter(({ cells }) => isFilled(cells));
  return {
    columns: new Map([...header.columns].map(([index, column]) => [column, header.names[index] ?? column])),
    rows: filled.map(({ cells, number }) => ({ number, cells: named(cells, header.columns) })),
    faults: [...header.faults, ...filled.flatMap(({ cells, number }) => surplus(cells, number, header.names))],
  };
}

function refused(fault: Fault): Table {
  return { columns: new Map(), rows: [], faults: [fault] };
}

/** The delimiter by which the header has the most known columns: texts may be full of the others. */
function delimiterOf(text: string): string {
  const known = [",", ";", "\t"].map((delimiter) => {
    const header = cellsOf(text, delimiter, 20).rows.find(isFilled) ?? [];
    return { delimiter, count: header.filter((name) => nameFor(columnNames, name) !== undefined).length };
  });
  return known.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** The columns that a header names, by their index, and what is wrong with it. */
function headerIn(cells: readonly string[], row: number) {
  const names = cells.map((name) => name.replaceAll(/\s+/g, ""));
  const columns = new Map<number, Column>();
  const faults: Fault[] = [];
  const at = [`row ${String(row)}`];
  for (const [index, name] of names.entries()) {
    const column = nameFor(columnNames, name);
    if (column === undefined) {
      if (name !== "") faults.push(faultAt("unknown_column", at, name, meant(name, spellings)));
    } else if ([...columns.values()].includes(column)) {
      faults.push(faultAt("duplicate_column", at, name, remedies.twice));
    } else columns.set(index, column);
  }
  if (columns.size === 0)
    return { names, columns, faults: [faultAt("no_header", at, names[0] ?? "", remedies.header)] };
  const lacking = (["kind", "item"] as const).filter((column) => ![...columns.values()].includes(column));
  for (const column of lacking) faults.push(faultAt("missing", [...at, column], undefined, remedies.column(column)));
  return { names, columns, faults };
}

const spellings = /* @__PURE__ */ spellingsOf(columnNames);

function named(cells: readonly string[], columns: ReadonlyMap<number, Column>): ReadonlyMap<Column, string> {
  const filled = [...columns].map(([index, column]) => [column, (cells[index] ?? "").trim()] as const);
  return new Map(filled.filter(([, cell]) => cell !== ""));
}

/** Cells that stand under no name of the header: most often a text with a comma and without quotes. */
function surplus(cells: readonly string[], number: number, names: readonly string[]): Fault[] {
  const cell = cells.find((content, index) => content.trim() !== "" && (names[index] ?? "") === "");
  return cell === undefined ? [] : [faultAt("surplus_cell", [`row ${String(number)}`], cell, remedies.surplus)];
}

const remedies = {
  empty: { zh: "内容为空;请给出评分表", en: "it is empty; give a score sheet" },
  quotes: {
    zh: '引号未配对;文字以 " 开头的须以 " 结尾,其中的 " 写两个',
    en: 'its quotes do not match; close each " that opens a cell, and double each " within',
  },
  header: {
    zh: "首行须为表头;请写列名:类别、编号、一级指标、指标项、评分要求、分值……",
    en: "the first row must be the header; name the columns: kind, code, indicator, item, requirement, points, ...",
  },
  twice: { zh: "该列出现两次;请删除一列", en: "the column stands twice; remove one of them" },
  surplus: {
    zh: "不在任何列名之下;含分隔符的文字请加引号",
    en: "it stands under no column; put quotes round a text that holds the delimiter",
  },
  column: (column: keyof typeof columnNames): Words => ({
    zh: `缺少此列;请补上 ${column} 或 ${columnNames[column][0]}`,
    en: `the column is missing; add ${column} or ${columnNames[column][0]}`,
  }),
} as const;
