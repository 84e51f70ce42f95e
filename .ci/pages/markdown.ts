import { posix } from "node:path";
import type { Words } from "../../src/index.ts";
import type { Text } from "../../src/report/document.ts";
import { asMarkdown } from "../../src/report/markdown.ts";
import { reportWords } from "../../src/report/words/all.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";

/** A generated file: its path from the repository's root, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A text within a line of Markdown. */
export function inline(text: Text | string): string {
  // A heading, since what stands within a line needs no care at its beginning.
  const heading = { kind: "heading", level: 1, text: typeof text === "string" ? [text] : text } as const;
  return asMarkdown([heading]).slice("# ".length).trim();
}

/** A table with its head; a row is a list of cells in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}

/** A row of a table in two languages: its name, then Chinese and English. */
export function rowOf(label: Words, cell: (words: ReportWords) => string): string[] {
  return [`**${label.zh}** ${label.en}`, cell(reportWords.zh), cell(reportWords.en)];
}

/** Several texts in one cell, one a line. */
export function lines(cells: readonly string[]): string {
  return cells.join("<br>");
}

/** Both languages of words in one line. */
export function both({ zh, en }: Words): string {
  return `${inline(zh)} · ${inline(en)}`;
}

/** A link from one page to an anchor of another, or of its own. */
export function link(label: string, from: string, to: string, anchor?: string): string {
  const path = from === to ? "" : posix.relative(posix.dirname(from), to);
  return `[${label}](${path}${anchor === undefined ? "" : `#${anchor}`})`;
}

/** Words in both languages in one cell, one a line. */
export function stacked(of: (words: ReportWords) => Text | string): string {
  return lines([inline(of(reportWords.zh)), inline(of(reportWords.en))]);
}

/** The anchor that GitHub gives a heading. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** The anchor of something that is no heading, by the kind of thing and its id. */
export function anchorOf(kind: "clause" | "parameter", id: string): string {
  return `${kind}-${id.toLowerCase().replaceAll(".", "-")}`;
}
