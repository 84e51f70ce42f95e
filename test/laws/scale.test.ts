import { describe, expect, it, vi } from "vitest";
import { toEngineFacts, toEngineRules } from "../../src/bridges/json-rules-engine.ts";
import {
  assess,
  assessMany,
  type Condition,
  explain,
  type MineProfile,
  prepare,
  readProfile,
  readRuleSet,
  type RuleSet,
  verdictCodes,
} from "../../src/index.ts";
import { fitting, ruleSetWith, ruleWith } from "../bad-input/rule-set-with.ts";
import { placesOf, secondsOf } from "../bad-input/refusal.ts";
import { fullLists } from "./full-lists.ts";
import { largeSetJson, nested, setRequiring } from "./large-set.ts";

// Processor time is counted, but a busy machine takes longer to give it.
vi.setConfig({ testTimeout: 120_000 });

const asOf = "2025-06-30";
const landscape = fitting as Condition;

function mineWith(landscapeBuilt?: boolean): MineProfile {
  const known = landscapeBuilt === undefined ? {} : { landscapeBuilt };
  return readProfile({ identity: { name: "Mine" }, environment: { greenableArea: 40, ...known } });
}

/** What everything that evaluates a set of one rule says of it. */
function verdictsOf(ruleSet: RuleSet, mine: MineProfile): unknown[] {
  const [chunk] = [...assessMany([mine], { asOf, ruleSet })];
  return [
    assess(mine, { asOf, ruleSet }).findings[0]?.verdict,
    verdictCodes[chunk?.verdicts[0] ?? -1],
    explain(mine, { asOf, ruleSet, rule: "example" }).verdict,
    prepare(mineWith(), { asOf, ruleSet }).with({ "environment.landscapeBuilt": mine.environment?.landscapeBuilt })
      .assessment.findings[0]?.verdict,
  ];
}

describe("a condition", () => {
  it.each([
    [true, "passed"],
    [false, "failed"],
    [undefined, "cantTell"],
  ] as const)("of 32 levels is read and judged as its innermost says: %s is %s", (built, verdict) => {
    const ruleSet = setRequiring(nested(32, landscape));
    expect(verdictsOf(ruleSet, mineWith(built))).toEqual(Array(4).fill(verdict));
    expect(toEngineRules(ruleSet, { asOf })).toHaveLength(4);
  });

  it("of 33 levels is refused", () => {
    const json = ruleSetWith({ rules: [ruleWith({ requires: nested(33, landscape) })] });
    const codes = placesOf(() => readRuleSet(json)).map((place) => place.replace(/.*: /, ""));
    expect(new Set(codes)).toEqual(new Set(["too_deep"]));
  });

  it("with 100,000 parts is read and judged", () => {
    for (const [built, verdict] of [
      [true, "passed"],
      [undefined, "cantTell"],
    ] as const) {
      const ruleSet = setRequiring({ all: Array(100_000).fill({ not: { not: landscape } }) });
      expect(verdictsOf(ruleSet, mineWith(built))).toEqual(Array(4).fill(verdict));
      expect(toEngineRules(ruleSet, { asOf })).toHaveLength(4);
    }
  });
});

/** The least seconds of some tries, since what else the machine does can only add. */
function leastSeconds(tries: number, call: () => unknown): number {
  return Math.min(...Array.from({ length: tries }, () => secondsOf(call)));
}

describe("10,000 rules over many facts, each with comparisons, a category and a clause of its own", () => {
  const [few, many] = [largeSetJson(1_000), largeSetJson(10_000)] as const;
  const [fewRead, manyRead] = [readRuleSet(few), readRuleSet(many)] as const;
  const mine = mineWith(true);
  const unknown = readProfile({ identity: { name: "Mine" } });
  const all = (ruleSet: RuleSet) => ruleSet.rules.length;

  it("are judged as each alone: landscape is built, and an area can be greened", () => {
    const [chunk] = [...assessMany([mine, unknown], { asOf, ruleSet: manyRead })];
    const { counts, conclusion } = assess(mine, { asOf, ruleSet: manyRead });
    expect([counts.passed, conclusion]).toEqual([10_000, "conforms"]);
    expect([...(chunk?.conclusions ?? [])]).toEqual([0, 2]);
    expect(chunk?.verdicts.slice(0, 10_000).every((code) => code === 0)).toBe(true);
    const { verdict } = explain(mine, { asOf, ruleSet: manyRead, rule: "name-9999" });
    expect(verdict).toBe("passed");
    expect(toEngineRules(manyRead, { asOf })).toHaveLength(40_000);
  });

  /** Copies are read as other sets: nothing of them is remembered. */
  const anew = (ruleSet: RuleSet): RuleSet => ({ ...ruleSet });

  it.each<readonly [string, (ruleSet: RuleSet, json: object) => unknown]>([
    ["to be read", (_, json) => readRuleSet(json)],
    ["to be made ready", (ruleSet) => assessMany([], { asOf, ruleSet: anew(ruleSet) })],
    ["to assess a mine of which all is known", (ruleSet) => assess(mine, { asOf, ruleSet })],
    ["to assess a mine of which nothing is known", (ruleSet) => assess(unknown, { asOf, ruleSet })],
    ["to assess mines side by side", (ruleSet) => [...assessMany(Array(32).fill(mine), { asOf, ruleSet, chunk: 32 })]],
    ["to explain a rule", (ruleSet) => explain(unknown, { asOf, ruleSet, rule: `name-${String(all(ruleSet) - 1)}` })],
    ["to become engine rules", (ruleSet) => toEngineRules(ruleSet, { asOf })],
  ])("take about ten times as long as 1,000, and at most thirty times: %s", (_, call) => {
    call(fewRead, few);
    const ten = leastSeconds(5, () => call(fewRead, few)) * 10;
    const took = leastSeconds(3, () => call(manyRead, many));
    expect(took).toBeLessThan(3 * Math.max(ten, 0.01));
  });
});

describe("lists that are as long as they may be, 1,000 items each", () => {
  const [few, many] = [fullLists(100), fullLists(1_000)] as const;
  const factsOf = (mine: MineProfile) => () => {
    for (let round = 0; round < 10; round++) toEngineFacts(mine, { asOf });
  };

  it("tell since when a mine is listed without a break: each listing begins on the day on which another ends", () => {
    expect(toEngineFacts(many, { asOf })).toMatchObject({
      "greenMine.listedOn": "2000-01-01",
      "compliance.whileListed.orderOpen": true,
    });
  });

  it("take at most twice ten times as long as lists of 100 until all is known that follows from them", () => {
    factsOf(few)();
    const ten = leastSeconds(7, factsOf(few)) * 10;
    expect(leastSeconds(5, factsOf(many))).toBeLessThan(2 * ten);
  });
});
