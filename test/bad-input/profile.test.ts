import { describe, expect, it } from "vitest";
import { assess, readProfile } from "../../src/index.ts";
import { nested } from "../laws/nested.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";

/** Reads a profile of a name and the leaves given by dotted id. */
const reading =
  (leaves: Readonly<Record<string, unknown>>): (() => unknown) =>
  () =>
    readProfile(nested({ "identity.name": "Mine", ...leaves }));

const recovery = "utilization.threeRates.miningRecovery";

describe("a refused profile", () => {
  it("says by whom and why, under a code that callers can match", () => {
    const { error, code, faults } = refusalOf(reading({ [recovery]: "80%" }));
    expect([error, code]).toEqual(["ProfileError", "invalid_profile"]);
    expect(faults).toMatchObject([{ code: "invalid_type", place: recovery, value: "80%" }]);
  });

  it("lists all faults at once", () => {
    const places = placesOf(
      reading({
        "identity.unifiedSocialCreditCode": "91210300MA0000000X",
        "identity.province": "210000",
        "identity.county": "220381",
        "operation.minerall": "iron",
        "operation.state": "running",
        "operation.productionStartedOn": "2023-02-30",
        [recovery]: 101,
        "licences.mining.validFrom": "2025-01-01",
        "licences.mining.validUntil": "2024-01-01",
        "greenMine.plan.prepared": false,
        "greenMine.plan.preparedOn": "2024-01-01",
        "environment.greenedArea": 3,
        "environment.greenableArea": 2,
        "safety.overdueHazards": 1.5,
      }),
    );
    expect(places.sort()).toEqual([
      "environment.greenedArea: part_exceeds_whole",
      "greenMine.plan.preparedOn: contradiction",
      "identity.county: division_outside",
      "identity.unifiedSocialCreditCode: check_character",
      "licences.mining.validUntil: period_reversed",
      "operation.minerall: unknown_key",
      "operation.productionStartedOn: invalid_format",
      "operation.state: invalid_value",
      "safety.overdueHazards: invalid_type",
      `${recovery}: too_big`,
    ]);
  });
});

describe("an unknown key is refused, and the nearest known one offered", () => {
  it.each([
    ["identty.name", "identty", "identity"],
    ["operation.minerall", "operation.minerall", "mineral"],
    ["operation.Mineral", "operation.Mineral", "mineral"],
    ["utilization.threeRates.miningRecoverry", "utilization.threeRates.miningRecoverry", "miningRecovery"],
  ])("%s", (leaf, place, meant) => {
    const { faults } = refusalOf(reading({ [leaf]: "iron" }));
    expect(faults).toMatchObject([{ code: "unknown_key", place }]);
    expect(faults[0]?.message.en).toContain(`did you mean "${meant}"?`);
    expect(faults[0]?.message.zh).toContain(`"${meant}"`);
  });

  it("in an item of a list", () => {
    const read = reading({
      "compliance.penalties": [{ on: "2024-01-01" }, { on: "2024-01-01", rectifedOn: "2024-02-01" }],
    });
    expect(sentenceOf(read)).toContain(
      'compliance.penalties[1].rectifedOn is not a known key; did you mean "rectifiedOn"?',
    );
  });

  it("or its removal, where none is near", () => {
    expect(sentenceOf(reading({ "operation.zzzzzzzz": 1 }))).toBe("operation.zzzzzzzz is not a known key; remove it");
  });

  it.each(["toString", "hasOwnProperty", "valueOf", "__defineGetter__"])(
    "even one that every object has: %s",
    (key) => {
      expect(placesOf(reading({ [`operation.${key}`]: 1 }))).toEqual([`operation.${key}: unknown_key`]);
      expect(placesOf(() => readProfile({ identity: { name: "Mine" }, [key]: 1 }))).toEqual([`${key}: unknown_key`]);
    },
  );
});

