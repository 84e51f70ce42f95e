import { describe, expect, it } from "vitest";
import { assess, readProfile } from "../../src/index.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";

const mine = readProfile({ identity: { name: "Mine" } });
const table = "three-rates.mining-recovery";
const source = "Letter of 2025-01-10";
const rowFor = (mineral: string) => ({ when: { "operation.mineral": mineral }, from: "2024-04-01", value: 85 });
const row = rowFor("talc");

const giving = (override: unknown, id = table) => {
  const options = { asOf: "2025-06-30", parameters: { [id]: override } } as Parameters<typeof assess>[1];
  return () => assess(mine, options);
};
const withRow = (changes: object) =>
  giving({ rows: [rowFor("gold"), rowFor("boron"), { ...row, ...changes }], source });
const at = (place: string) => [`parameters["${table}"].rows[2]${place}`];

const cyclic: Record<string, unknown> = {};
cyclic["itself"] = cyclic;

describe("a row of a caller", () => {
  it.each([
    ["asks for an unknown fact", { when: { "operation.minerl": "talc" } }, ".when.operation.minerl: unknown_fact"],
    ["asks for a foreign value", { when: { "operation.mineral": "talk" } }, ".when.operation.mineral: unknown_value"],
    ["asks for a figure", { when: { "utilization.x": 1 } }, ".when.utilization.x: unknown_fact"],
    ["asks for nothing", { when: undefined }, ".when: invalid_type"],
    ["asks in a list", { when: ["talc"] }, ".when: invalid_type"],
    ["has no first day", { from: undefined }, ".from: invalid_format"],
    ["begins on no day", { from: "2023-02-30" }, ".from: invalid_format"],
    ["ends on no day", { until: "soon" }, ".until: invalid_format"],
    ["ends before it begins", { until: "2024-03-31" }, ".until: period_reversed"],
    ["has a text for a number", { value: "85" }, ".value: value_type"],
    ["has no value", { value: null }, ".value: value_type"],
    ["has what is no JSON", { value: 85n }, ".value: value_type"],
    ["has what contains itself", { value: cyclic }, ".value: value_type"],
    ["has a percentage above 100", { value: 100.5 }, ".value: out_of_range"],
    ["has an empty source", { source: " " }, ".source: source_missing"],
    ["has a misspelt key", { untill: "2025-01-01" }, ".untill: unknown_key"],
    ["contradicts another", { ...rowFor("gold"), value: 86 }, ": rows_conflict"],
  ])("that %s is refused", (_, changes, place) => {
    expect(placesOf(withRow(changes))).toEqual(at(place));
  });

  it.each([null, 5, "row", []])("that is no object is refused: %o", (odd) => {
    expect(placesOf(giving({ rows: [row, row, odd], source }))).toEqual(at(": invalid_type"));
  });

  it("is offered the nearest name", () => {
    expect(sentenceOf(withRow({ untill: "2025-01-01" }))).toContain('did you mean "until"?');
    expect(sentenceOf(withRow({ when: { "operation.mineral": "talk" } }))).toContain('did you mean "talc"?');
  });

  it("is refused with all other faults at once", () => {
    const faulty = { rows: [{ ...row, value: 101, from: "never" }, null], source: "" };
    expect(placesOf(giving(faulty)).sort()).toEqual([
      `parameters["${table}"].rows[0].from: invalid_format`,
      `parameters["${table}"].rows[0].value: out_of_range`,
      `parameters["${table}"].rows[1]: invalid_type`,
      `parameters["${table}"].source: source_missing`,
    ]);
  });
});

describe("rows of a caller", () => {
  it.each([[[]], [null], [{}], ["rows"]])("must be a list of at least one: not %o", (rows) => {
    expect(placesOf(giving({ rows, source }))).toEqual([`parameters["${table}"].rows: invalid_type`]);
  });

  it("cannot stand beside a value", () => {
    expect(placesOf(giving({ rows: [row], value: 85, source }))).toEqual([`parameters["${table}"]: override_form`]);
  });

  it("are refused for a parameter that is no table, with what to give", () => {
    const { faults } = refusalOf(giving({ rows: [row], source }, "environment.minimum-greening-coverage"));
    expect(faults).toMatchObject([{ code: "not_a_table" }]);
    expect(faults[0]?.message.en).toContain("this parameter is no table; give a value instead");
  });

  it("with one source for all, or one each, are taken; the narrower may stand before the broader", () => {
    const narrower = {
      ...row,
      when: { ...row.when, "operation.method": "open-pit" },
      value: 90,
      source: "Order of 2024",
    };
    expect(giving({ rows: [narrower, row], source })).not.toThrow();
    expect(giving({ rows: [{ ...row, until: "2024-04-01" }], source })).not.toThrow();
    expect(giving({ rows: [{ ...row, when: {} }], source })).not.toThrow();
  });
});
