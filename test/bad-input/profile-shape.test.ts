import { describe, expect, it } from "vitest";
import { readProfile } from "../../src/index.ts";
import { nested } from "../laws/nested.ts";
import { listedDeeply, nestedDeeply } from "./nested-deeply.ts";
import { changedSince, prototypeParts } from "./prototype-parts.ts";
import { placesOf, refusalOf, secondsOf, sentenceOf } from "./refusal.ts";

/** Reads a profile of a name and the leaves given by dotted id. */
const reading =
  (leaves: Readonly<Record<string, unknown>>): (() => unknown) =>
  () =>
    readProfile(nested({ "identity.name": "Mine", ...leaves }));

const recovery = "utilization.threeRates.miningRecovery";

describe("what is not an object where one belongs is refused", () => {
  it.each([null, undefined, true, 5, "mine", 5n, Symbol("mine"), () => "mine", [], [{ identity: { name: "Mine" } }]])(
    "as the profile: %o",
    (json) => {
      expect(refusalOf(() => readProfile(json)).faults).toHaveLength(1);
      expect(refusalOf(() => readProfile(json)).faults[0]?.place).toBe("(root)");
    },
  );

  it.each([null, true, 5, "mine", [], ["mine"]])("as a section: %o", (value) => {
    expect(placesOf(reading({ operation: value }))).toEqual(["operation: invalid_type"]);
  });

  it("and null, which might be meant for unknown, is to be left out", () => {
    expect(sentenceOf(reading({ operation: null }))).toContain("leave it out if unknown");
    expect(sentenceOf(reading({ [recovery]: null }))).toContain("leave it out if unknown");
  });
});

describe("an object whose length is no number is refused like any other", () => {
  const odd: unknown = JSON.parse('{"length": {"toString": 1}}');

  it.each(["identity.name", "identity.enterprise", "compliance.penalties"])("as %s", (place) => {
    expect(new Set(placesOf(reading({ [place]: odd })))).toEqual(new Set([`${place}.length: forbidden_key`]));
  });
});

describe("nesting beyond any profile is refused, and walked no further", () => {
  it.each([
    ["objects", nestedDeeply(100_000, "operation", {})],
    ["objects of the name identity", nestedDeeply(100_000, "identity", { name: "Mine" })],
    ["lists", listedDeeply(100_000, "mine")],
    ["lists in a list of items", { identity: { name: "Mine" }, compliance: { penalties: listedDeeply(100_000, 1) } }],
  ])("100,000 %s", (_, json) => {
    expect(refusalOf(() => readProfile(json)).faults).toMatchObject([{ code: "too_deep" }]);
    expect(secondsOf(() => refusalOf(() => readProfile(json)))).toBeLessThan(1);
  });

  it("an object that contains itself", () => {
    const operation: Record<string, unknown> = {};
    operation["operation"] = operation;
    expect(placesOf(reading({ operation }))).toEqual(["operation.operation: cycle"]);
    const list: unknown[] = [];
    list.push(list);
    expect(placesOf(reading({ "compliance.penalties": list }))).toEqual(["compliance.penalties[0]: cycle"]);
  });

  it("but not an object that stands in two places", () => {
    const item = { on: "2024-01-01" };
    expect(reading({ "compliance.penalties": [item, item] })()).toMatchObject({
      compliance: { penalties: [item, item] },
    });
  });

  it("a million items are refused in seconds", () => {
    const penalties = Array<object>(1_000_000).fill({ on: "2024-01-01" });
    expect(secondsOf(() => refusalOf(reading({ "compliance.penalties": penalties })))).toBeLessThan(10);
  });
});

describe("keys that could reach a prototype are refused, and prototypes stay as they are", () => {
  it.each([
    ['{"__proto__": {"polluted": true}, "identity": {"name": "Mine"}}', "__proto__"],
    ['{"identity": {"name": "Mine", "__proto__": {"polluted": true}}}', "identity.__proto__"],
    ['{"identity": {"name": "Mine"}, "constructor": {"prototype": {"polluted": true}}}', "constructor"],
    ['{"identity": {"name": "Mine"}, "operation": {"prototype": {"polluted": true}}}', "operation.prototype"],
    [
      '{"identity": {"name": "Mine"}, "compliance": {"penalties": [{"on": "2024-01-01", "__proto__": {"polluted": 1}}]}}',
      "compliance.penalties[0].__proto__",
    ],
  ])("%s", (text, place) => {
    const before = prototypeParts();
    expect(placesOf(() => readProfile(JSON.parse(text)))).toEqual([`${place}: forbidden_key`]);
    expect(changedSince(before)).toEqual([]);
  });

  it("a profile that inherits its sections has none", () => {
    const inherits = Object.create({ operation: { state: "producing" } }) as Record<string, unknown>;
    inherits["identity"] = { name: "Mine" };
    const read = () => readProfile(inherits);
    expect(read).not.toThrow(TypeError);
  });
});
