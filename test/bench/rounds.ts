import { Bench } from "tinybench";
import type { Pace } from "./pace.ts";
import type { Timed } from "./timed.ts";

/** Microseconds a mine. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** The median of each round, in order. */
  readonly rounds: readonly number[];
}

/** So long a sample lasts at least, so that the clock's own cost does not count. Milliseconds. */
const shortest = 0.25;

/** Where results go, so that no compiler can leave out the work. */
const kept: unknown[] = [];

/**
 * Times everything given in rounds: in each round everyone has a turn, and each round begins with another one, so that a
 * machine that slows down slows all alike.
 *
 * @returns The median of the rounds' medians and of their quartiles, in the order given.
 */
export async function timings(all: readonly Timed[], { rounds, turn, warmUp, samples }: Pace): Promise<Timing[]> {
  const tasks = [];
  for (const timed of all) tasks.push({ timed, ...(await sampled(timed)) });
  const found = new Map<Timed, Quartiles[]>(all.map((timed) => [timed, []]));
  for (let round = 0; round < rounds; round++) {
    const warmth = { warmupIterations: 1, warmupTime: round === 0 ? warmUp : turn / 10 };
    const bench = new Bench({ time: turn, iterations: samples, ...warmth, retainSamples: true, throws: true });
    const start = round % tasks.length;
    const order = [...tasks.slice(start), ...tasks.slice(0, start)];
    for (const [index, { run }] of order.entries()) bench.add(String(index), run);
    await bench.run();
    for (const [index, { timed, runs }] of order.entries()) {
      const result = bench.tasks[index]?.result;
      if (result?.state !== "completed") throw new Error(`${timed.name} was not timed: ${String(result?.state)}`);
      found.get(timed)?.push(quartiles(result.latency.samples ?? [], 1000 / (runs * (timed.mines ?? 1))));
    }
  }
  return all.map((timed) => timingOf(timed.name, found.get(timed) ?? []));
}

/** How many times as long as another something takes: the median of the rounds' ratios. */
export function ratio(of: Timing, to: Timing): number {
  return median(of.rounds.map((time, round) => time / (to.rounds[round] ?? Number.NaN)));
}

export function median(numbers: readonly number[]): number {
  return quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );
}

interface Quartiles {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}

function quartiles(sorted: readonly number[], scale: number): Quartiles {
  const at = (share: number) => quantile(sorted, share) * scale;
  return { lower: at(0.25), middle: at(0.5), upper: at(0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return below + (above - below) * (at % 1);
}

function timingOf(name: string, rounds: readonly Quartiles[]): Timing {
  return {
    name,
    median: median(rounds.map(({ middle }) => middle)),
    lowerQuartile: median(rounds.map(({ lower }) => lower)),
    upperQuartile: median(rounds.map(({ upper }) => upper)),
    rounds: rounds.map(({ middle }) => middle),
  };
}

/** What is run for one sample: as many runs as fill it; promises are awaited one by one. */
async function sampled({ run }: Timed): Promise<{ readonly run: () => unknown; readonly runs: number }> {
  const first = run();
  if (first instanceof Promise) {
    await first;
    return { run: async () => void (kept[0] = await run()), runs: 1 };
  }
  const repeat = (runs: number) => {
    for (let count = 0; count < runs; count++) kept[0] = run();
  };
  let runs = 1;
  for (let started = performance.now(); ; started = performance.now()) {
    repeat(runs);
    if (performance.now() - started >= shortest) break;
    runs *= 2;
  }
  return { run: () => repeat(runs), runs };
}
