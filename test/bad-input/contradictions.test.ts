import { describe, expect, it } from "vitest";
import { readProfile } from "../../src/index.ts";
import { nested } from "../laws/nested.ts";
import { placesOf, refusalOf } from "./refusal.ts";

const reading =
  (leaves: Readonly<Record<string, unknown>>): (() => unknown) =>
  () =>
    readProfile(nested({ "identity.name": "Mine", ...leaves }));

describe("a period that ends before it begins is refused, and one of a single day is read", () => {
  it.each([
    ["licences.mining.validFrom", "licences.mining.validUntil"],
    ["licences.safety.validFrom", "licences.safety.validUntil"],
    // No mine may produce before its licence was first granted.
    ["licences.mining.firstGrantedOn", "operation.productionStartedOn"],
  ])("%s, %s", (from, until) => {
    expect(placesOf(reading({ [from]: "2024-03-01", [until]: "2024-02-29" }))).toEqual([`${until}: period_reversed`]);
    expect(reading({ [from]: "2024-03-01", [until]: "2024-03-01" })).not.toThrow();
  });

  it.each([
    ["greenMine.listings", { level: "national", listedOn: "2024-03-01" }, "removedOn"],
    ["compliance.penalties", { on: "2024-03-01" }, "rectifiedOn"],
    ["compliance.complaints", { on: "2024-03-01" }, "verifiedOn"],
    ["compliance.rectificationOrders", { issuedOn: "2024-03-01" }, "dueOn"],
    ["compliance.rectificationOrders", { issuedOn: "2024-03-01" }, "rectifiedOn"],
  ])("in an item of %s", (list, item, until) => {
    const items = (day: string) => [{ ...item }, { ...item, [until]: day }];
    expect(placesOf(reading({ [list]: items("2024-02-29") }))).toEqual([`${list}[1].${until}: period_reversed`]);
    expect(reading({ [list]: items("2024-03-01") })).not.toThrow();
  });
});

describe("a part of more than its whole is refused, and one of all of it is read", () => {
  it.each([
    ["environment.greenedArea", "environment.greenableArea"],
    ["greenMine.plan.worksDone", "greenMine.plan.worksDue"],
    ["greenMine.maintenance.findingsRectified", "greenMine.maintenance.findings"],
    ["ecology.legacyAreaTreated", "ecology.legacyAreaAssigned"],
  ])("%s of %s", (part, whole) => {
    const { faults } = refusalOf(reading({ [part]: 4, [whole]: 3 }));
    expect(faults).toMatchObject([{ code: "part_exceeds_whole", place: part, value: 4 }]);
    expect(faults[0]?.message.en).toContain(`more than ${whole} 3`);
    expect(reading({ [part]: 3, [whole]: 3 })).not.toThrow();
  });
});

describe("what is said not to have happened has no day", () => {
  it.each([
    ["greenMine.creationLibrary", "entered", "enteredOn"],
    ["greenMine.projectLibrary", "entered", "enteredOn"],
    ["greenMine.plan", "prepared", "preparedOn"],
    ["greenMine.commitment", "signed", "signedOn"],
    ["greenMine.upgrade", "begun", "begunOn"],
    ["greenMine.maintenance", "selfChecked", "selfCheckedOn"],
  ])("%s.%s, %s", (section, flag, day) => {
    const saying = (said: boolean) => reading({ [`${section}.${flag}`]: said, [`${section}.${day}`]: "2024-01-01" });
    expect(placesOf(saying(false))).toEqual([`${section}.${day}: contradiction`]);
    expect(saying(true)).not.toThrow();
  });

  it.each(["planned", "under-construction"])("a mine that is %s has not started production", (state) => {
    const started = { "operation.productionStartedOn": "2024-01-01" };
    expect(placesOf(reading({ "operation.state": state, ...started }))).toEqual([
      "operation.productionStartedOn: contradiction",
    ]);
  });
});

describe("divisions lie in each other", () => {
  it.each([
    [{ "identity.province": "210000", "identity.county": "220381" }, "identity.county"],
    [{ "identity.province": "210000", "identity.city": "220300" }, "identity.city"],
    [{ "identity.city": "210300", "identity.county": "210481" }, "identity.county"],
  ])("%o is refused", (codes, place) => {
    expect(placesOf(reading(codes))).toEqual([`${place}: division_outside`]);
  });

  it.each([
    { "identity.province": "210000", "identity.city": "210300", "identity.county": "210381" },
    { "identity.province": "210000", "identity.county": "210381" },
    { "identity.county": "210381" },
  ])("%o is read", (codes) => {
    expect(reading(codes)).not.toThrow();
  });
});

describe("a unified social credit code", () => {
  // The example of GB 32100-2015, annex B, and the same with its check character or one digit changed.
  const code = "91350100M000100Y43";

  it("is read with the check character that fits its first 17 characters", () => {
    expect(reading({ "identity.unifiedSocialCreditCode": code })).not.toThrow();
  });

  it.each(["91350100M000100Y44", "91350100M000100Y4X", "91350100M000101Y43", "19350100M000100Y43"])(
    "is refused with another: %s",
    (wrong) => {
      expect(placesOf(reading({ "identity.unifiedSocialCreditCode": wrong }))).toEqual([
        "identity.unifiedSocialCreditCode: check_character",
      ]);
    },
  );

  it.each([
    "91350100M000100Y4",
    "91350100M000100Y433",
    "91350100m000100y43",
    "91350100MO00100Y43",
    "９1350100M000100Y43",
  ])("is refused if it is not 18 of the standard's characters: %s", (wrong) => {
    expect(placesOf(reading({ "identity.unifiedSocialCreditCode": wrong }))).toEqual([
      "identity.unifiedSocialCreditCode: invalid_format",
    ]);
  });
});
