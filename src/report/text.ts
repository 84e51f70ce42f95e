import { padded, widthOf } from "./columns.ts";
import type { Block, Column, Document, Field, Item, Text } from "./document.ts";
import { plain } from "./plain.ts";

/** A document as plain text for a font of one width. */
export function asText(document: Document): string {
  const parts = document.map((block, index) => separator(document[index - 1]) + blockText(block));
  return `${parts.join("\n")}\n`;
}

/** An empty line before each block, but none between a small heading and what it heads. */
function separator(before: Block | undefined): string {
  return before === undefined || (before.kind === "heading" && before.level === 3) ? "" : "\n";
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return headingText(line(block.text), block.level);
    case "paragraph":
      return line(block.text);
    case "fields":
      return fieldsText(block.fields);
    case "list":
      return listText(block.items, "");
    case "table":
      return tableText(block.columns, block.rows);
  }
}

function headingText(text: string, level: 1 | 2 | 3): string {
  return level === 3 ? `* ${text}` : `${text}\n${(level === 1 ? "=" : "-").repeat(widthOf(text))}`;
}

function fieldsText(fields: readonly Field[]): string {
  const width = Math.max(...fields.map(({ label }) => widthOf(label)));
  const lines = fields.flatMap(({ label, values }) =>
    values.map((value, index) => `  ${padded(index === 0 ? label : "", width)}  ${line(value)}`),
  );
  return lines.join("\n");
}

function listText(items: readonly Item[], indent: string): string {
  const lines = items.flatMap(({ text, items: under = [] }) => [
    `${indent}- ${line(text)}`,
    ...(under.length > 0 ? [listText(under, `${indent}  `)] : []),
  ]);
  return lines.join("\n");
}

function tableText(columns: readonly Column[], rows: readonly (readonly Text[])[]): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(line))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => widthOf(row[index] ?? ""))));
  const lines = cells.map((row) =>
    columns
      .map(({ align }, index) => padded(row[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd(),
  );
  const [head = "", ...body] = lines;
  return [head, widths.map((width) => "-".repeat(width)).join("  "), ...body].join("\n");
}

function line(text: Text): string {
  const parts = text.map((span) => plain(typeof span === "string" ? span : span.text));
  return parts.join("").trim();
}
