import type { Text } from "../../src/report/document.ts";

/** The part of a Markdown report under a heading of the second level. Undefined if there is no such heading. */
export function section(markdown: string, title: string): string | undefined {
  return markdown.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
}

/** The titles of the headings of a level, in order. */
export function headings(markdown: string, level: 1 | 2 | 3): string[] {
  const mark = `${"#".repeat(level)} `;
  const lines = markdown.split("\n").filter((line) => line.startsWith(mark));
  return lines.map((line) => line.slice(mark.length));
}

/** The cells of the rows of the table in a part of a report, its two rows of head left out. */
export function tableRows(part: string | undefined): string[][] {
  const lines = part?.split("\n").filter((line) => line.startsWith("| ")) ?? [];
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** A text without what its parts are. */
export function spoken(text: Text): string {
  return text.map((span) => (typeof span === "string" ? span : span.text)).join("");
}
