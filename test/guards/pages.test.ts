import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleSets, type Verdict } from "../../src/index.ts";
import { allPages } from "../../.ci/pages/all-pages.ts";
import { type Page, slugOf } from "../../.ci/pages/markdown.ts";
import { siteOf } from "../../.ci/pages/site.ts";
import { caseFiles, caseSets } from "../case-files.ts";
import { clauseIds } from "./clause-ids.ts";
import { possibleVerdicts } from "./possible-verdicts.ts";
import { ruleFiles } from "./rule-files.ts";
import { filesUnder } from "./sources.ts";

const pages = allPages(Object.values(ruleSets));
const rulePages = pages.filter(({ path }) => path.startsWith("docs/rules/"));
const root = new URL("../../", import.meta.url);

describe("The generated pages", () => {
  it("are in step with the rules and cases (else: npm run pages)", () => {
    const written = (path: string) => {
      const file = new URL(path, root);
      return existsSync(file) ? readFileSync(file, "utf8") : undefined;
    };
    expect(pages.filter(({ path, text }) => written(path) !== text).map(({ path }) => path)).toEqual([]);
  });

  it("are all that is in their folder (else: npm run pages)", () => {
    const made = new Set(pages.map(({ path }) => path));
    const files = filesUnder("docs/rules", ".md").map(({ path }) => path);
    expect(files.filter((path) => !made.has(path))).toEqual([]);
  });

  it("have at most 3,000 lines", () => {
    const long = pages.filter(({ text }) => text.split("\n").length > 3000);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("link to pages and anchors that exist", () => {
    expect(pages.flatMap((page) => linkFaults(page, pages))).toEqual([]);
    expect(pages.flatMap(linksIn).length).toBeGreaterThan(1000);
  });

  it("have no anchor twice on a page", () => {
    const twice = pages.flatMap(({ path, text }) => {
      const anchors = anchorsIn(text);
      return anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index).map((anchor) => `${path}#${anchor}`);
    });
    expect(twice).toEqual([]);
  });

  it("leave no place unfilled", () => {
    const culprits = pages.filter(({ text }) => /undefined|\[object|NaN/.test(text.replaceAll(/`[^`]*`/g, "")));
    expect(culprits.map(({ path }) => path)).toEqual([]);
  });
});

describe("The pages of rules", () => {
  const rules = ruleFiles.flatMap((file) => file.rules);
  const entries = new Map(
    rulePages.flatMap(({ text }) => text.split(/^### /m).map((entry) => [entry.split("\n")[0], entry] as const)),
  );

  it("tell of every rule once, under its id", () => {
    const headings = rulePages.flatMap(({ text }) => [...text.matchAll(/^### (\S+)$/gm)].map(([, id]) => id));
    expect(headings.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(rules)("tell of $id in both languages, with its clauses", ({ id, title, requirement, remedy, clauses }) => {
    const entry = entries.get(id) ?? "";
    const wanted = [title, requirement, remedy].flatMap(({ zh, en }) => [zh, en]);
    const plain = entry.replaceAll("\\", "");
    expect([...wanted, ...clauses.map((clause) => `[${clause}]`)].filter((text) => !plain.includes(text))).toEqual([]);
  });

  it("show an example of each verdict of every rule, as one of its cases says it", () => {
    const said: Readonly<Record<Verdict, string>> = {
      passed: "通过 · passed",
      failed: "不通过 · failed",
      cantTell: "无法判定 · cannot tell",
      inapplicable: "不适用 · not applicable",
    };
    const files = caseSets.flatMap(caseFiles);
    const setOf = (id: string) => Object.values(ruleSets).find((set) => set.rules.some((rule) => rule.id === id));
    const culprits = rules.flatMap((rule) => {
      const { id } = rule;
      const set = setOf(id);
      return (set ? possibleVerdicts(rule, set) : [])
        .filter((verdict) => {
          const line = entries
            .get(id)
            ?.split("\n")
            .find((row) => row.startsWith(`| **${said[verdict]}** |`));
          const cases = files.filter(({ rule }) => rule === id).flatMap((file) => file.cases);
          const shown = cases.filter(({ say }) => line?.replaceAll("\\", "").includes(`| ${say} |`));
          return shown.every((one) => one.verdict !== verdict);
        })
        .map((verdict) => `${id}: ${verdict}`);
    });
    expect(culprits).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });
});

describe("The traceability", () => {
  const text = pages.find(({ path }) => path === "docs/traceability.md")?.text ?? "";
  const rowsOf = (part: string) => part.split("\n").filter((line) => line.startsWith("| "));

  it("lists all 124 clauses of the plan in their order", () => {
    const ids = [...text.matchAll(/<a id="clause-[^"]+"><\/a>(LN\.\S+) \|/g)].map(([, id]) => id);
    expect(ids).toEqual(clauseIds);
  });

  it("counts at a clause the cases of its rules, and names both ways the same pairs", () => {
    const rules = ruleFiles.flatMap((file) => file.rules);
    const files = caseSets.flatMap(caseFiles);
    const casesOf = (id: string) => files.filter(({ rule }) => rule === id).flatMap(({ cases }) => cases).length;
    const culprits = clauseIds.flatMap((id) => {
      const own = rules.filter(({ clauses }) => clauses.includes(id)).map((rule) => rule.id);
      const row = rowsOf(text).find((line) => line.includes(`</a>${id} |`)) ?? "";
      const told = [...row.matchAll(/\[`([^`]+)`\]/g)].map(([, rule]) => rule);
      const cases = own.length === 0 ? "—" : String(own.reduce((sum, rule) => sum + casesOf(rule), 0));
      const same = told.toSorted().join() === own.toSorted().join() && row.endsWith(` | ${cases} |`);
      return same ? [] : [row];
    });
    expect(culprits).toEqual([]);
  });
});

it("The page of a set has the last part of the set's id as its name, or as much of it as tells it apart.", () => {
  const [set] = Object.values(ruleSets);
  const sets = ["a/2020/selection", "a/2024/selection", "a/2024/exit"].flatMap((id) => (set ? [{ ...set, id }] : []));
  const { pageOf } = siteOf(sets, new Set());
  expect(sets.map(pageOf)).toEqual([
    "docs/rules/2020-selection.md",
    "docs/rules/2024-selection.md",
    "docs/rules/exit.md",
  ]);
});

describe("The check of links", () => {
  const page = (path: string, text: string): Page => ({ path, text });
  const other = page("docs/rules/a.md", '## 一 · One\n\n<a id="two"></a>\n');

  it("sees a page and an anchor that are not there, and passes those that are", () => {
    const text = "[a](rules/a.md#one) [b](rules/a.md#一--one) [c](rules/a.md#two) [d](rules/b.md) [e](#three)";
    expect(linkFaults(page("docs/index.md", text), [other])).toEqual([
      "docs/index.md: rules/a.md#one",
      "docs/index.md: rules/b.md",
      "docs/index.md: #three",
    ]);
  });
});

function linksIn({ text }: Page): string[] {
  return [...text.replaceAll(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

function anchorsIn(text: string): string[] {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => slugOf(heading));
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)];
}

/** The links of a page that lead to no page, or to no anchor of one. */
function linkFaults(page: Page, all: readonly Page[]): string[] {
  return linksIn(page)
    .filter((target) => {
      const [file = "", anchor] = target.split("#");
      const path = file === "" ? page.path : posix.join(posix.dirname(page.path), file);
      const found = path === page.path ? page : all.find((one) => one.path === path);
      return !found || (anchor !== undefined && !anchorsIn(found.text).includes(anchor));
    })
    .map((target) => `${page.path}: ${target}`);
}
