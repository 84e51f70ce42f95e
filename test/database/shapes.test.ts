import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toSql } from "../../src/bridges/sql.ts";
import { assess, type MineProfile, readProfile, readRuleSet, type RuleSet, ruleSets } from "../../src/index.ts";
import { caseFiles, profileOf } from "../case-files.ts";
import { exampleMine } from "../examples/example.ts";
import { randomHead, randomRule } from "../laws/arbitrary-rule-set.ts";
import { type Database, openDatabases } from "./databases.ts";
import { judgeLoaded, loadMines } from "./sql-verdicts.ts";

const asOf = "2025-06-30";
const mine = ruleSets["liaoning/2021/mine"] as RuleSet;
const profiles: readonly MineProfile[] = [
  readProfile({ identity: { name: "Outside Liaoning", province: "220000" } }),
  ...["iron-anshan", "magnesite-haicheng", "sand-gravel-quarry", "iron-benxi-new"].map(exampleMine),
  ...caseFiles("assessment").map((file) => readProfile(profileOf(file, { say: "", facts: {}, verdict: "cantTell" }))),
];

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
  for (const database of databases) await loadMines(database, profiles, [asOf]);
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

function byPosition(rows: readonly Readonly<Record<string, unknown>>[]) {
  return [...rows].sort((a, b) => Number(a["mine"]) - Number(b["mine"]));
}

describe("In DuckDB and PostgreSQL", () => {
  it("the long shape has a row for each mine and rule with the rule's category, obligation and role", async () => {
    const expected = profiles.flatMap((profile, index) => {
      const { findings, conclusion } = assess(profile, { asOf, ruleSet: mine });
      return findings.map(({ rule, verdict, about: { category, obligation, role } }) => {
        return { mine: String(index), rule, category, obligation, role, verdict, conclusion };
      });
    });
    const places = new Map(mine.rules.map(({ id }, index) => [id, index]));
    for (const { dialect, rows } of databases) {
      const told = await rows(toSql(mine, { dialect, table: "mines", asOf }));
      const place = (row: Readonly<Record<string, unknown>>) => places.get(row["rule"] as string) ?? -1;
      const ordered = [...told].sort((a, b) => Number(a["mine"]) - Number(b["mine"]) || place(a) - place(b));
      expect({ dialect, told: ordered }).toEqual({ dialect, told: expected });
    }
  });

  it("the conclusions are those of the wide shape, one for each mine", async () => {
    for (const database of databases) {
      const { dialect, rows } = database;
      const told = await rows(toSql(mine, { dialect, table: "mines", asOf, shape: "conclusions" }));
      const { conclusions } = await judgeLoaded(database, { ruleSet: mine, asOf });
      expect(byPosition(told)).toEqual(conclusions.map((conclusion, index) => ({ mine: String(index), conclusion })));
      expect(new Set(conclusions)).toEqual(new Set(["doesNotConform", "cantTell", "inapplicable"]));
    }
  });

  it("a scored set has verdicts and no conclusion", async () => {
    const scored = ruleSets["national/2020/selection"] as RuleSet;
    for (const { dialect, rows } of databases) {
      for (const shape of ["long", "wide"] as const) {
        const told = await rows(toSql(scored, { dialect, table: "mines", asOf, shape }));
        expect(new Set(told.map(({ conclusion }) => conclusion))).toEqual(new Set([null]));
      }
    }
  });

  it("a query stands inside another", async () => {
    for (const { dialect, rows } of databases) {
      const inner = toSql(mine, { dialect, table: "mines", asOf });
      const [row] = await rows(`SELECT COUNT(*) AS n FROM (${inner}) AS verdicts`);
      expect(Number(row?.["n"])).toBe(profiles.length * mine.rules.length);
    }
  });

  it("a set whose rules are all advice applies to no mine", async () => {
    const requires = { fact: "operation.hasStarted", operator: "equal", value: true };
    const rules = [{ ...randomRule, id: "advice", obligation: "encouraged", requires }];
    const ruleSet = readRuleSet({ ...randomHead, parameters: [], rules });
    for (const database of databases) {
      const { conclusions } = await judgeLoaded(database, { ruleSet, asOf });
      expect(new Set(conclusions)).toEqual(new Set(["inapplicable"]));
    }
  });

  it("conditions nested to the deepest level and 1,500 rules are one query", async () => {
    const started = { fact: "operation.hasStarted", operator: "equal", value: true };
    const nested = Array.from({ length: 31 }).reduce<object>(
      (inner, _, level) =>
        level % 3 === 0 ? { not: inner } : level % 3 === 1 ? { all: [inner, started] } : { any: [inner, started] },
      started,
    );
    const rules = Array.from({ length: 1500 }, (_, index) => ({
      ...randomRule,
      id: `rule-${index}`,
      obligation: "required",
      requires: index === 0 ? nested : { fact: "operation.designCapacity", operator: "greaterThan", value: index },
    }));
    const ruleSet = readRuleSet({ ...randomHead, parameters: [], rules });
    for (const { dialect, rows: ask } of databases) {
      const told = await ask(toSql(ruleSet, { dialect, table: "mines", asOf }));
      const verdicts = told.filter((row) => row["mine"] === "0").map(({ verdict }) => verdict);
      expect(verdicts).toEqual(
        assess(profiles[0] as MineProfile, { asOf, ruleSet }).findings.map(({ verdict }) => verdict),
      );
    }
  });
});
