import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Parameter, readRuleSet, readScoreSheet, type Rule } from "../../src/index.ts";
import { csvOf, sampleColumns, sampleJson, sampleRows } from "./sheet-text.ts";

const sheet = readScoreSheet(sampleJson);

function ruleOf(id: string, set = sheet): Rule | undefined {
  return set.rules.find((rule) => rule.id === id);
}

function parameterOf(id: string, set = sheet): Parameter | undefined {
  return set.parameters.find((parameter) => parameter.id === id);
}

const one = { kind: "scored", indicator: "环境", item: "绿化", points: 10 };
const sheetOf = (item: object, changes: object = {}) =>
  readScoreSheet({ title: "样表", items: [one, item], ...changes });

describe("A score sheet", () => {
  it("is the same rule set from CSV as from JSON", () => {
    expect(readScoreSheet(csvOf(sampleRows))).toEqual(sheet);
  });

  it("may have its columns in any order, and semicolons or tabs between them", () => {
    for (const delimiter of [",", ";", "\t"]) {
      expect(readScoreSheet(csvOf(sampleRows, [...sampleColumns].reverse(), delimiter))).toEqual(sheet);
    }
  });

  it("may begin with a byte order mark and end its lines in any way", () => {
    const text = csvOf(sampleRows);
    const texts = [
      `\ufeff${text}`,
      text.replaceAll("\r\n", "\n"),
      text.replaceAll("\r\n", "\r"),
      `\r\n${text}\r\n,,\r\n`,
    ];
    for (const one of texts) expect(readScoreSheet(one)).toEqual(sheet);
  });

  it("may be in Chinese: columns, kinds, comparisons, claims and labels", () => {
    const chinese = [
      "类别,编号,一级指标,指标项,分值,每次扣分,事实,运算符,值",
      "名称,,,样表,,,,,",
      "及格线,,,,20,,,,",
      "不涉及项,,,,,,,,满分",
      "先决条件,P1,,许可证,,,licences.mining.isValid,等于,是",
      "评分项,1,环境,绿化,１０,,environment.greeningCoverage,≥,９５.５",
      "扣分项,2,环境,堆放,10,2,,,",
      "评分项,3,环境,开采,10,,operation.method,属于,露天开采、地下开采",
      "否决项,4,,弄虚作假,,,,,",
    ].join("\n");
    const set = readScoreSheet(chinese);
    expect(set.rules.map(({ id, requires, points }) => ({ id, requires, points }))).toEqual([
      { id: "p1", requires: { fact: "licences.mining.isValid", operator: "equal", value: true } },
      {
        id: "1",
        requires: { fact: "environment.greeningCoverage", operator: "greaterThanInclusive", value: 95.5 },
        points: { full: 10 },
      },
      { id: "2", points: { full: 10, deduct: { each: 2 } } },
      {
        id: "3",
        requires: { fact: "operation.method", operator: "in", value: ["open-pit", "underground"] },
        points: { full: 10 },
      },
      { id: "4" },
    ]);
    expect(parameterOf("score.inapplicable-items", set)?.values?.[0]?.value).toBe("full");
  });

  it("gives a rule set that is read back as it is, and cannot be changed", () => {
    expect(readRuleSet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    expect(Object.isFrozen(sheet.rules[0])).toBe(true);
  });

  it("of the examples is read, and says itself that it is made up", () => {
    const example = readScoreSheet(readFileSync(new URL("../../examples/score-sheet.csv", import.meta.url), "utf8"));
    expect(example.title.zh).toContain("虚构");
    expect(parameterOf("score.total", example)?.values?.[0]?.value).toBe(100);
  });
});

describe("An item of a sheet", () => {
  it("that is a precondition is a required rule without points", () => {
    expect(ruleOf("p1")).toMatchObject({ obligation: "required", role: "requirement", category: "preconditions" });
    expect(ruleOf("p1")?.points).toBeUndefined();
  });

  it("without a fact leaves it to the assessor", () => {
    expect(ruleOf("item-2")).toBeDefined();
    expect(ruleOf("item-2")?.requires).toBeUndefined();
  });

  it("that is a veto without points is a required rule without points, and with points must have them all", () => {
    expect(ruleOf("v1")?.points).toBeUndefined();
    expect(ruleOf("s-2-2")?.points).toEqual({ full: 15, least: 15 });
  });

  it("that is scored has its points, and the least of them that the mine needs", () => {
    expect(ruleOf("s-1-1-a")?.points).toEqual({ full: 10, least: 4 });
  });

  it("that is a deduction loses points for each occurrence, at most to the tighter of cap and floor", () => {
    // 9.3 less the floor of 4 is 5.3, which is less than the cap of 6.
    expect(ruleOf("s-1-2")?.points).toEqual({ full: 9.3, deduct: { each: 1.5, cap: 5.3 } });
    const capped = sheetOf({ ...one, kind: "deduction", each: 1, cap: 3, floor: 4 });
    expect(ruleOf("item-2", capped)?.points).toEqual({ full: 10, deduct: { each: 1, cap: 3 } });
    const floored = sheetOf({ ...one, kind: "deduction", each: 1, floor: 4, least: 5 });
    expect(ruleOf("item-2", floored)?.points).toEqual({ full: 10, deduct: { each: 1, cap: 6 }, least: 5 });
  });

  it("that counts a fact is met where nothing occurred", () => {
    const { requires, points } = ruleOf("s-2-1") ?? {};
    expect(requires).toEqual({ fact: "compliance.accidents12Months", operator: "lessThanInclusive", value: 0 });
    expect(points).toEqual({ full: 10.1, deduct: { each: 5, occurrences: "compliance.accidents12Months" } });
  });

  it("stands under its first-level indicator: preconditions first, vetoes under none last", () => {
    expect(sheet.categories.map(({ id, title }) => [id, title.zh])).toEqual([
      ["preconditions", "先决条件"],
      ["indicator-1", "环境"],
      ["indicator-2", "管理"],
      ["vetoes", "否决项"],
    ]);
    expect(sheet.rules.map(({ category }) => category)).toEqual([
      ...["preconditions", "preconditions", "vetoes", "indicator-1", "indicator-1", "indicator-2", "indicator-2"],
    ]);
  });

  it("has a clause with its code, its place and its words, in the language that the sheet has", () => {
    expect(sheet.clauses[3]).toMatchObject({
      id: "S-1.1.a",
      place: { zh: "样表,环境,绿化,S-1.1.a", en: "Sample sheet, 环境, 绿化, S-1.1.a" },
      words: { zh: "绿化率", en: "绿化率" },
    });
    expect(sheet.clauses[1]).toMatchObject({ id: "item-2", words: { zh: "不与保护地重叠。", en: "不与保护地重叠。" } });
  });

  it("whose code is not of ASCII letters and digits is called by its position", () => {
    expect(sheetOf({ ...one, code: "二.1" }).rules.map(({ id }) => id)).toEqual(["item-1", "item-2"]);
  });

  it("with a merged cell above it has that cell's indicator and group", () => {
    const rows = [
      { kind: "title", item: "样表" },
      { kind: "scored", indicator: "环境", group: "绿化", item: "甲", points: "1" },
      { kind: "scored", item: "乙", points: "1" },
      { kind: "scored", group: "矿容", item: "丙", points: "1" },
      { kind: "scored", indicator: "管理", item: "丁", points: "1" },
    ];
    const set = readScoreSheet(csvOf(rows));
    expect(set.rules.map(({ category }) => category)).toEqual([
      ...["indicator-1", "indicator-1", "indicator-1", "indicator-2"],
    ]);
    expect(set.clauses.map(({ place }) => place.zh)).toEqual([
      ...["样表,环境,绿化,item-1", "样表,环境,绿化,item-2", "样表,环境,矿容,item-3", "样表,管理,item-4"],
    ]);
  });
});

describe("The figures of a sheet", () => {
  it("are parameters with its document as their source", () => {
    expect(parameterOf("score.pass-mark")?.values).toEqual([
      { from: "2024-02-01", value: 30, source: { document: "score-sheet" }, confidence: "one-source" },
    ]);
    expect(parameterOf("score.category-floor")).toMatchObject({ unit: "%", values: [{ value: 75 }] });
    expect(sheet.edition.documents).toEqual([
      {
        ...{ id: "score-sheet", title: { zh: "样表文件", en: "样表文件" }, number: "样发〔2024〕1号", date: "2024-01" },
        confidence: "one-source",
      },
    ]);
    expect(sheet.inForce).toEqual({ from: "2024-02-01", until: "2026-12-31" });
  });

  it("add up exactly to the full score where it is not stated", () => {
    // 10 + 9.3 + 10.1 + 15 = 44.4. As binary numbers, 0.1 and 0.2 would make 0.30000000000000004.
    expect(parameterOf("score.total")).toMatchObject({ unit: "points", values: [{ value: 44.4 }] });
    const tenths = [0.1, 0.2].map((points) => ({ ...one, points }));
    const small = readScoreSheet({ title: "样表", total: 0.3, items: tenths });
    expect(parameterOf("score.total", small)?.values?.[0]?.value).toBe(0.3);
    expect(parameterOf("score.total", readScoreSheet({ ...sampleJson, total: 44.4 }))?.values?.[0]?.value).toBe(44.4);
  });

  it("that it does not give have no value: none is invented", () => {
    const bare = readScoreSheet({ title: "样表", items: [one] });
    expect(parameterOf("score.pass-mark", bare)?.values).toEqual([]);
    expect(parameterOf("score.inapplicable-items", bare)?.values).toEqual([]);
    expect(parameterOf("score.category-floor", bare)).toBeUndefined();
    expect(bare.conclusion).toEqual({
      model: "points",
      total: { parameter: "score.total" },
      passMark: { parameter: "score.pass-mark" },
      inapplicableItems: { parameter: "score.inapplicable-items" },
    });
  });
});

describe("A sheet's id", () => {
  it.each([
    ["is the one it gives", { id: "anshan/2026/score" }, "anshan/2026/score"],
    [
      "else comes from an English title",
      { title: { zh: "样表", en: "Sample Sheet, 2026" } },
      "sheet/sample-sheet-2026",
    ],
    ["else is that of any score sheet", {}, "sheet/score-sheet"],
  ])("%s", (_, changes, id) => {
    expect(sheetOf(one, changes).id).toBe(id);
  });
});
