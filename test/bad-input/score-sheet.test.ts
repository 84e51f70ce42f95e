import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FaultsError, readScoreSheet, ScoreSheetError } from "../../src/index.ts";
import { csvOf, sampleJson, type SampleRow, sampleRows } from "../ruleset/sheet-text.ts";
import { mutationsOf } from "./mutations.ts";
import { changedSince, prototypeParts } from "./prototype-parts.ts";
import { placesOf, refusalOf, secondsOf, sentenceOf } from "./refusal.ts";

const title = { kind: "title", item: "样表" };
const scored = { kind: "scored", code: "1", indicator: "环境", item: "绿化", points: "10" };
const deduction = { ...scored, kind: "deduction", code: "2", each: "1" };

/** The faults of a sheet with a title in row 2, a good item in row 3 and these rows from row 4 on. */
const faultsOf = (...rows: readonly SampleRow[]) =>
  placesOf(() => readScoreSheet(csvOf([title, { ...scored, code: "0" }, ...rows], undefined)));
const sentenceFor = (row: SampleRow) =>
  sentenceOf(() => readScoreSheet(csvOf([title, { ...scored, code: "0" }, row], undefined)));

describe("A text that is no score sheet", () => {
  it.each([
    ["nothing", "", "(root): empty"],
    ["blanks", " \n\t\n", "(root): empty"],
    ["cells without content", ",,\n,,", "(root): empty"],
    ["no header", "hello,world\n1,2", "row 1: no_header"],
    ["a header below blank rows that names nothing", "\n\n甲,乙\n1,2", "row 3: no_header"],
    ["a header alone", "kind,item,title", "row 1: unknown_column"],
    ["a quote left open", 'kind,item\ntitle,"样表\nscored,绿化', "row 2: quotes"],
    ["a quote within a quoted text", 'kind,item\ntitle,"样"表"', "row 2: quotes"],
    ["a header with the keys of a prototype", "__proto__,constructor\na,b", "row 1: no_header"],
  ])("is refused: %s", (_, text, fault) => {
    expect(placesOf(() => readScoreSheet(text))).toContain(fault);
  });

  it.each([undefined, null, 5, true, [], () => 1, Symbol("x"), 5n])("is refused: %s", (value) => {
    expect(placesOf(() => readScoreSheet(value))).toHaveLength(1);
  });
});

describe("The header of a sheet", () => {
  it("names the nearest column to one that it does not know", () => {
    const sentence = sentenceOf(() =>
      readScoreSheet("kind,indicator,item,points,flor\ntitle,,样表\nscored,环境,绿化,1"),
    );
    expect(sentence).toBe('row 1 is "flor"; there is no such name; did you mean "floor"?');
  });

  it("names no column twice, in one language or two, and has the columns that every sheet needs", () => {
    expect(placesOf(() => readScoreSheet("kind,类别,item\ntitle,,样表\nveto,,甲"))).toContain(
      "row 1: duplicate_column",
    );
    expect(placesOf(() => readScoreSheet("code,points\n1,2"))).toEqual(["row 1.kind: missing", "row 1.item: missing"]);
  });

  it("stands over every cell", () => {
    expect(placesOf(() => readScoreSheet("kind,item\ntitle,样表\nveto,甲,乙"))).toContain("row 3: surplus_cell");
  });
});

