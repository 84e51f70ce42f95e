/** A place in a text, both counted from 1; a column is a character. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset lies in a text. */
export function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? "";
  return { line: lines.length, column: 1 + last.length - pairsIn(last) };
}

/** How many characters of a text take two code units. */
function pairsIn(text: string): number {
  return text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
}
