import type { Locale, Words } from "../../profile/words.ts";
import type { OutputFile } from "../output-text.ts";
import type { RowFormat } from "./mines-request.ts";

/** A column of a table that people read. */
export interface RowColumn<Row> {
  readonly title: Words;
  /** A number, a text, or undefined for an empty cell. */
  readonly cell: (row: Row) => string | number | undefined;
}

/** How rows are written: as a table for people, or as JSON for programs. */
export interface RowForm<Row> {
  readonly columns: readonly RowColumn<Row>[];
  readonly json: (row: Row) => object;
}

/** The columns that say which mine a row is of: its line in the input, its name, its licence number. */
export function mineColumns<Row extends { readonly line: number }>(
  mineOf: (row: Row) => { readonly name: string; readonly licence?: string },
): RowColumn<Row>[] {
  return [
    { title: { zh: "行", en: "Line" }, cell: ({ line }) => line },
    { title: { zh: "矿山名称", en: "Mine name" }, cell: (row) => mineOf(row).name },
    { title: { zh: "采矿许可证号", en: "Mining licence number" }, cell: (row) => mineOf(row).licence },
  ];
}

/** What a spreadsheet would take for a formula at the beginning of a cell, full-width marks too. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Writes rows as they come: NDJSON, or CSV (RFC 4180) in UTF-8 with byte order mark, so that Excel shows Chinese. A
 * text that a spreadsheet would take for a formula is given an apostrophe.
 */
export async function writeRows<Row>(
  rows: AsyncIterable<Row>,
  { columns, json }: RowForm<Row>,
  { format, locale }: { readonly format: RowFormat; readonly locale: Locale },
  write: OutputFile["write"],
): Promise<void> {
  if (format === "ndjson") {
    for await (const row of rows) await write(`${JSON.stringify(json(row))}\n`);
    return;
  }
  const { default: Papa } = await import("papaparse");
  const line = (cells: readonly unknown[]) => `${Papa.unparse([cells], { escapeFormulae: formula })}\r\n`;
  await write(`\ufeff${line(columns.map(({ title }) => title[locale]))}`);
  for await (const row of rows) await write(line(columns.map(({ cell }) => cell(row))));
}
