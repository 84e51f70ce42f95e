import type { Day, DaysAround } from "../day.ts";
import { difference, percentage } from "../decimal.ts";
import type { MineProfile } from "../mine.ts";
import type { LeafAt, LeafPath } from "../paths.ts";
import type { Words } from "../words.ts";

/** A leaf of the profile, by its dotted path. */
export type LeafId = LeafPath<MineProfile>;

/** The type of a leaf's value. */
export type LeafValue<Id extends LeafId> = LeafAt<MineProfile, Id>;

/** A fact that follows from leaves of the profile and the day of assessment. */
export interface DerivedFact<Id extends string = string> {
  readonly id: Id;
  readonly type: "boolean" | "number" | "day";
  readonly unit?: string;
  readonly title: Words;
  readonly description: Words;
  /** The leaves it follows from. */
  readonly needs: readonly LeafId[];
  /** The list among these whose items may leave open what is asked: it has to say more where the fact is unknown. */
  readonly mayLeaveOpen?: LeafId;
  /** Its value, or undefined while what it needs is unknown. Values come in the order of `needs`. */
  readonly derive: (values: readonly unknown[], days: DaysAround) => boolean | number | Day | undefined;
}

interface Kinds {
  boolean: boolean;
  number: number;
  day: Day;
}

/** A derived fact whose function is typed by the leaves it needs. */
export function derived<
  const Id extends string,
  Type extends keyof Kinds,
  const Needs extends readonly LeafId[],
>(fact: {
  readonly id: Id;
  readonly type: Type;
  readonly unit?: string;
  readonly title: Words;
  readonly description: Words;
  readonly needs: Needs;
  readonly mayLeaveOpen?: Needs[number];
  readonly derive: (
    values: { readonly [Index in keyof Needs]: LeafValue<Needs[Index]> | undefined },
    days: DaysAround,
  ) => Kinds[Type] | undefined;
}): DerivedFact<Id> {
  // The slots are filled from a checked profile, so each value is of its leaf's type.
  return fact as unknown as DerivedFact<Id>;
}

/** Whether something dated has happened: by its day if given, else no if it is said not to have, else unknown. */
export function happened(flag: boolean | undefined, on: Day | undefined, asOf: Day): boolean | undefined {
  if (on !== undefined) return on <= asOf;
  return flag === false ? false : undefined;
}

/** Whether a day lies in a period closed at both ends, either of which may be unknown. */
export function within(asOf: Day, from: Day | undefined, until: Day | undefined): boolean | undefined {
  if ((from !== undefined && asOf < from) || (until !== undefined && asOf > until)) return false;
  return from !== undefined && until !== undefined ? true : undefined;
}

/** A part as a percentage of the whole, not rounded; 100 where there is no whole to complete. */
export function completion(part: number | undefined, whole: number | undefined): number | undefined {
  if (whole === 0) return 100;
  return part === undefined || whole === undefined ? undefined : percentage(part, whole);
}

/** What a figure rose by since the year before. */
export function change(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined ? undefined : difference(now, before);
}
