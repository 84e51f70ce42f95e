import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assess, type MineProfile, readProfile, type RuleSet, ruleSets } from "../../src/index.ts";
import { type Case, type CaseFile, caseFiles, caseSetId, caseSets, profileOf } from "../case-files.ts";
import { type Database, openDatabases } from "./databases.ts";
import { coreVerdicts, type Judged, judgeLoaded, type Judging, loadMines } from "./sql-verdicts.ts";

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

interface Example {
  readonly file: CaseFile;
  readonly example: Case;
  readonly profile: MineProfile;
}

const examples: Readonly<Record<string, readonly Example[]>> = Object.fromEntries(
  caseSets.map((set) => [
    set,
    caseFiles(set).flatMap((file) =>
      file.cases.map((example) => ({ file, example, profile: readProfile(profileOf(file, example)) })),
    ),
  ]),
);

const forMines = Object.values(ruleSets).filter(({ subject }) => subject === "mine");

/** Judges loaded mines in each database and compares with what is expected. */
async function expectSame(expected: Judged, judging: Judging) {
  for (const database of databases) {
    expect({ by: database.dialect, ...(await judgeLoaded(database, judging)) }).toEqual({
      by: database.dialect,
      ...expected,
    });
  }
}

describe("DuckDB and PostgreSQL give every mine of all cases the verdicts and the conclusion of the library", () => {
  const profiles = Object.values(examples).flatMap((list) => list.map(({ profile }) => profile));
  const days = ["2023-06-30", "2025-06-30"];

  beforeAll(async () => {
    for (const database of databases) await loadMines(database, profiles, days);
  });

  it.each(forMines)("by $id", async (ruleSet) => {
    for (const asOf of days) await expectSame(coreVerdicts(profiles, { ruleSet, asOf }), { ruleSet, asOf });
    expect(profiles.length).toBeGreaterThan(3000);
  });
});

describe("DuckDB and PostgreSQL give each case the verdict that it is given for", () => {
  it.each(caseSets)("in %s", async (set) => {
    const all = examples[set] ?? [];
    const ruleSet = ruleSets[caseSetId(set)] as RuleSet;
    const profiles = all.map(({ profile }) => profile);
    const days = [...new Set(all.map(({ file, example }) => example.asOf ?? file.asOf))];
    for (const database of databases) {
      await loadMines(database, profiles, days);
      for (const [judging, members] of alike(all, ruleSet)) {
        const { verdicts } = await judgeLoaded(database, judging);
        for (const index of members) {
          const one = all[index] as Example;
          expect([one.file.rule, one.example.say, verdicts[index]]).toEqual([
            one.file.rule,
            one.example.say,
            [one.example.verdict],
          ]);
        }
      }
    }
  });
});

/** The positions of the cases of one rule, day and parameters, with what they are judged by. */
function alike(all: readonly Example[], ruleSet: RuleSet): (readonly [Judging, readonly number[]])[] {
  const groups = new Map<string, { readonly judging: Judging; readonly at: number[] }>();
  for (const [index, { file, example }] of all.entries()) {
    const { asOf = file.asOf, parameters } = example;
    const rules = ruleSet.rules.filter(({ id }) => id === file.rule);
    const key = JSON.stringify([file.rule, asOf, parameters]);
    const group = groups.get(key) ?? { judging: { asOf, parameters, ruleSet: { ...ruleSet, rules } }, at: [] };
    groups.set(key, group);
    group.at.push(index);
  }
  return [...groups.values()].map(({ judging, at }) => [judging, at]);
}

it("The library's verdicts here are those of assess", () => {
  const [mine] = Object.values(examples).flatMap((list) => list.slice(0, 1).map(({ profile }) => profile));
  for (const ruleSet of forMines) {
    const asked = { ruleSet, asOf: "2025-06-30" };
    const { conclusion, findings } = assess(mine as MineProfile, asked);
    const { verdicts, conclusions } = coreVerdicts([mine as MineProfile], asked);
    expect(verdicts).toEqual([findings.map(({ verdict }) => verdict)]);
    if (ruleSet.conclusion.model === "all-required") expect(conclusions).toEqual([conclusion]);
  }
});
