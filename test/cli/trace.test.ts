import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Trace } from "../../src/ruleset/trace.ts";
import { clauseIds } from "../guards/clause-ids.ts";
import { listed, ruleFiles } from "../guards/rule-files.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { complaint } from "./complaint.ts";
import { standard } from "./standard.ts";

async function printed(...argv: string[]): Promise<string> {
  const { status, stdout, stderr } = await greenMine(["trace", ...argv]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

async function traced(...argv: string[]): Promise<Trace> {
  return JSON.parse(await printed("--format", "json", ...argv)) as Trace;
}

const register = listed("clauses", "rules/liaoning/2021/");
const rules = ruleFiles.filter(({ path }) => path.startsWith("rules/liaoning/2021/")).flatMap((file) => file.rules);

describe("The trace of the plan's sets", () => {
  it("begins with the plan's own clauses, in its order, and has every other clause once", async () => {
    const ids = (await traced()).clauses.map(({ id }) => id);
    expect(ids.slice(0, clauseIds.length)).toEqual(clauseIds);
    const known = new Set(register.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("gives each clause its rules and each rule its clauses, as the files of rules have them", async () => {
    const { clauses, rules: found } = await traced();
    const written = rules.map(({ id, clauses: own }) => [id, own] as const);
    expect(new Map(found.map(({ id, clauses: own }) => [id, own]))).toEqual(new Map(written));
    expect(found.length).toBe(written.length);
    const culprits = clauses.filter(({ id, rules: own }) => {
      const wanted = written.filter(([, asked]) => asked.includes(id)).map(([rule]) => rule);
      return own.toSorted().join() !== wanted.toSorted().join();
    });
    expect(culprits).toEqual([]);
  });

  it("counts clauses per force and per subject, each clause once, most first", async () => {
    const { clauses, counts, forces, subjects } = await traced();
    for (const groups of [forces, subjects]) {
      const sizes = groups.map((group) => group.clauses);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(clauses.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      for (const { clauses: all, answers } of [...groups, counts]) {
        expect(answers.rules + answers.outOfScope + answers.pending + answers.none).toBe(all);
      }
    }
    const musts = clauses.filter(({ force }) => force === "must").length;
    expect(forces.find(({ force }) => force === "must")?.clauses).toBe(musts);
    expect(counts.answers.none).toBe(0);
  });

  it("leaves out the set that only joins others, so that no rule stands twice", async () => {
    const { ruleSets } = await traced();
    expect(ruleSets).toContain("liaoning/2021/assessment");
    expect(ruleSets).not.toContain("liaoning/2021/mine");
  });
});

describe("The trace in words", () => {
  it("tells a clause with its rules, and a rule with its clauses, in Chinese and in English", async () => {
    const zh = await printed("LN.4.1.10");
    expect(zh).toContain(
      "- LN.4.1.10 第四章 一（必须；生产矿山）：凡能绿化的地方都已绿化(100 %)。\n  - greenable-area-fully-greened 可绿化区域全部绿化（必须）\n",
    );
    expect(zh).toContain("  - greenable-area-fully-greened 可绿化区域全部绿化：LN.4.1.10、LN.4.1.0\n");
    const en = await printed("LN.4.1.10", "--locale", "en");
    expect(en).toContain(
      "- LN.4.1.10 ch. 4, 1 (must; producing mines): Whatever can be greened is greened (100 %).\n  - greenable-area-fully-greened Greenable area fully greened (required)\n",
    );
    expect(en).toMatch(/^must +1 +1 +0 +0 +0 +1$/m);
  });

  it("says why a clause has no rule", async () => {
    expect(await printed("LN.0.1", "--locale", "en")).toContain(
      "  - No rule: Carried by the scope of the rule sets, on the fact identity.inLiaoning.\n",
    );
  });

  it("finds clauses by their place or words, whatever the case", async () => {
    const ids = async (text: string) => (await traced(text)).clauses.map(({ id }) => id);
    expect(await ids("WHATEVER can be greened")).toEqual(["LN.4.1.10"]);
    expect(await ids("第四章 末段")).toEqual(["LN.4.8"]);
  });

  it("is Markdown where asked, written to a file", async () => {
    const file = folderWith().path("trace.md");
    expect(await printed("LN.0.2", "--format=markdown", "--locale=en", "-o", file)).toBe("");
    const text = readFileSync(file, "utf8");
    expect(text).toContain("# Clauses and rules\n");
    expect(text).toContain("- `LN.0.2` general provisions (parameter; the plan itself): Measured from 2020");
  });

  it("is no error where nothing matches: it is empty and says so beside it", async () => {
    const { status, stdout, stderr } = await greenMine(["trace", "frobnicate", "--format=json", "--locale=en"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "green-mine: no clause matches\n" });
    expect(JSON.parse(stdout)).toMatchObject({ clauses: [], rules: [], counts: { clauses: 0, rules: 0 } });
  });
});

it("The help of trace names its options in the language asked for", async () => {
  for (const option of ["--rule-set", "--format", "--output", "--locale"]) {
    expect(await printed("--help", "--locale=en")).toMatch(new RegExp(`${option}.*[a-z]{3}`));
    expect(await printed("--help", "--locale=zh")).toMatch(new RegExp(`${option}.*\\p{Script=Han}`, "u"));
  }
});

describe("The trace of a single set", () => {
  it("of a file tells its clauses and rules", async () => {
    const folder = folderWith({ "set.json": JSON.stringify(standard("mining-recovery", "beneficiation-recovery")) });
    const { clauses, rules: found } = await traced("--rule-set", folder.path("set.json"));
    expect(clauses.map(({ id, answer, rules: own }) => [id, answer, own])).toEqual([
      ["T.1", "rules", ["mining-recovery", "beneficiation-recovery"]],
    ]);
    expect(found.map(({ id, ruleSet }) => [id, ruleSet])).toEqual([
      ["mining-recovery", "trial/mine"],
      ["beneficiation-recovery", "trial/mine"],
    ]);
  });

  it("that is shipped says of clauses whose rules stand in other sets that it has none", async () => {
    const ofIncentives = await printed("LN.4.1.10", "--rule-set", "liaoning/2021/incentives", "--locale", "en");
    expect(ofIncentives).toContain("  - No rule of these sets comes from it\n");
  });

  it("cannot command the terminal by its words", async () => {
    const text = JSON.stringify(standard("mining-recovery")).replaceAll("第一条", String.raw`\u001b[2J红`);
    const folder = folderWith({ "set.json": text });
    const stdout = await printed("--rule-set", folder.path("set.json"));
    expect(stdout).toContain("T.1 红");
    expect(stdout).not.toContain("\u001b");
  });

  it("that does not exist is refused, with everything else that is wrong", async () => {
    const lines = await complaint(["trace", "--rule-set", "liaoning/2021/mines", "--format", "pdf"]);
    expect(lines).toEqual([
      expect.stringContaining('--format is "pdf"; Give one of text, markdown, json'),
      expect.stringContaining("did you mean liaoning/2021/mine?"),
    ]);
  });
});
