import { type Day, dayAfter, dayBefore } from "../../profile/day.ts";

/** Days as a query writes them: the day of assessment and what follows from it is reckoned here, not in the database. */
export interface DayLiterals {
  readonly literal: (day: Day) => string;
  readonly asOf: string;
  /** The last day whose first anniversary is not after the day of assessment. */
  readonly lastYearOver: string;
}

/** The days that a query on a day of assessment needs. */
export function dayLiterals(asOf: Day): DayLiterals {
  const yearBefore = dayBefore(asOf, "P1Y");
  // The anniversary of 29 February falls on 28, so that two days can share it.
  const next = dayAfter(yearBefore, "P1D");
  const last = dayAfter(next, "P1Y") <= asOf ? next : yearBefore;
  return { literal: dayLiteral, asOf: dayLiteral(asOf), lastYearOver: dayLiteral(last) };
}

/** A day as every dialect writes it. */
export function dayLiteral(day: Day): string {
  return `DATE '${day}'`;
}
