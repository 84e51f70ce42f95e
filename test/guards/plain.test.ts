import { describe, expect, it } from "vitest";
import {
  assess,
  type Determination,
  determinationsSchema,
  explain,
  type ExplainOptions,
  facts,
  liaoning2021Mine,
  type MineProfile,
  type ParameterOverride,
  readDeterminations,
  readProfile,
  readRuleSet,
  ruleSets,
} from "../../src/index.ts";
import { deepFreeze } from "../../src/profile/freeze.ts";
import { caseFiles, profileOf } from "../case-files.ts";
import { plainFaults } from "./plain.ts";

const asOf = "2025-06-30";
const files = caseFiles("assessment");

/** Mines of all kinds: that of the first case of every sixth rule, frozen. */
const mines: readonly MineProfile[] = files
  .filter((_, index) => index % 6 === 0)
  .flatMap((file) => file.cases.slice(0, 1).map((example) => deepFreeze(readProfile(profileOf(file, example)))));

const determinations: readonly Determination[] = deepFreeze([
  { rule: "greenable-area-fully-greened", verdict: "passed", by: "Assessor", on: "2025-06-01", note: "Seen on site." },
  { rule: "new-mine-assessed", verdict: "inapplicable", by: "Assessor", on: "2025-07-01" },
  { rule: "no-such-rule", verdict: "failed", by: "Assessor", on: "2025-06-01" },
]);

const parameters: Readonly<Record<string, ParameterOverride>> = deepFreeze({
  "three-rates.mining-recovery": { value: 92, source: "Official letter" },
  "new-mine.latest-assessment": { value: "P2Y", source: "Official letter" },
});

/** A JSON value, frozen, and its text. */
function frozen(value: unknown): { readonly json: unknown; readonly text: string } {
  const text = JSON.stringify(value);
  return { json: deepFreeze(JSON.parse(text) as unknown), text };
}

describe("An assessment", () => {
  it("is plain JSON, and the same after a round trip", () => {
    const results = mines.map((mine) => assess(mine, { asOf, determinations, parameters }));
    expect(results.flatMap((result) => plainFaults(result, result.mine.name))).toEqual([]);
    for (const result of results) expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["assessment"]));
  });

  it("leaves the mine, the determinations and the parameters as they were", () => {
    const all = () => JSON.stringify([mines, determinations, parameters, liaoning2021Mine]);
    const before = all();
    for (const mine of mines) assess(mine, { asOf, determinations, parameters });
    expect(differenceOf(before, all())).toEqual([]);
  });

  it("comes out the same each time", () => {
    const texts = () => mines.map((mine) => JSON.stringify(assess(mine, { asOf, determinations, parameters })));
    const again = texts();
    const changed = texts().flatMap((text, index) => differenceOf(text, again[index] ?? ""));
    expect(changed).toEqual([]);
  });

  it("shares nothing with the next that a reader could change", () => {
    const shared = mines.flatMap((mine) => sharedParts(assess(mine, { asOf }), assess(mine, { asOf }), ""));
    expect([...new Set(shared)]).toEqual([]);
  });
});

describe("An explanation", () => {
  it("is plain JSON, and the same after a round trip", () => {
    for (const file of files) {
      const options: ExplainOptions = deepFreeze({ asOf, rule: file.rule, parameters });
      const profile = deepFreeze(readProfile(profileOf(file, { say: "", facts: {}, verdict: "cantTell" })));
      const result = explain(profile, options);
      expect(plainFaults(result, file.rule)).toEqual([]);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }
  });
});

describe("Reading", () => {
  it("leaves a profile's JSON as it was", () => {
    for (const file of files) {
      const { json, text } = frozen(profileOf(file, { say: "", facts: {}, verdict: "cantTell" }));
      expect(readProfile(json)).toEqual(JSON.parse(text));
      expect(JSON.stringify(json)).toBe(text);
    }
  });

  it("leaves a rule set's JSON as it was, frozen or not", () => {
    for (const set of Object.values(ruleSets)) {
      const { json, text } = frozen(set);
      readRuleSet(json);
      const open = JSON.parse(text) as object;
      readRuleSet(open);
      expect([JSON.stringify(json), JSON.stringify(open)]).toEqual([text, text]);
      expect(frozenParts(open, set.id)).toEqual([]);
    }
  });

  it("leaves determinations' JSON as it was", () => {
    const { json, text } = frozen(determinations);
    expect(readDeterminations(json)).toEqual(determinationsSchema.parse(JSON.parse(text)));
    expect(JSON.stringify(json)).toBe(text);
  });
});

describe("The catalogue", () => {
  it("is plain JSON, and frozen through and through", () => {
    expect(plainFaults(facts, "facts")).toEqual([]);
    expect(thawedParts(facts)).toEqual([]);
  });
});

describe("The test for plain JSON", () => {
  it("sees classes, getters, numbers that JSON cannot write, and keys without a value", () => {
    const sly = {
      day: new Date(0),
      nothing: undefined,
      ratio: NaN,
      zero: -0,
      list: [1, new Map()],
      get now() {
        return 1;
      },
    };
    const places = plainFaults(sly, "sly").map((fault) => fault.split(":")[0]);
    expect(places).toEqual(["sly.day", "sly.nothing", "sly.ratio", "sly.zero", "sly.list.1", "sly.now"]);
  });
});

/** Where one text departs from another, with what leads there; nothing where they are the same. */
function differenceOf(text: string, other: string): string[] {
  if (text === other) return [];
  const at =
    Array.from({ length: text.length }, (_, index) => index).find((index) => text[index] !== other[index]) ?? 0;
  return [`${text.slice(Math.max(0, at - 60), at + 20)} / ${other.slice(at, at + 20)}`];
}

/** The places where two results hold the very same object or list, and it is not frozen; lists count as one place. */
function sharedParts(one: unknown, other: unknown, place: string): string[] {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return [];
  if (one === other && !Object.isFrozen(one)) return [place];
  return Object.entries(one).flatMap(([key, part]) =>
    sharedParts(part, Reflect.get(other, key), Array.isArray(one) ? `${place}[]` : `${place}.${key}`),
  );
}

/** The places of a value that are frozen. */
function frozenParts(value: unknown, place: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.entries(value).flatMap(([key, part]) => frozenParts(part, `${place}.${key}`));
  return Object.isFrozen(value) ? [place, ...within] : within;
}

/** The parts of a value that are not frozen, as JSON, at most a few. */
function thawedParts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [JSON.stringify(value).slice(0, 80)];
  return [...own, ...Object.values(value).flatMap(thawedParts)].slice(0, 5);
}