describe("A row of a sheet", () => {
  it.each<[string, SampleRow, string]>([
    ["without kind", { item: "绿化" }, "row 4.kind: missing"],
    ["of a kind that there is not", { ...scored, kind: "scord" }, "row 4.kind: unknown_kind"],
    ["with points in words", { ...scored, points: "十" }, "row 4.points: invalid_type"],
    ["with points and their unit", { ...scored, points: "10分" }, "row 4.points: invalid_type"],
    ["with thousands set apart", { ...scored, points: "1,000" }, "row 4.points: invalid_type"],
    ["with points below 0", { ...scored, points: "-1" }, "row 4.points: too_small"],
    ["with no points", { ...scored, points: "" }, "row 4.points: missing"],
    ["with 0 points", { ...scored, points: "0" }, "row 4.points: out_of_range"],
    ["that is a deduction without points for each", { ...deduction, each: "" }, "row 4.each: missing"],
    ["that takes off nothing", { ...deduction, each: "0" }, "row 4.each: out_of_range"],
    ["with points for each occurrence, but scored", { ...scored, each: "1" }, "row 4.each: not_of_this_kind"],
    ["with a cap above the points", { ...deduction, cap: "10.1" }, "row 4.cap: part_exceeds_whole"],
    ["with a floor that leaves all", { ...deduction, floor: "10" }, "row 4.floor: part_exceeds_whole"],
    ["with a least above the points", { ...scored, least: "11" }, "row 4.least: part_exceeds_whole"],
    ["that is a precondition with points", { ...scored, kind: "precondition" }, "row 4.points: not_of_this_kind"],
    [
      "that is a veto with a least of its own",
      { kind: "veto", item: "甲", least: "1" },
      "row 4.least: not_of_this_kind",
    ],
    ["without what is judged", { ...scored, item: "" }, "row 4.item: missing"],
    ["with a code that stands above", { ...scored, code: "0" }, "row 4.code: duplicate_id"],
    ["on a fact that there is not", { ...deduction, fact: "compliance.acidents" }, "row 4.fact: unknown_fact"],
    ["counting what is no number", { ...deduction, fact: "operation.method" }, "row 4.fact: not_a_number_fact"],
    ["comparing a count", { ...deduction, operator: "equal" }, "row 4.operator: not_of_this_kind"],
    ["with a comparison left half", { ...scored, fact: "operation.method" }, "row 4.operator: missing"],
    ["saying what it says twice", title, "row 4.kind: duplicate_row"],
    ["with a pass mark that is none", { kind: "passMark", points: "eighty" }, "row 4.points: invalid_type"],
    ["with a pass mark left blank", { kind: "passMark" }, "row 4.points: missing"],
    ["with a floor above 100 %", { kind: "categoryFloor", points: "750" }, "row 4.points: too_big"],
    [
      "counting items in a way that there is not",
      { kind: "inapplicable", value: "some" },
      "row 4.value: invalid_value",
    ],
    ["from a day that there is not", { kind: "date", value: "2023-02-29" }, "row 4.value: invalid_format"],
    ["with more than its kind says", { kind: "passMark", points: "8", item: "甲" }, "row 4.item: not_of_this_kind"],
  ])("%s is refused", (_, row, fault) => {
    expect(faultsOf(row)).toContain(fault);
  });

  it.each([
    ["operation.method", "greaterThan", "open-pit", "operator: operator_type"],
    ["operation.method", "roughly", "open-pit", "operator: unknown_operator"],
    ["operation.method", "equal", "露天", "value: unknown_value"],
    ["operation.method", "in", "露天开采、露天", "value: unknown_value"],
    ["licences.mining.isValid", "equal", "也许", "value: value_type"],
    ["environment.greeningCoverage", "equal", "95%", "value: value_type"],
    ["operation.productionStartedOn", "lessThan", "2024/1/1", "value: value_type"],
  ])("comparing %s by %s with %s is refused", (fact, operator, value, fault) => {
    const codes = faultsOf({ ...scored, fact, operator, value });
    // An operator that is not known is refused by the form, by zod's own name for it.
    expect(codes).toEqual([`row 4.${fault.replace("unknown_operator", "invalid_value")}`]);
  });

  it("says the row as a spreadsheet counts, blank rows and lines within cells among them", () => {
    const text = `kind,item,requirement\ntitle,样表\n\nveto,甲,"一\n二"\nvetto,乙`;
    expect(placesOf(() => readScoreSheet(text))).toContain("row 5.kind: unknown_kind");
  });

  it("names its column as the header does", () => {
    const text = "类别,一级指标,指标项,分值\n名称,,样表,\n评分项,环境,绿化,十";
    expect(placesOf(() => readScoreSheet(text))).toEqual(["row 3.分值: invalid_type"]);
  });

  it("with a code that stands above names the other row", () => {
    expect(sentenceFor({ ...scored, code: "0" })).toBe(
      'row 4.code is "0"; row 3 has the same id, 0; give another code',
    );
  });
});

