import { SparkSQL } from "dt-sql-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Shape, SqlError, toSql, toTableSchema } from "../../src/bridges/sql.ts";
import { liaoning2021Mine, readRuleSet, ruleSets } from "../../src/index.ts";
import { arbitraryRuleSet, randomHead, randomRule } from "../laws/arbitrary-rule-set.ts";

const asOf = "2025-06-30";
const parser = new SparkSQL();
const shapes: readonly Shape[] = ["long", "wide", "conclusions"];
const forMines = Object.values(ruleSets).filter(({ subject }) => subject === "mine");

/** What the parser says against a text; nothing if it can be read. */
function faultsOf(sql: string): string[] {
  return parser.validate(sql).map(({ message, startLine }) => `line ${String(startLine)}: ${message}`);
}

describe("Spark's parser reads", () => {
  it.each(forMines)("the queries of $id", (ruleSet) => {
    for (const shape of shapes) {
      if (shape === "conclusions" && ruleSet.conclusion.model === "points") continue;
      expect(faultsOf(toSql(ruleSet, { dialect: "spark", table: "warehouse.mines", asOf, shape }))).toEqual([]);
    }
  });

  it("the statement that creates the table", () => {
    expect(faultsOf(toTableSchema("spark", { table: "warehouse.mines" }))).toEqual([]);
  });

  it("the queries of any rule set", () => {
    fc.assert(
      fc.property(arbitraryRuleSet(), fc.constantFrom(...shapes), (ruleSet, shape) => {
        expect(faultsOf(toSql(ruleSet, { dialect: "spark", table: "mines", asOf, shape }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Spark's parser refuses", () => {
  const query = toSql(liaoning2021Mine, { dialect: "spark", table: "mines", asOf, shape: "conclusions" });

  it.each([
    ["a bracket too few", query.replace(")", "")],
    ["a word that is none", query.replace("SELECT", "SELEC")],
    ["a comma too many", query.replace(",", ",,")],
    ["a quote too few", query.replace("'", "")],
  ])("the query with %s", (_, broken) => {
    expect(broken).not.toBe(query);
    expect(faultsOf(broken)).not.toEqual([]);
  });
});

/** Texts that Spark reads otherwise, by its settings or its version, or puts a variable into. */
const hostile = ["'; DROP TABLE mines; --", "\\'", "\\", "${spark.app.name}", "line\nbreak", "a''b"];

describe("A query for Spark", () => {
  it.each(hostile)("writes %j as bytes, so that no setting of Spark's changes what it is", (text) => {
    const requires = { fact: "licences.mining.number", operator: "equal", value: text };
    const rules = [{ ...randomRule, id: "rule", obligation: "required", requires }];
    const sql = toSql(readRuleSet({ ...randomHead, parameters: [], rules }), {
      dialect: "spark",
      table: "mines",
      asOf,
    });
    expect(faultsOf(sql)).toEqual([]);
    const [, bytes = ""] = /CAST\(X'([0-9A-F]+)' AS STRING\)/.exec(sql) ?? [];
    expect(Buffer.from(bytes, "hex").toString("utf8")).toBe(text);
    expect(sql).not.toContain(text);
  });

  it("refuses a table into whose name Spark would put a variable", () => {
    expect(() => toTableSchema("spark", { table: ["${env:HOME}"] })).toThrow(SqlError);
  });

  it("doubles a backtick in a table's name", () => {
    const sql = toSql(liaoning2021Mine, { dialect: "spark", table: ["a`b; DROP TABLE c"], asOf, shape: "conclusions" });
    expect(sql).toContain("FROM `a``b; DROP TABLE c`");
    expect(faultsOf(sql)).toEqual([]);
  });
});