describe("a percentage", () => {
  it.each([
    ["80%", "invalid_type", '"80%"'],
    ["12abc", "invalid_type", '"12abc"'],
    ["80", "invalid_type", '"80"'],
    ["", "invalid_type", '""'],
    [Number.NaN, "invalid_type", "NaN"],
    [Number.POSITIVE_INFINITY, "invalid_type", "Infinity"],
    [Number.NEGATIVE_INFINITY, "invalid_type", "-Infinity"],
    [JSON.parse("1e309"), "invalid_type", "Infinity"],
    [101, "too_big", "101"],
    [100.00000000000001, "too_big", "100.00000000000001"],
    [-1, "too_small", "-1"],
    [-5e-324, "too_small", "-5e-324"],
    [true, "invalid_type", "true"],
    [null, "invalid_type", "null"],
    [[80], "invalid_type", "[80]"],
    [{ value: 80 }, "invalid_type", '{"value":80}'],
    [80n, "invalid_type", "80n"],
    [[80n], "invalid_type", ""],
  ] as [unknown, string, string][])("of %o is refused with place, value and remedy", (value, code, said) => {
    const { faults } = refusalOf(reading({ [recovery]: value }));
    expect(faults).toMatchObject([{ code, place: recovery }]);
    expect(faults[0]?.message.en).toContain(`${recovery} is ${said}`);
    expect(faults[0]?.message.zh).toContain(said);
  });

  it.each([0, -0, 0.95, 1, 99.99, 100])("of %d is read", (value) => {
    expect(reading({ [recovery]: value })()).toMatchObject({ utilization: { threeRates: { miningRecovery: value } } });
  });

  it("of 0.95 is read, and an assessment asks whether a share was meant", () => {
    const profile = readProfile({ identity: { name: "Mine" }, utilization: { threeRates: { miningRecovery: 0.95 } } });
    expect(assess(profile, { asOf: "2025-06-30" }).notices).toEqual([
      { code: "looks_like_share", fact: recovery, value: 0.95 },
    ]);
  });
});

describe("other figures, choices and texts", () => {
  it.each([
    ["safety.overdueHazards", 2.5, "invalid_type", "give a whole number"],
    ["safety.overdueHazards", -1, "too_small", "at least 0"],
    ["operation.annualOutput", -0.1, "too_small", "at least 0"],
    ["operation.mineral", "irn", "invalid_value", 'did you mean "iron"?'],
    ["operation.mineral", "", "invalid_value", "give one of"],
    ["operation.hasBeneficiation", "yes", "invalid_type", "true or false"],
    ["operation.hasBeneficiation", 1, "invalid_type", "true or false"],
    ["identity.name", "", "too_small", "at least 1"],
    ["identity.name", "长".repeat(201), "too_big", "at most 200"],
    ["identity.enterprise", 5, "invalid_type", "give text"],
    ["identity.province", "21", "invalid_format", ""],
    ["identity.province", 210000, "invalid_type", "give text"],
    ["compliance.penalties", {}, "invalid_type", "give a list"],
    ["compliance.penalties", "none", "invalid_type", "give a list"],
    ["greenMine.listings", Array(1001).fill({ level: "national", listedOn: "2024-01-01" }), "too_big", "at most 1000"],
  ] as [string, unknown, string, string][])("%s of %o", (place, value, code, remedy) => {
    const { faults } = refusalOf(reading({ [place]: value }));
    expect(faults).toMatchObject([{ code, place }]);
    expect(faults[0]?.message.en).toContain(remedy);
  });

  it("the name must be there", () => {
    expect(placesOf(() => readProfile({}))).toEqual(["identity: missing"]);
    expect(placesOf(() => readProfile({ identity: {} }))).toEqual(["identity.name: missing"]);
    expect(placesOf(() => readProfile({ identity: { name: undefined } }))).toEqual(["identity.name: missing"]);
  });
});

describe("a day that the calendar does not have, or that is not written YYYY-MM-DD, is refused", () => {
  it.each([
    "2023-02-30",
    "2023-02-29",
    "2023-13-01",
    "2023-00-01",
    "2023/1/1",
    "2023-1-1",
    "2023-01-01T00:00:00Z",
    "",
    "今天",
  ])("%j", (day) => {
    const sentence = `operation.productionStartedOn is ${JSON.stringify(day)}; give a calendar day as YYYY-MM-DD`;
    expect(sentenceOf(reading({ "operation.productionStartedOn": day }))).toBe(sentence);
  });

  it.each([20230101, 1_672_531_200_000, null, true])("%o, which is no text", (day) => {
    expect(placesOf(reading({ "operation.productionStartedOn": day }))).toEqual([
      "operation.productionStartedOn: invalid_type",
    ]);
  });

  it("in an item of a list, with the item's number", () => {
    const read = reading({ "compliance.accidents": [{ on: "2023-02-30", level: "ordinary" }] });
    expect(placesOf(read)).toEqual(["compliance.accidents[0].on: invalid_format"]);
  });
});
