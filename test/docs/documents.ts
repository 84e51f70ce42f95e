import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block of a Markdown text. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line on which its text begins. */
  readonly line: number;
}

/** A Markdown document of the repository. */
export interface Document {
  /** Its path from the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** The documents written by hand. */
export const documents: readonly Document[] = ["README.md", "CHANGELOG.md", "examples/README.md", ...inDocs()].map(
  (path) => ({
    path,
    text: readFileSync(join(root, path), "utf8"),
  }),
);

function inDocs(): string[] {
  const names = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => `docs/${name}`);
}

/** The fenced blocks of a text, in order. */
export function blocksIn(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; indent: number; lines: string[]; line: number } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const fence = fenceIn(line);
    if (!fence) open?.lines.push(line.slice(open.indent));
    else if (open) {
      blocks.push({ language: open.language, text: open.lines.join("\n"), line: open.line });
      open = undefined;
    } else open = { ...fence, lines: [], line: index + 2 };
  }
  return blocks;
}

/** A line that opens or closes a block, which may stand in a list. */
function fenceIn(line: string): { readonly language: string; readonly indent: number } | undefined {
  const [, space, language] = /^( *)```(\w*)$/.exec(line) ?? [];
  return space === undefined || language === undefined ? undefined : { language, indent: space.length };
}

/** The text without its fenced blocks; lines stay where they are. */
export function proseOf(text: string): string {
  let fenced = false;
  const lines = text.split("\n").map((line) => {
    const isFence = fenceIn(line) !== undefined;
    if (isFence) fenced = !fenced;
    return isFence || fenced ? "" : line;
  });
  return lines.join("\n");
}
