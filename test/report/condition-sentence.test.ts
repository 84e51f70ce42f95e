import { describe, expect, it } from "vitest";
import { type Condition, type Locale, type Parameter, ruleSets } from "../../src/index.ts";
import { conditionSentence } from "../../src/report/condition-sentence.ts";
import { factTitle } from "../../src/report/named.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { comparisonsIn, conditionsOf } from "../../src/ruleset/condition.ts";
import { spoken } from "./section.ts";

const limit = (id: string, zh: string, en: string) => ({ id, title: { zh, en }, type: "number", unit: "%" }) as const;

const parameters: readonly Parameter[] = [
  { ...limit("one", "下限", "Floor"), values: [{ from: "2021-01-01", value: 90 }] },
  {
    ...limit("dated", "分期下限", "Dated floor"),
    values: [
      { from: "2021-01-01", value: 80 },
      { from: "2024-04-01", value: null },
    ],
  },
  { ...limit("none", "未知下限", "Unknown floor"), values: [] },
  {
    ...limit("table", "分矿种下限", "Floor by mineral"),
    rows: [
      { when: { "operation.mineral": "iron" }, from: "2021-01-01", value: 75 },
      { when: { "operation.mineral": "coal", "operation.method": "well" }, from: "2021-01-01", value: 70 },
    ],
  },
  {
    id: "counties",
    title: { zh: "九县", en: "Counties" },
    type: "list",
    values: [{ from: "2021-01-01", value: ["210323", "210421"] }],
  },
];

function sentence(condition: Condition, locale: Locale): string {
  return spoken(conditionSentence(condition, parameters, reportWords[locale]));
}

const producing = { fact: "operation.isProducing", operator: "equal", value: true } as const;
const notNew = { fact: "operation.isNewMine", operator: "equal", value: false } as const;
const iron = { fact: "operation.mineral", operator: "equal", value: "iron" } as const;
const recovery = (parameter: string) =>
  ({ fact: "utilization.threeRates.miningRecovery", operator: "greaterThanInclusive", value: { parameter } }) as const;

const sentences: readonly (readonly [of: string, condition: Condition, zh: string, en: string])[] = [
  ["a claim", producing, "“生产矿山”成立。", "“Producing mine” is true."],
  ["a claim that must not hold", notNew, "“新建矿山”不成立。", "“New mine” is false."],
  [
    "a claim that is not equal to true",
    { ...producing, operator: "notEqual" },
    "“生产矿山”不成立。",
    "“Producing mine” is false.",
  ],
  ["a choice", iron, "“主要矿种”为 铁矿。", "“Main mineral” is iron."],
  [
    "one of several choices",
    { fact: "operation.mineral", operator: "in", value: ["iron", "boron"] },
    "“主要矿种”为 铁矿、硼矿 之一。",
    "“Main mineral” is one of iron, boron.",
  ],
  [
    "none of several choices",
    { fact: "operation.mineral", operator: "notIn", value: ["iron", "boron"] },
    "“主要矿种”不属于 铁矿、硼矿。",
    "“Main mineral” is none of iron, boron.",
  ],
  [
    "a number with its unit",
    { fact: "environment.greenableArea", operator: "greaterThan", value: 0 },
    "“可绿化面积”大于 0 公顷。",
    "“Greenable area” is more than 0 ha.",
  ],
  [
    "a day",
    { fact: "operation.productionStartedOn", operator: "lessThan", value: "2021-01-01" },
    "“投产日期”早于 2021-01-01。",
    "“Production started on” is before 2021-01-01.",
  ],
  [
    "a parameter with its value and day",
    recovery("one"),
    "“开采回采率”不小于 参数“下限”（90 %，自 2021-01-01 起有效）。",
    "“Mining recovery” is at least the parameter “Floor” (90 %, in force from 2021-01-01).",
  ],
  [
    "a parameter with several dated values, the last of them unknown",
    recovery("dated"),
    "“开采回采率”不小于 参数“分期下限”（80 %，自 2021-01-01 起有效；现有文件均未给出取值，自 2024-04-01 起有效）。",
    "“Mining recovery” is at least the parameter “Dated floor” (80 %, in force from 2021-01-01; no document at hand gives a value, in force from 2024-04-01).",
  ],
  [
    "a parameter without a value",
    recovery("none"),
    "“开采回采率”不小于 参数“未知下限”（现有文件均未给出取值）。",
    "“Mining recovery” is at least the parameter “Unknown floor” (no document at hand gives a value).",
  ],
  [
    "a parameter that is a table, with the facts that choose its row",
    recovery("table"),
    "“开采回采率”不小于 参数“分矿种下限”（查表：2 行，按 主要矿种、开采方式 取值）。",
    "“Mining recovery” is at least the parameter “Floor by mineral” (from a table of 2 rows, by Main mineral, Mining method).",
  ],
  [
    "a parameter that is a list",
    { fact: "identity.county", operator: "in", value: { parameter: "counties" } },
    "“县级行政区划代码”为 参数“九县”（210323、210421，自 2021-01-01 起有效） 之一。",
    "“County code” is one of the values of the parameter “Counties” (210323, 210421, in force from 2021-01-01).",
  ],
  [
    "a parameter that the set does not have, by its id",
    recovery("stray"),
    "“开采回采率”不小于 stray。",
    "“Mining recovery” is at least stray.",
  ],
  ["a group of one, as its member", { all: [{ any: [producing] }] }, "“生产矿山”成立。", "“Producing mine” is true."],
  [
    "several that must all hold",
    { all: [producing, notNew] },
    "“生产矿山”成立，且“新建矿山”不成立。",
    "“Producing mine” is true; and “New mine” is false.",
  ],
  [
    "several of which one must hold, within several that all must",
    { all: [producing, { any: [notNew, iron] }] },
    "“生产矿山”成立，且（“新建矿山”不成立，或“主要矿种”为 铁矿）。",
    "“Producing mine” is true; and (“New mine” is false; or “Main mineral” is iron).",
  ],
  [
    "what must not hold",
    { not: { all: [producing, iron] } },
    "并非（“生产矿山”成立，且“主要矿种”为 铁矿）。",
    "not (“Producing mine” is true; and “Main mineral” is iron).",
  ],
];

describe("A condition in words", () => {
  it.each(sentences)("is a sentence on %s", (_, condition, zh, en) => {
    expect([sentence(condition, "zh"), sentence(condition, "en")]).toEqual([zh, en]);
  });
});

describe.each(Object.values(ruleSets).filter(({ subject }) => subject === "mine"))(
  "The conditions of $id in words",
  (set) => {
    const conditions = set.rules.flatMap(conditionsOf);

    it.each(["zh", "en"] as const)("name every fact by its title in %s, and leave no place unfilled", (locale) => {
      const words = reportWords[locale];
      const culprits = conditions.flatMap((condition) => {
        const said = spoken(conditionSentence(condition, set.parameters, words));
        const titles = comparisonsIn(condition).map(({ fact }) => `“${factTitle(fact, words)}”`);
        const isWhole = titles.every((title) => said.includes(title)) && /[。.]$/.test(said);
        return isWhole && !/undefined|\[object/.test(said) ? [] : [said];
      });
      expect(culprits).toEqual([]);
      expect(conditions.length).toBeGreaterThan(0);
    });
  },
);
