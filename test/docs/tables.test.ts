import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exitStatus } from "../../src/cli/exit-status.ts";
import { type Conclusion, liaoning2021Mine, mineProfileSchema, type Notice, type Verdict } from "../../src/index.ts";
import { blocksIn, documents, proseOf, root } from "./documents.ts";

const textOf = (path: string): string => documents.find((document) => document.path === path)?.text ?? "";

/** The first cells of the table under a heading of a document, without their backquotes. */
function firstColumn(path: string, heading: string): string[] {
  const text = proseOf(textOf(path));
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = [...section.matchAll(/^\| (.*?) +\|/gm)].map(([, cell = ""]) => cell.replaceAll("`", ""));
  return rows.slice(1).filter((cell) => !/^-+$/.test(cell));
}

it("The profile's page lists its sections, in order.", () => {
  expect(firstColumn("docs/profile.md", "Sections")).toEqual(Object.keys(mineProfileSchema.shape));
});

it("The page on results lists every verdict, conclusion and notice.", () => {
  const verdicts = { passed: 1, failed: 1, cantTell: 1, inapplicable: 1 } satisfies Record<Verdict, 1>;
  const conclusions = { conforms: 1, doesNotConform: 1, cantTell: 1, inapplicable: 1 } satisfies Record<Conclusion, 1>;
  const notices = {
    outside_term: 1,
    parameter_overridden: 1,
    looks_like_share: 1,
    determination_conflicts: 1,
    determination_after_day: 1,
    determination_without_rule: 1,
    score_contradicts: 1,
    older_revision: 1,
  } satisfies Record<Notice["code"], 1>;
  expect(firstColumn("docs/reading-a-result.md", "Verdicts")).toEqual(Object.keys(verdicts));
  expect(firstColumn("docs/reading-a-result.md", "Conclusion")).toEqual(Object.keys(conclusions));
  expect(firstColumn("docs/reading-a-result.md", "Notices")).toEqual(Object.keys(notices));
});

it("The README lists every exit status.", () => {
  const statuses = [...new Set(Object.values(exitStatus))].sort((a, b) => a - b);
  expect(firstColumn("README.md", "Exit statuses")).toEqual(statuses.map(String));
});

it("The README names every set that clauses wait for as pending, and no other.", () => {
  const [, pending = ""] = /^- Pending:(.*)$/m.exec(textOf("README.md")) ?? [];
  const named = [...pending.matchAll(/`(.*?)`/g)].map(([, id = ""]) => id);
  const waitedFor = new Set(liaoning2021Mine.clauses.flatMap((clause) => clause.pending ?? []));
  expect([...named].sort()).toEqual([...waitedFor].sort());
});

it("The page on rule sets shows every folder of the plan's rules, and only what is there.", () => {
  const folder = "rules/liaoning/2021/";
  const block = blocksIn(textOf("docs/rule-sets.md")).find(({ text }) => text.startsWith(folder));
  const shown = [...(block?.text ?? "").matchAll(/^ {2}(\S+)/gm)].map(([, name = ""]) => name);
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const present = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  expect(present).toEqual(expect.arrayContaining(shown));
  expect(shown).toEqual(expect.arrayContaining(present.filter((name) => name.endsWith("/"))));
});
