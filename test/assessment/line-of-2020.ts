import { assess, type AssessOptions, type MineProfile, national2020Selection } from "../../src/index.ts";
import type { Sums } from "./national-mine.ts";

const asOf = "2023-06-30";

/** A mine by the national indicators of 2020. */
export function assessed(profile: MineProfile, options: Partial<AssessOptions> = {}) {
  return assess(profile, { asOf, ruleSet: national2020Selection, ...options });
}

/** Full points: 220 + 220 as printed, the others made up to fill 1,000: 220 + 220 + 150 + 150 + 130 + 130 = 1000. */
export const whole = {
  environment: 220,
  developmentMethod: 220,
  comprehensiveUse: 150,
  energySaving: 150,
  innovation: 130,
  management: 130,
};

/** Points by indicator, where every item applies. */
export function reaching(points: Readonly<Record<keyof typeof whole, number | undefined>>): Record<string, Sums> {
  const names = Object.keys(whole) as (keyof typeof whole)[];
  return Object.fromEntries(names.map((name) => [name, [points[name], whole[name], 0] as const]));
}

/** 165 + 180 + 125 + 125 + 105 + 100 = 800; 165 / 220 = 75 %, and each other share is above: 100 / 130 = 76.9 %. */
export const onTheLine = {
  environment: 165,
  developmentMethod: 180,
  comprehensiveUse: 125,
  energySaving: 125,
  innovation: 105,
  management: 100,
};
