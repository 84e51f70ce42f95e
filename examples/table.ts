/**
 * Rows of text as a table whose columns stand one under the other in a terminal, also where Chinese and Latin text mix.
 *
 * @param rows - Cells by row; columns that hold only whole numbers below the heads are set to the right.
 * @param heads - How many of the rows, from the top, are heads, to be ruled off from the rest.
 */
export function table(rows: readonly (readonly string[])[], heads: number): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const isNumber = widths.map((_, column) => rows.slice(heads).every((row) => /^\d+$/.test(row[column] ?? "")));
  const lines = rows.map((row) =>
    widths.map((width, column) => padded(row[column] ?? "", width, isNumber[column] === true)).join("  "),
  );
  const rule = heads === 0 ? [] : [widths.map((width) => "-".repeat(width)).join("  ")];
  return [...lines.slice(0, heads), ...rule, ...lines.slice(heads)].map((line) => line.trimEnd()).join("\n");
}

/** How many columns of a terminal a text takes: two for a Chinese character or full-width sign, else one. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

const wide = /\p{Script=Han}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

function padded(text: string, width: number, right: boolean): string {
  const space = " ".repeat(width - displayWidth(text));
  return right ? space + text : text + space;
}
