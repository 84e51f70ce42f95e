import { no, type Truth, yes } from "../evaluation/truth.ts";
import type { ItemOnDay, SumsOnDay } from "./item-points.ts";
import { nothing, type Sums, type Unit } from "./score-bounds.ts";

/** Figures as whole numbers of one step. */
export type Steps = (figure: number) => bigint;

/** The least and the most that an item has, if it applies: points, or all that it can have. */
export interface Reached {
  readonly least: number | "full";
  readonly most: number | "full";
}

const ofInapplicable: Sums = { ...nothing, inapplicable: 1n };
const ofReached: Sums = { ...nothing, available: 1n, reached: 1n };
const ofMissed: Sums = { ...nothing, available: 1n };

/** What an item can still come to. */
export function itemUnit(category: string, { full }: ItemOnDay, applies: Truth, range: Reached, steps: Steps): Unit {
  if (full === undefined) return openItem(category, applies, range, steps);
  const whole = steps(full);
  const without = { ...nothing, inapplicable: whole };
  const ends = [range.least, range.most].map((reached) => ({
    ...nothing,
    available: whole,
    reached: reached === "full" ? whole : steps(reached),
  }));
  const corners = applies === no ? [without] : applies === yes ? ends : [without, ...ends];
  return { category, corners, takes: [] };
}

/** An item whose full points no one knows: it takes what the others leave. */
function openItem(category: string, applies: Truth, { least, most }: Reached, steps: Steps): Unit {
  if (applies === no) return { category, corners: [nothing], takes: [ofInapplicable] };
  const without = applies === yes ? [] : [nothing];
  const takes = [
    ...(most === "full" ? [ofReached] : []),
    ...(least === "full" ? [] : [ofMissed]),
    ...(applies === yes ? [] : [ofInapplicable]),
  ];
  if (most === "full") return { category, corners: [nothing], takes };
  const available = steps(most);
  const ends = [least === "full" ? most : least, most].map((reached) => ({
    ...nothing,
    available,
    reached: steps(reached),
  }));
  return { category, corners: [...without, ...ends], takes };
}

/** What sums over an indicator's items can still come to; undefined where they contradict each other. */
export function sumsUnit(category: string, sums: SumsOnDay, steps: Steps): Unit | undefined {
  const [reached, full] = [stepsOf(sums.reached, steps), stepsOf(sums.full, steps)];
  let [available, inapplicable] = [stepsOf(sums.available, steps), stepsOf(sums.inapplicable, steps)];
  if (full !== undefined) {
    available ??= inapplicable === undefined ? undefined : full - inapplicable;
    inapplicable ??= available === undefined ? undefined : full - available;
    if (available !== undefined && inapplicable !== undefined && available + inapplicable !== full) return undefined;
  }
  const most = available ?? full;
  if (isBelowZero(available) || isBelowZero(inapplicable)) return undefined;
  if (reached !== undefined && most !== undefined && reached > most) return undefined;
  if (available !== undefined && inapplicable !== undefined) {
    return { category, corners: withReached({ ...nothing, available, inapplicable }, reached), takes: [] };
  }
  if (full !== undefined) return { category, corners: cornersOfFull(full, reached), takes: [] };
  const base = { ...nothing, available: available ?? reached ?? 0n, inapplicable: inapplicable ?? 0n };
  return {
    category,
    corners: withReached(base, reached),
    takes: [
      ...(available === undefined ? [ofMissed, ...(reached === undefined ? [ofReached] : [])] : []),
      ...(inapplicable === undefined ? [ofInapplicable] : []),
    ],
  };
}

/** What a unit comes to if the mine does not involve it: all of it is of items that do not apply. */
export function notInvolved({ category, corners: [first = nothing], takes }: Unit): Unit {
  const whole = { ...nothing, inapplicable: first.available + first.inapplicable };
  return { category, corners: [whole], takes: takes.length > 0 ? [ofInapplicable] : [] };
}

/** What either of two units can come to. */
export function eitherUnit(a: Unit, b: Unit): Unit {
  return { category: a.category, corners: [...a.corners, ...b.corners], takes: [...a.takes, ...b.takes] };
}

/** Full points of which it is not known how many are of items that apply. */
function cornersOfFull(full: bigint, reached: bigint | undefined): Sums[] {
  const split = (available: bigint): Sums => ({ ...nothing, available, inapplicable: full - available });
  return reached === undefined
    ? [...withReached(split(full), undefined), split(0n)]
    : [split(full), split(reached)].map((sums) => ({ ...sums, reached }));
}

function withReached(sums: Sums, reached: bigint | undefined): Sums[] {
  if (reached !== undefined) return [{ ...sums, reached }];
  return [sums, { ...sums, reached: sums.available }];
}

function isBelowZero(steps: bigint | undefined): boolean {
  return steps !== undefined && steps < 0n;
}

function stepsOf(figure: number | undefined, steps: Steps): bigint | undefined {
  return figure === undefined ? undefined : steps(figure);
}
