import Papa from "papaparse";

/** The cells of a text of separated values, row by row, and whether a quote was left open and where. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** The index of the row whose quote is not closed. */
  readonly openQuote?: number;
}

/**
 * The cells of a text of separated values (RFC 4180).
 *
 * @param mostRows - Rows beyond these are not read.
 */
export function cellsOf(text: string, delimiter: string, mostRows: number): Cells {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: mostRows });
  const open = errors.find(({ type }) => type === "Quotes");
  return { rows: data, ...(open && { openQuote: open.row ?? 0 }) };
}
