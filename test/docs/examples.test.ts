import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { liaoning2021Mine, readProfile } from "../../src/index.ts";
import { blocksIn, documents, root } from "./documents.ts";
import { type Example, run, typeFaults } from "./example.ts";

const slow = 60_000;

/** The TypeScript of each document; its blocks are read one after another, as one program. */
const inDocuments: readonly Example[] = documents.flatMap(({ path, text }) => {
  const blocks = blocksIn(text).filter(({ language }) => language === "ts");
  return blocks.length === 0 ? [] : [{ place: path, code: blocks.map((block) => block.text).join("\n") }];
});

/** The examples of the doc comments, each a program of its own. */
const inDocComments: readonly Example[] = sourceFiles().flatMap((path) =>
  [...readFileSync(join(root, path), "utf8").matchAll(/@example\n((?: *\*.*\n)+)/g)].flatMap(([, comment = ""]) => {
    const text = comment.replaceAll(/^ *\*(?: |$|\/)/gm, "");
    return blocksIn(text).map((block) => ({ place: path, code: block.text }));
  }),
);

function sourceFiles(): string[] {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => `src/${name}`);
}

const examples = [...inDocuments, ...inDocComments];

it("Every example of a doc comment is found.", () => {
  const tags = sourceFiles().flatMap((path) => readFileSync(join(root, path), "utf8").match(/@example\b/g) ?? []);
  expect(inDocComments).toHaveLength(tags.length);
  expect(tags).not.toEqual([]);
});

it("The first code of the README is the example for portals, as it stands.", () => {
  const readme = documents.find(({ path }) => path === "README.md");
  const first = blocksIn(readme?.text ?? "").find(({ language }) => language === "ts");
  expect(`${first?.text ?? ""}\n`).toBe(readFileSync(join(root, "examples/portal.ts"), "utf8"));
});

it(
  "The TypeScript of the documents and doc comments compiles.",
  () => {
    expect(typeFaults(examples)).toEqual([]);
  },
  slow,
);

it.each(examples)("The example in $place runs and gives the values that it states.", run, slow);

const json = documents.flatMap(({ path, text }) =>
  blocksIn(text)
    .filter(({ language }) => language === "json")
    .map((block) => ({ place: `${path}, line ${String(block.line)}`, block })),
);

it.each(json)("The JSON in $place is a profile that can be read or a rule as it is shipped.", ({ block }) => {
  const value = JSON.parse(block.text) as Readonly<Record<string, unknown>>;
  if ("identity" in value) expect(readProfile(value)).toEqual(value);
  else expect(liaoning2021Mine.rules).toContainEqual(value);
});
