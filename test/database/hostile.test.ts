import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toSql, toTableRow, toTableSchema } from "../../src/bridges/sql.ts";
import { readProfile, readRuleSet, type RuleSet } from "../../src/index.ts";
import { randomHead, randomRule } from "../laws/arbitrary-rule-set.ts";
import { type Database, openDatabases } from "./databases.ts";

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
  for (const { run } of databases) await run("CREATE TABLE treasure (coin INTEGER)");
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

const asOf = "2025-06-30";

/** Texts that break out of quotes, or pass for something else, where they are not written with care. */
const hostile = [
  "'; DROP TABLE treasure; --",
  "\\'; DROP TABLE treasure; --",
  "\\",
  "\\\\'",
  '"; DROP TABLE treasure; --',
  "`; DROP TABLE treasure; --",
  "$$; DROP TABLE treasure; --$$",
  "*/ DROP TABLE treasure; /*",
  "') OR TRUE --",
  "%",
  "_",
  "' || 'a",
  "E'\\x41'",
  "$1",
  ":name",
  "?",
  "${spark.app.name}",
  "line\nbreak\ttab\r",
  "采矿许可证 № 1 \u{1F680}",
  "\u2019\uFF07\u02BC",
];

/** A rule set whose id, category, values and parameters are a hostile text; rules are not read, which would refuse the id. */
function ruleSetWith(text: string): RuleSet {
  const fact = "licences.mining.number";
  const values = [
    { from: "2000-01-01", value: [text, "other"], source: { document: "liaoning-plan" }, confidence: "printed" },
  ];
  const parameters = [{ id: "texts", title: randomRule.title, type: "list", values }];
  const requires = [
    { fact, operator: "equal", value: text },
    { fact, operator: "in", value: ["other", text] },
    { fact, operator: "in", value: { parameter: "texts" } },
    { fact, operator: "notIn", value: { parameter: "texts" } },
  ];
  const rules = requires.map((one, index) => ({
    ...randomRule,
    id: `rule-${index}`,
    obligation: "required",
    requires: one,
  }));
  const ruleSet = readRuleSet({ ...randomHead, parameters, rules });
  return { ...ruleSet, rules: ruleSet.rules.map((rule) => ({ ...rule, id: `${rule.id}${text}`, category: text })) };
}

/** Two mines: one whose licence has the hostile text as its number, and one whose has not. */
const mines = (text: string) =>
  [text, `${text} `].map((number) => readProfile({ identity: { name: number }, licences: { mining: { number } } }));

describe.each(hostile)("With the text %j in rules, parameters, profiles and names", (text) => {
  it("each shape of the result tells the mine that has the text from the one that has not", async () => {
    const ruleSet = ruleSetWith(text);
    const expected = [...["passed", "passed", "passed", "failed"], ...["failed", "failed", "failed", "passed"]];
    for (const { dialect, run, rows, insert } of databases) {
      await run("DROP TABLE IF EXISTS mines");
      await run(toTableSchema(dialect, { table: "mines" }));
      await insert(
        "mines",
        mines(text).map((mine) => toTableRow(mine, { asOf })),
      );
      const long = await rows(toSql(ruleSet, { dialect, table: "mines", asOf }));
      const told = ruleSet.rules.flatMap(({ id }) => [text, `${text} `].map((mine) => [mine, id]));
      const found = told.map(([mine, id]) => long.find((row) => row["mine"] === mine && row["rule"] === id));
      const byMine = [0, 1].flatMap((of) => found.filter((_, index) => index % 2 === of));
      expect({ dialect, said: byMine.map((row) => row?.["verdict"]) }).toEqual({ dialect, said: expected });
      expect(new Set(long.map(({ category }) => category))).toEqual(new Set([text]));
      const wide = await rows(toSql(ruleSet, { dialect, table: "mines", asOf, shape: "wide" }));
      const row = wide.find(({ mine }) => mine === text);
      expect(ruleSet.rules.map(({ id }) => row?.[id])).toEqual(expected.slice(0, 4));
    }
  });

  it("a table of that name is created, filled and read, and no other is touched", async () => {
    const ruleSet = ruleSetWith("x");
    for (const { dialect, run, rows } of databases) {
      const table = [text];
      await run(toTableSchema(dialect, { table }));
      const told = await rows(toSql(ruleSet, { dialect, table, asOf }));
      expect(told).toEqual([]);
      expect(await rows("SELECT * FROM treasure")).toEqual([]);
    }
  });
});

it("A text that no database can store equals none that is stored", async () => {
  const mine = readProfile({ identity: { name: "Mine" }, licences: { mining: { number: "zero" } } });
  for (const { dialect, run, rows, insert } of databases) {
    await run("DROP TABLE IF EXISTS mines");
    await run(toTableSchema(dialect, { table: "mines" }));
    await insert("mines", [toTableRow(mine, { asOf })]);
    for (const text of ["zero\0", "zero\ud800"]) {
      const ruleSet = ruleSetWith(text);
      const rules = ruleSet.rules.map((rule) => ({ ...rule, id: "rule", category: "first" }));
      const told = await rows(toSql({ ...ruleSet, rules }, { dialect, table: "mines", asOf }));
      expect(told.map(({ verdict }) => verdict)).toEqual(["failed", "failed", "failed", "passed"]);
    }
  }
});

describe("The parts of a query", () => {
  it.each(["facts", "TRUTHS", "rows_in_force", "mines_judged", "mine", "select", "asOf"])(
    "are told from a table that is called %s",
    async (table) => {
      for (const { dialect, run, rows } of databases) {
        await run(toTableSchema(dialect, { table }));
        const mine = readProfile({ identity: { name: "Mine" }, licences: { mining: { number: "x" } } });
        const database = databases.find((one) => one.dialect === dialect);
        await database?.insert(`"${table}"`, [toTableRow(mine, { asOf })]);
        const told = await rows(toSql(ruleSetWith("x"), { dialect, table, asOf }));
        expect(told.map(({ verdict }) => verdict)).toEqual(["passed", "passed", "passed", "failed"]);
      }
    },
  );

  it("find a table in a schema by a dotted name", async () => {
    for (const { dialect, run, rows } of databases) {
      await run("CREATE SCHEMA warehouse");
      await run(toTableSchema(dialect, { table: "warehouse.mines" }));
      expect(await rows(toSql(ruleSetWith("x"), { dialect, table: "warehouse.mines", asOf }))).toEqual([]);
      expect(await rows("SELECT * FROM warehouse.mines")).toEqual([]);
    }
  });
});
