import { unknown, yes } from "../evaluation/truth.ts";
import { type Day, daysAround, readDay } from "../profile/day.ts";
import { DrawError } from "../profile/fault.ts";
import type { MineProfile } from "../profile/mine.ts";
import { conflictOf } from "./conflicts.ts";
import { drawFaults } from "./draw-faults.ts";
import type { DrawOptions } from "./draw-options.ts";
import { type PoolMine, poolOf, type Stratification, written } from "./draw-pool.ts";
import { strataOf } from "./draw-strata.ts";
import type { Inspector } from "./inspectors.ts";
import { digestOf, generator, type Lots, lotsFrom } from "./lots.ts";

/** A mine drawn, and who was drawn to inspect it. */
export interface Inspection {
  readonly mine: PoolMine;
  /** By id. */
  readonly inspectors: readonly string[];
  /** Who was left out because of a conflict of interest, by id. */
  readonly excluded: readonly string[];
  /** Those drawn of whom it cannot be told whether they have a conflict: the mine does not say what they declared. */
  readonly unchecked: readonly string[];
}

/** The record of a draw, as it can be published. */
export interface InspectionDraw {
  readonly kind: "inspectionDraw";
  readonly asOf: Day;
  readonly method: "simple-random" | "stratified-random";
  readonly seed: string;
  readonly generator: typeof generator;
  /** Of the mines, inspectors and options that went in, in their own order. */
  readonly inputDigest: { readonly algorithm: "SHA-256"; readonly value: string };
  readonly counts: {
    readonly mines: number;
    readonly inspectors: number;
    readonly drawn: number;
    readonly inspectorsPerMine: number;
    readonly duplicates: number;
  };
  readonly stratify?: Stratification;
  readonly strata: readonly { readonly value?: string; readonly mines: number; readonly drawn: number }[];
  /** In the order drawn. */
  readonly inspections: readonly Inspection[];
}

/**
 * Mines and inspectors drawn by lot, "double random, one publication" (双随机、一公开): the same seed and the same mines
 * and inspectors, in any order, give the same draw.
 *
 * @param profiles - The mines that may be drawn. Profiles that bear one licence number are one mine.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {DrawError} If the draw cannot be made; the error names the mines that too few inspectors may inspect.
 * @source Plan ch. 6, 5.
 * @example
 * ```ts
 * const mines = ["A", "B", "C"].map((name) => readProfile({ identity: { name } }));
 * const options = { asOf: "2025-06-30", seed: "2025-06-30 10:00 lottery 123", count: 2 };
 * const { inspections } = drawInspections(mines, [{ id: "Li" }, { id: "Wang" }], options);
 * // two of the three mines, each with one inspector
 * ```
 */
export function drawInspections(
  profiles: Iterable<MineProfile>,
  inspectors: readonly Inspector[],
  options: DrawOptions,
): InspectionDraw {
  const { seed, count, inspectorsPerMine = 1, stratify, weights = {} } = options;
  const asOf = readDay(options.asOf, "asOf");
  const pool = poolOf(profiles, daysAround(asOf), stratify);
  const faults = drawFaults(options, pool, inspectors);
  if (faults.length > 0) throw new DrawError(faults);
  const lots = lotsFrom(seed);
  const people = inspectors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const strata = strataOf(pool.mines, count, weights);
  const drawn = strata.flatMap((stratum) => lots.draw(stratum.mines, stratum.drawn));
  const inspections = drawn.map((mine) => inspectionOf(mine, people, inspectorsPerMine, lots));
  return {
    kind: "inspectionDraw",
    asOf,
    method: stratify ? "stratified-random" : "simple-random",
    seed,
    generator: { ...generator },
    inputDigest: { algorithm: "SHA-256", value: digestOf(inputText(pool.mines, people, options)) },
    counts: {
      mines: pool.mines.length,
      inspectors: people.length,
      drawn: drawn.length,
      inspectorsPerMine,
      duplicates: pool.duplicates,
    },
    ...(stratify && { stratify }),
    strata: stratify
      ? strata.map(({ value, mines, drawn: from }) => ({
          ...(value === undefined ? {} : { value }),
          mines: mines.length,
          drawn: from,
        }))
      : [],
    inspections,
  };
}

function inspectionOf(mine: PoolMine, people: readonly Inspector[], count: number, lots: Lots): Inspection {
  const free = people.filter((inspector) => conflictOf(mine, inspector) !== yes);
  const drawn = lots.draw(free, count);
  return {
    mine: { ...mine },
    inspectors: drawn.map(({ id }) => id),
    excluded: people.filter((inspector) => !free.includes(inspector)).map(({ id }) => id),
    unchecked: drawn.filter((inspector) => conflictOf(mine, inspector) === unknown).map(({ id }) => id),
  };
}

/** All that a draw hangs on but its seed, as one text. */
function inputText(mines: readonly PoolMine[], people: readonly Inspector[], options: DrawOptions): string {
  const { asOf, count, inspectorsPerMine = 1, stratify, weights = {} } = options;
  const sorted = (list: readonly string[] = []) => list.toSorted();
  return JSON.stringify({
    asOf,
    count,
    inspectorsPerMine,
    stratify: stratify ?? null,
    weights: Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    mines: mines.map(written),
    inspectors: people.map(({ id, enterprises, unifiedSocialCreditCodes, licences }) => [
      id,
      sorted(enterprises),
      sorted(unifiedSocialCreditCodes),
      sorted(licences),
    ]),
  });
}
