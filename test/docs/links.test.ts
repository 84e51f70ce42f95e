import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { documents, proseOf, root } from "./documents.ts";

/** Where the links of a text lead inside the repository. */
function linksIn(text: string): string[] {
  const prose = proseOf(text).replaceAll(/`[^`\n]*`/g, "");
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a text: those written out, and those of its headings as GitHub makes them. */
function anchorsIn(text: string): string[] {
  const written = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
  const headings = [...proseOf(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => heading);
  return [
    ...written,
    ...headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  ];
}

/** What is wrong with a link of a document, if anything is. */
function brokenness(from: string, target: string): string | undefined {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : normalize(join(dirname(from), file));
  if (!existsSync(join(root, path))) return `${target}: there is no ${path}`;
  if (anchor === undefined) return undefined;
  if (!statSync(join(root, path)).isFile()) return `${target}: ${path} is a folder`;
  const anchors = anchorsIn(readFileSync(join(root, path), "utf8"));
  return anchors.includes(anchor) ? undefined : `${target}: ${path} has no "${anchor}"`;
}

describe.each(documents)("$path", ({ path, text }) => {
  it("Every link inside the repository leads to a file and, where it names one, to a heading.", () => {
    expect(linksIn(text).flatMap((target) => brokenness(path, target) ?? [])).toEqual([]);
  });
});

it("Every document in docs is reached from the README.", () => {
  const readme = documents.find(({ path }) => path === "README.md");
  const linked = new Set(linksIn(readme?.text ?? "").map((target) => target.split("#")[0]));
  expect(documents.map(({ path }) => path).filter((path) => path.startsWith("docs/") && !linked.has(path))).toEqual([]);
});