describe("A sheet", () => {
  it("is refused for every fault at once, each at its own place", () => {
    expect(faultsOf({ ...scored, points: "x" }, { kind: "skored", item: "y" }, { ...deduction, cap: "99" })).toEqual([
      "row 5.kind: unknown_kind",
      "row 4.points: invalid_type",
      "row 6.cap: part_exceeds_whole",
    ]);
  });

  it("whose stated total is not the sum of its items is refused with both", () => {
    expect(sentenceFor({ kind: "total", points: "11" })).toBe(
      "row 4.points is 11; the points of the items add up to 10; correct one of them",
    );
  });

  it("without a title, without an item, or without points is refused", () => {
    expect(placesOf(() => readScoreSheet(csvOf([scored])))).toEqual(["title: missing"]);
    expect(placesOf(() => readScoreSheet(csvOf([title])))).toEqual(["items: missing"]);
    expect(placesOf(() => readScoreSheet(csvOf([title, { kind: "veto", item: "甲" }])))).toEqual([
      "items: points_missing",
    ]);
  });

  it("in JSON is refused by the places of the JSON", () => {
    const [one] = sampleJson.items;
    const items = [
      { ...one, ponits: 3 },
      { ...one, code: "P-1", operator: "lessThan" },
      { kind: "scored", item: 5 },
    ];
    expect(placesOf(() => readScoreSheet({ ...sampleJson, items, id: "Bad Id", inForce: { from: "2024" } }))).toEqual([
      "inForce.from: invalid_format",
      "items[0].ponits: unknown_key",
      "id: invalid_format",
      "items[2].item: invalid_type",
      "items[1].operator: operator_type",
      "items[2].points: missing",
    ]);
  });

  it("that ends before it begins, or contains itself, is refused", () => {
    const inForce = { from: "2025-01-01", until: "2024-12-31" };
    expect(placesOf(() => readScoreSheet({ ...sampleJson, inForce }))).toEqual(["inForce.until: period_reversed"]);
    const loop: Record<string, unknown> = { ...sampleJson };
    loop["document"] = loop;
    expect(placesOf(() => readScoreSheet(loop))).toEqual(["document: cycle"]);
  });

  it("of 20,000 items is read in seconds, and of more is refused", () => {
    const rows = Array.from({ length: 20_001 }, (_, index) => ({ ...scored, code: `c${index}` }));
    expect(secondsOf(() => readScoreSheet(csvOf([title, ...rows.slice(1)])))).toBeLessThan(10);
    expect(placesOf(() => readScoreSheet(csvOf([title, ...rows])))).toEqual(["items: too_many_items"]);
  });
});

describe("Whatever is read as a score sheet", () => {
  const words = [...new Set(sampleRows.flatMap((row) => Object.values(row)))];
  const cell = fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 8 }), fc.constant('"'));
  const row = fc.dictionary(
    fc.constantFrom("kind", "code", "indicator", "item", "points", "each", "fact", "value"),
    cell,
  );
  const refusedOrRead = (sheet: unknown) => {
    try {
      expect(readScoreSheet(sheet).conclusion.model).toBe("points");
    } catch (error) {
      if (!(error instanceof FaultsError)) throw error;
      expect(error).toBeInstanceOf(ScoreSheetError);
      refusalOf(() => readScoreSheet(sheet));
    }
  };

  it.each<[string, fc.Arbitrary<unknown>]>([
    ["any text", fc.string({ unit: "binary" })],
    ["any table", fc.array(fc.array(cell)).map((rows) => rows.map((cells) => cells.join(",")).join("\n"))],
    ["a table of its columns", fc.array(row).map((rows) => csvOf([...rows, title, scored]))],
    ["any value", fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true })],
    ["what is nearly a sheet", mutationsOf(fc.constant(sampleJson), fc.anything())],
  ])("is refused by ScoreSheetError alone, or becomes a rule set: %s", (_, sheets) => {
    const before = prototypeParts();
    fc.assert(fc.property(sheets, refusedOrRead), { numRuns: 400 });
    expect(changedSince(before)).toEqual([]);
  });
});
