import type { Interval } from "../assessment/score-reading.ts";
import { inSteps, percentage, quotient } from "../profile/decimal.ts";
import { neededOf, rangeOf } from "./extremes.ts";
import type { Portfolio } from "./portfolio.ts";
import type { TargetFinding } from "./target-finding.ts";

/** What the rate and the number of green mines, both targets, come to in terms of each other. */
export interface ImpliedTargets {
  /** The rate asked for. Percent. */
  readonly rate: number;
  /** The number asked for. Mines. */
  readonly number: number;
  readonly producing: Interval;
  /** How many green mines the rate comes to. */
  readonly rateInMines: Interval;
  /** What rate the number comes to. Percent, not rounded; absent while there may be no producing mines. */
  readonly numberInPercent?: Interval;
  /** At how many producing mines both ask the same; not whole where they never do. */
  readonly agreeAt: number;
  readonly stricter: "rate" | "number" | "alike" | "cantTell";
}

/** What the targets for rate and number come to in terms of each other; undefined where the set has not both. */
export function impliedTargets(findings: readonly TargetFinding[], { total }: Portfolio): ImpliedTargets | undefined {
  const targetOf = (measure: TargetFinding["measure"]) =>
    findings.find((finding) => finding.measure === measure)?.target.value;
  const [rate, number] = [targetOf("completionRate.asPrinted"), targetOf("greenMines")];
  if (rate === undefined || number === undefined || rate <= 0 || !total.producing) return undefined;
  const producing = rangeOf(total.producing);
  const { steps } = inSteps([number, rate]);
  const [numberSteps = 0n, rateSteps = 1n] = steps;
  return {
    rate,
    number,
    producing,
    rateInMines: { min: neededOf(rate, producing.min), max: neededOf(rate, producing.max) },
    ...(producing.min > 0 && {
      numberInPercent: { min: percentage(number, producing.max), max: percentage(number, producing.min) },
    }),
    agreeAt: quotient(numberSteps * 100n, rateSteps),
    stricter: stricterOf(producing, (mines) => rateSteps * BigInt(mines) - numberSteps * 100n),
  };
}

/** @param excess - More than 0 where the rate asks for more mines than the number. */
function stricterOf({ min, max }: Interval, excess: (mines: number) => bigint): ImpliedTargets["stricter"] {
  const [least, most] = [excess(min), excess(max)];
  if (least > 0n) return "rate";
  if (most < 0n) return "number";
  return least === 0n && most === 0n ? "alike" : "cantTell";
}
