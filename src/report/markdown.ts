import type { Block, Column, Document, Field, Item, Span, Text } from "./document.ts";
import { escapedGiven, escapedLineStart, escapedOwn } from "./escape.ts";

/** A document as Markdown (CommonMark with GitHub's tables). Nothing that someone wrote becomes markup. */
export function asMarkdown(document: Document): string {
  return `${document.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "paragraph":
      return line(block.text);
    case "fields":
      return block.fields.map(fieldText).join("\n");
    case "list":
      return listText(block.items, "");
    case "table":
      return tableText(block.columns, block.rows);
  }
}

function fieldText({ label, values }: Field): string {
  const [only = []] = values;
  if (values.length === 1) return `- **${escapedOwn(label)}** ${inline(only)}`;
  return [`- **${escapedOwn(label)}**`, ...values.map((value) => `  - ${line(value)}`)].join("\n");
}

function listText(items: readonly Item[], indent: string): string {
  const lines = items.flatMap(({ text, items: under = [] }) => [
    `${indent}- ${line(text)}`,
    ...(under.length > 0 ? [listText(under, `${indent}  `)] : []),
  ]);
  return lines.join("\n");
}

function tableText(columns: readonly Column[], rows: readonly (readonly Text[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map(({ title }) => escapedOwn(title))),
    row(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((cells) => row(cells.map(inline))),
  ].join("\n");
}

function line(text: Text): string {
  return escapedLineStart(inline(text));
}

function inline(text: Text): string {
  return text.map(spanText).join("").trim();
}

/** Ids whose characters need no care inside code. */
const codeForm = /^[\w./-]+$/;

function spanText(span: Span): string {
  if (typeof span === "string") return escapedOwn(span);
  switch (span.kind) {
    case "given":
      return escapedGiven(span.text);
    case "strong":
      return `**${escapedOwn(span.text)}**`;
    case "id":
      return codeForm.test(span.text) ? `\`${span.text}\`` : escapedGiven(span.text);
  }
}
