import type { Day } from "../profile/day.ts";
import type { Stratification } from "./draw-pool.ts";

/** How a draw is made. */
export interface DrawOptions {
  /** The day on which risks are looked at. */
  readonly asOf: Day;
  /** Any text; publish it, and anyone can repeat the draw. */
  readonly seed: string;
  /** How many mines. At least 1. */
  readonly count: number;
  /** At least 1, which is what it is if left out: the plan gives no number. */
  readonly inspectorsPerMine?: number;
  /** Divides the mines first, so that each part has its share of the draw. */
  readonly stratify?: Stratification;
  /** How many times as likely the mines of a stratum are to be drawn, by stratum or `unknown`; 1 if left out. Whole. */
  readonly weights?: Readonly<Record<string, number>>;
}
