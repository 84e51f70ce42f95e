import { UTCDate } from "@date-fns/utc";
// Each function by its own file: the package's index loads all of its 300.
import { add } from "date-fns/add";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInYears } from "date-fns/differenceInYears";
import { formatISO } from "date-fns/formatISO";
import { sub } from "date-fns/sub";
import { shown } from "./fault.ts";
import type { Words } from "./words.ts";

/** A calendar day, `YYYY-MM-DD`. Days of this form sort as text in calendar order. */
export type Day = string;

/** A length of calendar time as ISO 8601 writes it, in whole years, months and days: `P1Y`, `P6M`, `P3Y6M`. */
export type Period = string;

const periodForm = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;

/** Whether a value is a calendar day that exists, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  // Every day of every profile comes by here: a date object would take most of the time of reading one.
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const [month, day] = [twoDigits(value, 5), twoDigits(value, 8)];
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** Whether a value is a period of whole years, months and days, such as `P1Y`. */
export function isPeriod(value: unknown): value is Period {
  return typeof value === "string" && periodForm.test(value);
}

/**
 * The day that comes a period after another.
 *
 * @param day - A calendar day.
 * @param period - Years, months and days. From 29 February, one year leads to 28 February.
 */
export function dayAfter(day: Day, period: Period): Day {
  const { years, months, days } = lengthOf(period);
  const month = monthOf(day) + years * 12 + months;
  if (days > 0 || month >= monthsOfFourDigits) return written(add(civil(day), { years, months, days }));
  return dayOfMonth(Math.floor(month / 12), (month % 12) + 1, Number(day.slice(8)));
}

/** How many months, counted from the year 0, have a year of four digits. */
const monthsOfFourDigits = 120_000;

/** The day of a month, or its last day where the month is shorter. */
function dayOfMonth(year: number, month: number, day: number): Day {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(Math.min(day, lengthOfMonth(year, month)), 2)}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** The day that lies a period before another; from 29 February, one year leads back to 28 February. */
export function dayBefore(day: Day, period: Period): Day {
  return written(sub(civil(day), lengthOf(period)));
}

/**
 * How many years lie between two days: whole years by the calendar, and of the year begun the days that have passed.
 *
 * @param until - Not before `from`.
 * @returns Years, not rounded: five from 2020-12-31 to 2025-12-31.
 */
export function yearsBetween(from: Day, until: Day): number {
  const whole = differenceInYears(civil(until), civil(from));
  const [begun, next] = [dayAfter(from, `P${String(whole)}Y`), dayAfter(from, `P${String(whole + 1)}Y`)];
  return whole + daysBetween(begun, until) / daysBetween(begun, next);
}

/**
 * How many whole calendar months lie between two days, by the arithmetic of `dayAfter`: from 31 January, one is over on
 * the last day of February. 0 where the second day comes before the first.
 */
export function monthsBetween(from: Day, until: Day): number {
  const most = monthOf(until) - monthOf(from);
  if (most < 0) return 0;
  return dayAfter(from, `P${String(most)}M`) <= until ? most : Math.max(0, most - 1);
}

/** How many calendar days lie between two days; negative where the second comes before the first. */
export function daysBetween(from: Day, until: Day): number {
  return differenceInCalendarDays(civil(until), civil(from));
}

/** The day of assessment, and days before it that derived facts ask for: each computed once. */
export interface DaysAround {
  readonly asOf: Day;
  /** The day that lies a period before the day of assessment. */
  readonly before: (period: Period) => Day;
}

/** The day of assessment with the days before it, each computed when first asked for. */
export function daysAround(asOf: Day): DaysAround {
  const known = new Map<Period, Day>();
  return {
    asOf,
    before(period) {
      const day = known.get(period) ?? dayBefore(asOf, period);
      known.set(period, day);
      return day;
    },
  };
}

/**
 * The day given, if it is one.
 *
 * @throws {DayError} If it is not a calendar day written `YYYY-MM-DD`; the error names the place and the value.
 */
export function readDay(value: unknown, place: string): Day {
  if (isDay(value)) return value;
  throw new DayError(place, value);
}

/** A day that was asked for is missing or is not a calendar day. */
export class DayError extends Error {
  override readonly name = "DayError";
  readonly code = "not_a_day";
  readonly place: string;
  readonly value: unknown;
  readonly words: Words;

  constructor(place: string, value: unknown) {
    const said = value === undefined ? undefined : shown(value);
    const en = `${place} is ${said ?? "missing"}; give a calendar day as YYYY-MM-DD`;
    super(en);
    this.place = place;
    this.value = value;
    this.words = { zh: `${place} ${said === undefined ? "缺失" : `为 ${said}`};请填写日期 YYYY-MM-DD`, en };
  }
}

/** The number that two digits write; where one is no digit, a number below that of any day, month or year. */
function twoDigits(text: string, at: number): number {
  const [tens, units] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero];
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NEGATIVE_INFINITY;
}

const zero = "0".charCodeAt(0);

/** How many days a month has by the Gregorian calendar, which ISO 8601 reckons backwards too. */
function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day's month, counted from the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/**
 * A period closed at both ends, if it is one.
 *
 * @throws {PeriodError} If it ends before it begins.
 */
export function readPeriod(from: Day, until: Day, places: readonly [from: string, until: string]): void {
  if (from > until) throw new PeriodError(from, until, places);
}

/** A period that was asked for ends before it begins. */
export class PeriodError extends Error {
  override readonly name = "PeriodError";
  readonly code = "period_reversed";
  readonly from: Day;
  readonly until: Day;
  readonly words: Words;

  constructor(from: Day, until: Day, [start, end]: readonly [from: string, until: string]) {
    const en = `${end} is "${until}", before ${start} "${from}"; correct one of them`;
    super(en);
    this.from = from;
    this.until = until;
    this.words = { zh: `${end} 为 "${until}",早于 ${start} "${from}";请更正其一`, en };
  }
}

function civil(day: Day): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

function written(date: UTCDate): Day {
  return formatISO(date, { representation: "date" });
}

function lengthOf(period: Period) {
  const [, years, months, days] = periodForm.exec(period) ?? [];
  return { years: Number(years ?? 0), months: Number(months ?? 0), days: Number(days ?? 0) };
}
