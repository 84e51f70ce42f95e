import { factById } from "../../src/profile/facts.ts";

/** The day of assessment that the samples lie around. */
export const asOf = "2025-06-30";

const days = [asOf, "2025-07-01", "2025-06-29", "2024-06-30", "2024-07-01", "2021-01-01", "2020-12-31"];

/** Events of each list on a day, alone and with all that can be said of them. */
const events: Readonly<Record<string, (on: string) => readonly object[]>> = {
  "greenMine.listings": (on) => [
    { level: "national", listedOn: on },
    { level: "provincial", listedOn: "2021-05-01", removedOn: on },
  ],
  "greenMine.assessments": (on) => [
    { on, passed: true, byThirdParty: true },
    { on, passed: false, byThirdParty: false, assessor: "Assessors" },
  ],
  "compliance.penalties": (on) => [{ on }, { on: "2023-05-01", rectifiedOn: on }],
  "compliance.accidents": (on) => [
    { on, level: "ordinary" },
    { on, level: "major", deaths: 3 },
  ],
  "operation.stops": (on) => [
    { from: on },
    { from: "2021-05-01", resumedOn: on },
    { from: "2021-05-01", foundLongOn: on },
  ],
  "compliance.belowStandardFindings": (on) => [{ foundOn: on }, { foundOn: "2021-05-01", metAgainOn: on }],
  "compliance.dishonestyFindings": (on) => [{ foundOn: on }],
  "compliance.complaints": (on) => [
    { on: "2021-05-01" },
    { on: "2021-05-01", verifiedOn: on },
    { on: "2021-05-01", verifiedOn: on, grave: true },
    { on: "2021-05-01", verifiedOn: on, grave: false },
  ],
  "compliance.violations": (on) => [
    { foundOn: on, major: true },
    { foundOn: on, major: false },
    { foundOn: on, major: false, ofLaw: true },
    { foundOn: on, major: false, ofLaw: false },
  ],
  "compliance.fraudFindings": (on) => [{ foundOn: on }],
  "compliance.rectificationOrders": (on) => [
    { issuedOn: on },
    { issuedOn: on, dueOn: on },
    { issuedOn: "2021-05-01", dueOn: "2021-06-01", rectifiedOn: on },
  ],
};

/** Values of a leaf on both sides of the lines that facts draw. */
export function samplesOf(leaf: string): readonly unknown[] {
  const fact = factById.get(leaf);
  switch (fact?.type) {
    case "boolean":
      return [true, false];
    case "number":
      return [0, 0.1, 50, 100];
    case "day":
      return days;
    case "choice":
      return fact.values?.map(({ value }) => value) ?? [];
    case "text":
      return ["210000", "210381", "220000"];
    case "list":
      return [[], ...days.flatMap((day) => listsOn(leaf, day))];
    default:
      throw new Error(`there is no fact ${leaf}`);
  }
}

function listsOn(leaf: string, day: string): readonly object[][] {
  const made = events[leaf];
  if (!made) throw new Error(`there are no sample events of ${leaf}; add some`);
  const all = made(day);
  return [...all.map((event) => [event]), [...all]];
}
