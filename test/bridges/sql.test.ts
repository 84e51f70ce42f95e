import { describe, expect, it } from "vitest";
import { factColumns } from "../../src/bridges/sql/column.ts";
import { toSql, toTableSchema } from "../../src/bridges/sql.ts";
import { DayError, ParametersError, type RuleSet, RuleSetError, ruleSets } from "../../src/index.ts";
import { refusal } from "./sql-refusal.ts";

const asOf = "2025-06-30";
const mine = ruleSets["liaoning/2021/mine"] as RuleSet;
const options = { dialect: "duckdb", table: "mines", asOf } as const;

describe("A query", () => {
  it("names the remedy where it is refused", () => {
    expect(() => toSql(mine, { ...options, dialect: "postgre" as never })).toThrow(
      'dialect is "postgre"; did you mean "postgres"? Give one of duckdb, postgres, spark',
    );
    expect(() => toTableSchema("duckdb", { table: "" })).toThrow('table is ""; give a name that duckdb can have');
  });

  it("is refused without a dialect, a table or a shape that is one", () => {
    expect(refusal(() => toSql(mine, undefined as never))).toEqual(["unknown_dialect at dialect"]);
    expect(refusal(() => toSql(mine, { ...options, table: undefined as never }))).toEqual(["invalid_table at table"]);
    expect(refusal(() => toSql(mine, { ...options, table: [] }))).toEqual(["invalid_table at table"]);
    expect(refusal(() => toSql(mine, { ...options, table: "a..b" }))).toEqual(["invalid_table at table"]);
    expect(refusal(() => toSql(mine, { ...options, table: ["a", "zero\0"] }))).toEqual(["invalid_table at table[1]"]);
    expect(refusal(() => toSql(mine, { ...options, shape: "tall" as never }))).toEqual(["unknown_shape at shape"]);
    expect(refusal(() => toTableSchema("oracle" as never, { table: "mines" }))).toEqual(["unknown_dialect at dialect"]);
    expect(refusal(() => toTableSchema("spark", undefined as never))).toEqual(["invalid_table at table"]);
  });

  it("is refused a table whose name PostgreSQL would cut off", () => {
    const table = "矿".repeat(21);
    expect(refusal(() => toSql(mine, { ...options, dialect: "postgres", table }))).toEqual([]);
    expect(refusal(() => toSql(mine, { ...options, dialect: "postgres", table: `${table}x` }))).toEqual([
      "invalid_table at table",
    ]);
  });

  it("is refused the conclusions of a scored set, which do not follow from rules alone", () => {
    const scored = ruleSets["national/2020/selection"] as RuleSet;
    expect(refusal(() => toSql(scored, { ...options, shape: "conclusions" }))).toEqual([
      "conclusion_by_points at shape",
    ]);
  });

  it("is refused rules that cannot be columns where each is to be one", () => {
    const [rule] = mine.rules;
    const renamed = (...ids: readonly string[]) => ({
      ...mine,
      rules: ids.map((id) => ({ ...(rule as RuleSet["rules"][number]), id })),
    });
    const wide = (ruleSet: RuleSet) =>
      refusal(() => toSql(ruleSet, { ...options, dialect: "postgres", shape: "wide" }));
    expect(wide(renamed("a", "A", "mine", "conclusion", "x".repeat(64)))).toEqual([
      "column_twice at ruleSet.rules[1].id",
      "column_twice at ruleSet.rules[2].id",
      "column_twice at ruleSet.rules[3].id",
      "invalid_column at ruleSet.rules[4].id",
    ]);
    expect(wide(renamed("x".repeat(63)))).toEqual([]);
  });

  it("is refused more conditions than PostgreSQL has columns", () => {
    const [rule] = mine.rules;
    const rules = Array.from({ length: 1700 }, (_, index) => ({
      ...(rule as RuleSet["rules"][number]),
      id: `rule-${index}`,
      requires: { fact: "operation.designCapacity", operator: "greaterThan", value: index } as const,
    }));
    const asked = (dialect: "postgres" | "duckdb") => refusal(() => toSql({ ...mine, rules }, { ...options, dialect }));
    expect(asked("postgres")).toEqual(["too_many_columns at ruleSet.rules"]);
    expect(asked("duckdb")).toEqual([]);
  });

  it("is refused a set about many mines, a parameter that is none, and a day that is none", () => {
    expect(() => toSql(ruleSets["liaoning/2021/targets"] as RuleSet, options)).toThrow(RuleSetError);
    expect(() => toSql(mine, { ...options, parameters: { unheard: { value: 1, source: "x" } } })).toThrow(
      ParametersError,
    );
    expect(() => toSql(mine, { ...options, asOf: "today" })).toThrow(DayError);
    expect(refusal(() => toSql(mine, { ...options, asOf: "0000-01-01" }))).toEqual(["day_out_of_range at asOf"]);
  });

  it("is the same each time, and leaves the rule set as it was", () => {
    const before = JSON.stringify(mine);
    const once = toSql(mine, options);
    expect(toSql(mine, options)).toBe(once);
    expect(JSON.stringify(mine)).toBe(before);
  });

  it("reads only the columns that its rules ask for", () => {
    const ruleSet = { ...mine, rules: mine.rules.filter(({ id }) => id === "greenable-area-fully-greened") };
    const named = new Set([...toSql(ruleSet, options).matchAll(/"([^"]+)"/g)].map(([, name]) => name));
    expect(factColumns.map(({ id }) => id).filter((id) => named.has(id))).toEqual([
      "identity.province",
      "identity.city",
      "identity.county",
      "licences.mining.validFrom",
      "licences.mining.validUntil",
      "operation.state",
      "environment.greenableArea",
      "environment.greenedArea",
    ]);
  });
});
