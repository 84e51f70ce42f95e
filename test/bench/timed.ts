/** Something that is timed. */
export interface Timed {
  readonly name: string;
  readonly run: () => unknown;
  /** How many mines one run judges; 1 if nothing is said. */
  readonly mines?: number;
}

/** Several runs as one. */
export function inTurn(runs: readonly (() => unknown)[]): () => unknown {
  return () => {
    let last: unknown;
    for (const run of runs) last = run();
    return last;
  };
}
