import { describe, expect, it } from "vitest";
import { assess, liaoning2021Assessment, readProfile, readRuleSet } from "../../src/index.ts";
import { placesOf, refusalOf, secondsOf } from "./refusal.ts";
import { parameterWith, ruleSetWith, ruleWith } from "./rule-set-with.ts";

const recovery = "utilization.threeRates.miningRecovery";
const note = { zh: "国家文件优先。", en: "The national document comes first." };
const requires = { fact: recovery, operator: "greaterThanInclusive", value: { parameter: "limit" } };

/** A row of a document of the edition. */
function row(when: object, value: number | null, changes: object = {}, document = "liaoning-plan") {
  return { when, from: "2021-01-01", value, source: { document }, confidence: "printed", ...changes };
}

/** A set whose only rule compares mining recovery with a table of the given rows. */
function setOf(rows: readonly unknown[], changes: object = {}) {
  const { edition } = liaoning2021Assessment;
  const parameters = [parameterWith({ values: undefined, rows, ...changes })];
  return ruleSetWith({ edition: { ...edition, errata: [] }, parameters, rules: [ruleWith({ requires })] });
}

const iron = { "operation.mineral": "iron" };
const openPit = { "operation.method": "open-pit" };
const ironOpenPit = { ...iron, ...openPit };

describe("two rows of a table that give one mine different values on one day", () => {
  it.each([
    ["for the same mines", [row(iron, 90), row(iron, 92)]],
    ["one of them without a value", [row(iron, 90), row(iron, null)]],
    ["the broader before the narrower, which would never be looked at", [row(iron, 90), row(ironOpenPit, 92)]],
    ["neither broader than the other", [row(iron, 90), row(openPit, 92)]],
    [
      "whose lists share a mineral",
      [row({ "operation.mineral": ["iron", "gold"] }, 90), row({ "operation.mineral": ["gold", "coal"] }, 92)],
    ],
    ["on the last day of one, the first of the other", [row(iron, 90, { until: "2021-01-01" }), row(iron, 92)]],
  ])("are refused: %s", (_, rows) => {
    const { faults } = refusalOf(() => readRuleSet(setOf(rows)));
    expect(faults).toMatchObject([{ code: "rows_conflict", place: "parameters[0].rows[1]" }]);
    expect(faults[0]?.message.en).toContain("rows[0] gives 90 and rows[1] gives ");
    expect(faults[0]?.message.zh).toContain("rows[0]");
  });

  it("are each told once, with all others", () => {
    const read = () => readRuleSet(setOf([row(iron, 90), row(iron, 91), row(iron, 92)]));
    expect(placesOf(read)).toEqual(["parameters[0].rows[1]: rows_conflict", "parameters[0].rows[2]: rows_conflict"]);
  });
});

describe("two rows of a table that are taken", () => {
  it.each([
    ["with the same value", [row(iron, 90), row(openPit, 90)]],
    ["the narrower before the broader", [row(ironOpenPit, 92), row(iron, 90)]],
    ["a row for all mines last", [row(iron, 92), row({}, 90)]],
    ["for different mines", [row(iron, 90), row({ "operation.mineral": "gold" }, 92)]],
    ["one after the other", [row(iron, 90, { until: "2024-03-31" }), row(iron, 92, { from: "2024-04-01" })]],
  ])("%s", (_, rows) => {
    expect(() => readRuleSet(setOf(rows))).not.toThrow();
  });
});

describe("a stated precedence of documents", () => {
  const national = "green-mine-opinions-2017";
  const provincial = "liaoning-plan";
  const rows = [row(iron, 90, {}, provincial), row(iron, 92, {}, national)];
  const verdictUnder = (precedence: readonly string[], given: readonly unknown[] = rows) => {
    const ruleSet = readRuleSet(setOf(given, { precedence, note }));
    const mine = readProfile({
      identity: { name: "Mine" },
      operation: { mineral: "iron" },
      utilization: { threeRates: { miningRecovery: 91 } },
    });
    return assess(mine, { asOf: "2025-06-30", ruleSet }).findings[0]?.verdict;
  };

  // 91 meets the province's 90 and not the nation's 92.
  it.each([
    [[national, provincial], "failed"],
    [[provincial, national], "passed"],
    [[national], "failed"],
  ])("%j decides which of two rows counts: %s", (precedence, verdict) => {
    expect(verdictUnder(precedence)).toBe(verdict);
    expect(verdictUnder(precedence, rows.toReversed())).toBe(verdict);
  });

  it("does not tell two rows of one document apart", () => {
    const same = [row(iron, 90), row(iron, 92)];
    const read = () => readRuleSet(setOf(same, { precedence: [provincial], note }));
    expect(placesOf(read)).toEqual(["parameters[0].rows[1]: rows_conflict"]);
  });

  it.each([
    [
      "a document that the edition does not have",
      { precedence: ["liaoning-plam"], note },
      "precedence[0]: unknown_document",
    ],
    ["a document twice", { precedence: [provincial, provincial], note }, "precedence[1]: duplicate_id"],
    ["no reason in words", { precedence: [provincial] }, "note: note_missing"],
    ["no table", { precedence: [provincial], note, rows: undefined, values: [] }, "precedence: not_a_table"],
  ])("is refused with %s", (_, changes, place) => {
    expect(placesOf(() => readRuleSet(setOf([row(iron, 90)], changes)))).toEqual([`parameters[0].${place}`]);
  });
});

describe("a table of very many rows", () => {
  it("is refused beyond 1,000 before they are compared", () => {
    const many = Array.from({ length: 100_000 }, () => row(iron, 90));
    const seconds = secondsOf(() => {
      expect(placesOf(() => readRuleSet(setOf(many)))).toEqual(["parameters[0].rows: too_many_rows"]);
    });
    expect(seconds).toBeLessThan(5);
  });

  it("is read at 1,000", () => {
    const minerals = ["iron", "gold", "coal", "talc"];
    const many = Array.from({ length: 1000 }, (_, at) => row({ "operation.mineral": minerals[at % 4] }, at % 4));
    expect(secondsOf(() => readRuleSet(setOf(many)))).toBeLessThan(5);
  });
});
