import { type FactDescription, facts, type FactType } from "green-mine-rules";
import { crossCheckedLeaves } from "../../../src/profile/checks.ts";
import type { Random } from "./random.ts";

/** How many facts of each type a synthetic mine has: 150 in all. */
const wanted = { choice: 15, day: 15, number: 60, boolean: 60 } as const satisfies Partial<Record<FactType, number>>;

/** The facts of a synthetic mine: leaves of the catalogue that no check across fields ties together, but for the days. */
export const syntheticFacts: readonly FactDescription[] = Object.entries(wanted).flatMap(([type, count]) => {
  const free = facts.filter(({ id, type: its, derived }) => {
    return !derived && its === type && (type === "day" || !crossCheckedLeaves.has(id));
  });
  if (free.length < count) throw new Error(`of ${count} facts of type ${type}, the catalogue has ${free.length}`);
  return free.filter(
    (_, index) => Math.floor(((index + 1) * count) / free.length) > Math.floor((index * count) / free.length),
  );
});

/** The greatest number drawn where the catalogue sets no limit. */
const most = 1000;

/** In how few steps numbers are drawn, so that many lie exactly on the lines that rules draw. */
const steps = 40;

/** A value of a fact, each as likely as the others; booleans are mostly true. */
export function valueOf({ id, type, values = [], maximum = most, whole }: FactDescription, random: Random): unknown {
  if (type === "boolean") return random.chance(75);
  if (type === "choice") return values[random.between(0, values.length - 1)]?.value;
  if (type === "day") return dayOf(id, random);
  const number = (random.between(0, steps) * maximum) / steps;
  return whole ? Math.round(number) : number;
}

/** The first or the fifteenth of a month; what ends, and the start of production, come after what they follow. */
function dayOf(id: string, random: Random): string {
  const [first, last] = id.endsWith("Until") || id.endsWith("StartedOn") ? [2022, 2025] : [2018, 2021];
  const month = String(random.between(1, 12)).padStart(2, "0");
  return `${random.between(first, last)}-${month}-${random.oneOf(["01", "15"])}`;
}
