import { type MineProfile, readProfile } from "../../src/index.ts";

/** A day after the first of 2000: the first 28 days of each month, one after another. */
function dayAt(index: number): string {
  const [year, month, day] = [Math.floor(index / 336), Math.floor(index / 28) % 12, index % 28];
  return `${String(2000 + year)}-${twoDigits(month + 1)}-${twoDigits(day + 1)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** A mine all of whose lists have so many items; each listing begins on the day on which the one before ends. */
export function fullLists(length: number): MineProfile {
  const days = Array.from({ length }, (_, index) => dayAt(index));
  const found = days.map((foundOn) => ({ foundOn }));
  return readProfile({
    identity: { name: "Mine with a long record", province: "210000" },
    operation: { stops: days.map((from, index) => ({ from, resumedOn: dayAt(index + 1) })) },
    greenMine: {
      listings: days.map((listedOn, index) => ({
        level: "provincial",
        listedOn,
        ...(index < length - 1 && { removedOn: dayAt(index + 1) }),
      })),
      assessments: days.map((on) => ({ on, passed: true, byThirdParty: true })),
    },
    compliance: {
      penalties: days.map((on) => ({ on })),
      accidents: days.map((on) => ({ on, level: "ordinary" })),
      complaints: days.map((on) => ({ on, verifiedOn: on })),
      violations: found.map((one) => ({ ...one, major: true })),
      fraudFindings: found,
      belowStandardFindings: found,
      dishonestyFindings: found,
      rectificationOrders: days.map((issuedOn) => ({ issuedOn, dueOn: issuedOn })),
    },
  });
}
