/** A table of results; the first column names things, the others are figures. */
export interface Table {
  readonly title: string;
  /** What was done, in a sentence or two. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Whether a column is of words, and stands to the left. */
const wordy = /^(who|what|gives|of it)$/;

/** The table in Markdown, under a heading. */
export function markdownOf({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = columns.map((name) => (wordy.test(name) ? "---" : "---:"));
  return [`### ${title}`, "", note, "", line(columns), line(rule), ...rows.map(line), ""].join("\n");
}

/** A figure in about three digits. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return "-";
  if (value >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Microseconds, in the unit that reads best. */
export function duration(microseconds: number): string {
  if (Number.isNaN(microseconds)) return "-";
  return microseconds >= 1000 ? `${figure(microseconds / 1000)} ms` : `${figure(microseconds)} µs`;
}

/** A ratio. */
export function times(value: number): string {
  return `${figure(value)}×`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
