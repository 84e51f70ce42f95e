import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnKind, factColumns } from "../../src/bridges/sql/column.ts";
import { dialects } from "../../src/bridges/sql/dialect.ts";
import { formulas } from "../../src/bridges/sql/formulas.ts";
import { toTableRow, toTableSchema } from "../../src/bridges/sql.ts";
import { DayError, type MineProfile, readProfile } from "../../src/index.ts";
import { derivedFacts } from "../../src/profile/derived.ts";
import { factById, facts } from "../../src/profile/facts.ts";
import { exampleMine } from "../examples/example.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";
import { refusal } from "./sql-refusal.ts";

const asOf = "2025-06-30";

describe("The table of mines", () => {
  it("has a column for every fact that is a single value and that the query does not compute", () => {
    const inTable = new Set(factColumns.map(({ id }) => id));
    const expected = facts.filter(({ id, type }) => type !== "list" && !(id in formulas)).map(({ id }) => id);
    expect([...inTable]).toEqual(expected);
  });

  it("has as columns the derived facts that follow from lists; all others are computed", () => {
    const isList = (id: string) => factById.get(id)?.type === "list";
    const fromLists = derivedFacts.filter(({ needs }) => needs.some(isList)).map(({ id }) => id);
    expect(derivedFacts.filter(({ id }) => columnKind(id) !== undefined).map(({ id }) => id)).toEqual(fromLists);
    const computed = derivedFacts.map(({ id }) => id).filter((id) => !(fromLists as readonly string[]).includes(id));
    expect(Object.keys(formulas).sort()).toEqual([...computed].sort());
  });

  it("has names that no database takes for one another, and that PostgreSQL does not cut off after 63 bytes", () => {
    const names = ["mine", "asOf", ...facts.map(({ id }) => id)];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => Buffer.byteLength(name) > 63)).toEqual([]);
  });

  it.each(dialects)("is created with typed columns and titles in %s", (dialect) => {
    const sql = toTableSchema(dialect, { table: "mines" });
    const quote = dialect === "spark" ? "`" : '"';
    const text = { duckdb: "VARCHAR", postgres: "TEXT", spark: "STRING" }[dialect];
    const column = (name: string, type: string) => `  ${quote}${name}${quote} ${type}`;
    expect(sql).toContain(column("mine", `${text} NOT NULL`));
    expect(sql).toContain(column("licences.mining.validFrom", "DATE"));
    expect(sql).toContain(column("greenMine.plan.worksDue", "BIGINT"));
    expect(sql).toContain(column("environment.greenedArea", "DECIMAL(13, 6)"));
    expect(sql).toContain(column("utilization.threeRates.miningRecovery", "DECIMAL(36, 18)"));
    expect(sql).toContain(column("compliance.openOrders", "BIGINT"));
    expect(sql).not.toContain(`${quote}compliance.rectificationOrders${quote}`);
    expect(sql).not.toContain(`${quote}licences.mining.isValid${quote}`);
    expect(sql).toContain("开采回采率 / Mining recovery");
  });
});

describe("The row of a mine", () => {
  const known: MineProfile = exampleMine("iron-anshan");

  it("names every column of the table, and is plain JSON", () => {
    const row = toTableRow(known, { asOf });
    expect(Object.keys(row)).toEqual(["mine", "asOf", ...factColumns.map(({ id }) => id)]);
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
    expect(row).toMatchObject({ asOf, "operation.method": "open-pit" });
  });

  it("has null for what is not known", () => {
    const values = Object.entries(toTableRow(readProfile({ identity: { name: "Mine" } }), { asOf }));
    expect(values.filter(([, value]) => value !== null).map(([name]) => name)).toEqual([
      "mine",
      "asOf",
      "identity.name",
    ]);
  });

  it("calls the mine by its licence, else by its name, unless told how", () => {
    const named = { identity: { name: "Mine" } };
    const licensed = { ...named, licences: { mining: { number: "C21" } } };
    const called = [toTableRow(readProfile(named), { asOf }), toTableRow(readProfile(licensed), { asOf })];
    expect(called.map((row) => row["mine"])).toEqual(["Mine", "C21"]);
    expect(toTableRow(readProfile(licensed), { asOf, mine: "17" })["mine"]).toBe("17");
  });

  it("counts what lists hold on the day of assessment", () => {
    const listed = readProfile({
      identity: { name: "Mine" },
      greenMine: { listings: [{ level: "provincial", listedOn: "2025-06-30" }] },
    });
    const told = ["2025-06-29", "2025-06-30"].map((day) => toTableRow(listed, { asOf: day })["greenMine.isListed"]);
    expect(told).toEqual([false, true]);
  });

  it("writes figures as plain decimals", () => {
    const figures = { identity: { name: "Mine" }, energy: { unitConsumption: 1e-7, previousUnitConsumption: 1.5e15 } };
    expect(toTableRow(readProfile(figures), { asOf })).toMatchObject({
      "energy.unitConsumption": "0.0000001",
      "energy.previousUnitConsumption": "1500000000000000",
    });
  });

  it("is there for every mine drawn by lot", () => {
    fc.assert(
      fc.property(arbitraryProfile(), (profile) => {
        expect(refusal(() => toTableRow(profile, { asOf }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("is refused where a value cannot be stored as it is, each with its place", () => {
    const profile = readProfile({
      identity: { name: "zero\0" },
      licences: { mining: { validFrom: "0000-02-29" } },
      environment: { greenedArea: 0.30000000000000004, greenableArea: 10_000_000 },
      greenMine: { plan: { worksDue: 10_000_000_000_000 } },
      energy: { unitConsumption: 1e-19, previousUnitConsumption: 1e18 },
    });
    expect(refusal(() => toTableRow(profile, { asOf, mine: "\ud800" }))).toEqual([
      "text_not_storable at mine",
      "text_not_storable at identity.name",
      "day_out_of_range at licences.mining.validFrom",
      "figure_too_large at greenMine.plan.worksDue",
      "figure_too_large at environment.greenableArea",
      "figure_too_fine at environment.greenedArea",
      "figure_too_fine at energy.unitConsumption",
      "figure_too_large at energy.previousUnitConsumption",
    ]);
  });

  it("is refused where the day is none", () => {
    expect(() => toTableRow(known, { asOf: "2025-02-30" })).toThrow(DayError);
    expect(() => toTableRow(known, undefined as never)).toThrow(DayError);
    expect(refusal(() => toTableRow(known, { asOf: "0001-12-31" }))).toEqual(["day_out_of_range at asOf"]);
  });
});
