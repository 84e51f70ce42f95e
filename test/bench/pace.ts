/** Whether only to show that everything runs and agrees: `BENCH_SMOKE=1`. */
export const isSmoke = process.env["BENCH_SMOKE"] === "1";

/** How one table's contestants are timed. */
export interface Pace {
  /** How often all of them have their turn. */
  readonly rounds: number;
  /** How long a turn lasts. Milliseconds. */
  readonly turn: number;
  /** How long each is run before the first turn. Milliseconds. */
  readonly warmUp: number;
  /** How many samples a turn has at least. */
  readonly samples: number;
}

export const pace: Pace = isSmoke
  ? { rounds: 1, turn: 5, warmUp: 5, samples: 1 }
  : { rounds: 7, turn: 120, warmUp: 1200, samples: 4 };

/** How many rules the synthetic sets have. */
export const ruleCounts: readonly number[] = isSmoke ? [30, 120] : [30, 120, 480];

/** How many of a hundred facts are missing. */
export const missingRates: readonly number[] = isSmoke ? [0, 60] : [0, 10, 30, 60, 95];

/** On how many mines everyone must agree before anything is timed. */
export const minesToAgreeOn = isSmoke ? 3 : 20;

/** How many mines are judged in one call where many are. */
export const minesTogether = isSmoke ? 3 : 32;

/** How many mines are streamed through one process; all later ones are set against the second. */
export const minesStreamed: readonly number[] = isSmoke ? [50, 100] : [1000, 10_000, 100_000, 1_000_000];

/** How many mines are read and checked, too, on their way through a process. */
export const minesRead = isSmoke ? 50 : 10_000;

/** How often each process is started. */
export const starts = isSmoke ? 1 : 15;
