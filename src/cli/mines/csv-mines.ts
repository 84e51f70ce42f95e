import { readProfile } from "../../profile/read.ts";
import type { Fault } from "../../profile/fault.ts";
import { faultAt } from "../../profile/fault-at.ts";
import type { Words } from "../../profile/words.ts";
import { cellsOf } from "../../ruleset/csv.ts";
import { BadInput, faultsOf, refusedFile } from "../bad-input.ts";
import { readCell } from "./csv-cell.ts";
import { type Columns, columnsIn, countNamed } from "./csv-columns.ts";
import { type CsvRecord, CsvRecords } from "./csv-records.ts";
import type { Framing, LineFault, MineLine } from "./mine-line.ts";
import type { TextLine } from "./text-lines.ts";

/** A table of mines whose header has been read. */
export interface CsvMines {
  readonly lines: AsyncIterable<MineLine>;
  readonly framing: Framing;
}

/**
 * The mines of a table of comma-, semicolon- or tab-separated values: a header that names facts, then one a row.
 *
 * @throws {BadInput} If there is no header, or a column is unknown or doubled: all faults of the header.
 */
export async function csvMines(lines: AsyncIterable<TextLine>, source: Words): Promise<CsvMines> {
  const records = new CsvRecords(lines);
  const header = await headerIn(records, source);
  const { columns, faults } = columnsIn(header.cells);
  if (faults.length > 0) {
    await records.close();
    const at = { line: header.line, column: 1 };
    throw new BadInput([{ source, faults: faults.map((fault) => ({ ...fault, at })) }]);
  }
  const end = header.ending === "" ? "\n" : header.ending;
  const head = `\ufeff${header.text}${end}`;
  return {
    lines: minesIn(records, columns, header.delimiter),
    framing: { head, between: end, tail: end, none: head },
  };
}

/** The first record that is not blank, cut by the delimiter by which it names the most columns. */
async function headerIn(records: CsvRecords, source: Words) {
  for (;;) {
    const readings: (CsvRecord & { readonly cells: readonly string[]; readonly delimiter: string })[] = [];
    for (const delimiter of [",", ";", "\t"]) {
      const record = await records.next(delimiter);
      if (!record) throw refusedFile("empty", source, empty);
      readings.push({ ...record, cells: cellsIn(record, delimiter), delimiter });
      records.again(record);
    }
    const header = readings.reduce((most, next) => (countNamed(next.cells) > countNamed(most.cells) ? next : most));
    await records.next(header.delimiter);
    if (!header.sound) throw new BadInput([{ source, faults: [quotesIn(header)] }]);
    if (isFilled(header.cells)) return header;
  }
}

async function* minesIn(records: CsvRecords, columns: Columns, delimiter: string): AsyncGenerator<MineLine> {
  try {
    for (let record = await records.next(delimiter); record; record = await records.next(delimiter)) {
      if (!record.sound) yield bad(record, [quotesIn(record)]);
      else {
        const cells = cellsIn(record, delimiter);
        if (isFilled(cells)) yield mineIn(record, cells, columns);
      }
    }
  } finally {
    await records.close();
  }
}

function mineIn(record: CsvRecord, cells: readonly string[], columns: Columns): MineLine {
  const profile: Record<string, unknown> = {};
  const faults: LineFault[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === "") continue;
    const column = columns[index];
    if (!column) {
      faults.push(faultAt("surplus_cell", [`column ${String(index + 1)}`], cell, surplus));
      continue;
    }
    const reading = readCell(cell, column.leaf);
    if ("value" in reading) setAt(profile, column.leaf.id.split("."), reading.value);
    else faults.push(...reading.faults.map((fault) => ({ ...fault, column: column.name })));
  }
  const outcome = outcomeOf(profile);
  // A cell at fault is told of once: the profile merely lacks it.
  const told = new Set(faults.map(({ place }) => place));
  const others = outcome.faults.filter(({ place }) => !told.has(place)).map((fault) => inColumn(fault, columns));
  const all = [...faults, ...others];
  return all.length === 0 && outcome.profile
    ? { kind: "mine", line: record.line, profile: outcome.profile }
    : bad(record, all);
}

function outcomeOf(json: unknown) {
  try {
    return { profile: readProfile(json), faults: [] };
  } catch (error) {
    const faults = faultsOf(error);
    if (!faults) throw error;
    return { faults };
  }
}

function inColumn(fault: Fault, columns: Columns): LineFault {
  const leaf = fault.place.replace(/\[.*$/s, "");
  const column = columns.find((one) => one?.leaf.id === leaf);
  return column ? { ...fault, column: column.name } : fault;
}

function bad({ line, text }: CsvRecord, faults: readonly LineFault[]): MineLine {
  return { kind: "bad", line, original: text, faults };
}

function cellsIn({ text, sound }: CsvRecord, delimiter: string): readonly string[] {
  return sound ? (cellsOf(`${text.replaceAll(/\r\n?/g, "\n")}\n`, delimiter, 1).rows[0] ?? []) : [];
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

function setAt(record: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) record[key] = value;
  else setAt((record[key] ??= {}) as Record<string, unknown>, rest, value);
}

function quotesIn({ line }: CsvRecord): LineFault {
  return { ...faultAt("quotes", [`row`], undefined, quotes), at: { line, column: 1 } };
}

const quotes = {
  zh: '引号未配对;文字以 " 开头的须以 " 结尾,其中的 " 写两个',
  en: 'its quotes do not match; close each " that opens a cell, and double each " within',
};
const surplus = {
  zh: "不在任何列名之下;含分隔符的文字请加引号",
  en: "it stands under no column; put quotes round a text that holds the delimiter",
};
const empty = { zh: "内容为空;请给出表头和矿山", en: "is empty; give a header and mines" };
