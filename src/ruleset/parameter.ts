import type { Day } from "../profile/day.ts";
import type { FactId } from "../profile/facts.ts";
import type { Words } from "../profile/words.ts";

/** How sure a figure or fact is: printed in the plan, agreed by two texts, read once, or judged. */
export type Confidence = "printed" | "two-sources" | "one-source" | "inferred";

/** Where a value stands: a document of the edition, and the place in it. */
export interface Source {
  readonly document: string;
  readonly place?: string;
}

/** A value that a parameter can take. */
export type ParameterValue = number | string | boolean | readonly string[];

/** A value from a day on; null says that from this day the value is not known. */
export interface DatedValue {
  readonly from: Day;
  readonly value: ParameterValue | null;
  readonly source?: Source;
  readonly confidence?: Confidence;
  readonly note?: Words;
}

/** A value for the mines whose facts match, within a period closed at both ends. */
export interface TableRow extends DatedValue {
  /** Fact to the value, or one of the values, that it must have. */
  readonly when: Readonly<Partial<Record<FactId, string | boolean | readonly string[]>>>;
  readonly until?: Day;
}

/** A figure of the standard that rules refer to by name: dated values, or a table of values by facts. */
export interface Parameter {
  readonly id: string;
  readonly title: Words;
  readonly type: "number" | "duration" | "list" | "choice" | "flag";
  readonly unit?: string;
  /** For choices: the values that it can take. */
  readonly choices?: readonly { readonly value: string; readonly title: Words }[];
  readonly values?: readonly DatedValue[];
  readonly rows?: readonly TableRow[];
  /** Documents of the edition, the weightiest first: where rows of several fit a mine, this order decides. */
  readonly precedence?: readonly string[];
  readonly note?: Words;
}

/** The dated value in force on a day: the last to start on or before it. */
export function inForceOn(values: readonly DatedValue[], asOf: Day): DatedValue | undefined {
  return values.reduce<DatedValue | undefined>(
    (last, value) => (value.from <= asOf && (last === undefined || value.from >= last.from) ? value : last),
    undefined,
  );
}

/** Whether a table's row is in force on a day; both ends of its period are included. */
export function isInForce({ from, until }: Pick<TableRow, "from" | "until">, asOf: Day): boolean {
  return from <= asOf && (until === undefined || asOf <= until);
}

/** A row that a caller adds to a parameter's table. */
export interface GivenRow extends Pick<TableRow, "when" | "from" | "until"> {
  readonly value: ParameterValue;
  /** Where it comes from, if not from where all the rows given with it do. */
  readonly source?: string;
}

/**
 * What a caller gives a parameter, with where it comes from: a value in place of the standard's, or further rows of its
 * table, which are looked at before the standard's own.
 */
export type ParameterOverride =
  | { readonly value: ParameterValue; readonly rows?: never; readonly source: string }
  | { readonly value?: never; readonly rows: readonly GivenRow[]; readonly source: string };
