import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

const page = new URL("../../../docs/performance.md", import.meta.url);
const picture = new URL("../../../docs/performance.svg", import.meta.url);

/** What is written between them is replaced; the prose around them is written by hand. */
const [begin, end] = ["<!-- measured by `npm run bench -- --write` -->", "<!-- end of what was measured -->"];

/** Markdown as the repository formats it. */
export function formatted(markdown: string): Promise<string> {
  return format(markdown, { parser: "markdown", printWidth: 120 });
}

/** Puts results and chart into the page on performance. */
export async function writePage(markdown: string, chart: string): Promise<void> {
  const [before, rest] = readFileSync(page, "utf8").split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/performance.md lacks the marks ${begin}, ${end}`);
  writeFileSync(page, await formatted(`${before}${begin}\n\n${markdown}\n${end}${after}`));
  writeFileSync(picture, chart);
}
