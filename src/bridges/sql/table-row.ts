import type { Day } from "../../profile/day.ts";
import { daysAround } from "../../profile/day.ts";
import type { Fault } from "../../profile/fault.ts";
import { faultAt } from "../../profile/fault-at.ts";
import type { MineProfile } from "../../profile/mine.ts";
import { slotOf, slotsOf } from "../../profile/slots.ts";
import type { Words } from "../../profile/words.ts";
import { boundsOf, decimalText } from "./bounds.ts";
import { dayColumn, type FactColumn, factColumns, mineColumn } from "./column.ts";
import { readAsOf } from "./options.ts";
import { SqlError } from "./sql-error.ts";
import { firstDay, isStorable } from "./storable.ts";

/** What a row is made for. */
export interface RowOptions {
  /** The day of assessment, `YYYY-MM-DD`: what follows from lists of the profile holds on this day only. */
  readonly asOf: Day;
  /** What the table calls the mine; its mining licence's number if nothing is given, else its name. */
  readonly mine?: string | undefined;
}

/** A row of the table of mines, by column: days as `YYYY-MM-DD`, measured figures as decimal text, `null` for what is not known. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The row of a mine in the table that `toTableSchema` creates.
 *
 * @param profile - A checked profile (`readProfile`).
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {SqlError} If a value cannot be stored as it is: a figure with more digits than its column has, a text with a zero character.
 */
export function toTableRow(profile: MineProfile, options: RowOptions): TableRow {
  const asOf = readAsOf((options as Partial<RowOptions> | undefined)?.asOf);
  const { mine = profile.licences?.mining?.number ?? profile.identity.name } = options;
  const slots = slotsOf(profile, daysAround(asOf));
  const faults: Fault[] = isStorable(mine) ? [] : [faultAt("text_not_storable", [mineColumn], mine, remedies.text)];
  const cells = factColumns.map((column) => {
    const value = slots[slotOf.get(column.id) ?? -1];
    const remedy = value === undefined ? undefined : unfit(column, value);
    if (remedy) faults.push(faultAt(remedy.code, [column.id], value, remedy.words));
    return [column.id, value === undefined || remedy ? null : cellOf(column, value)] as const;
  });
  if (faults.length > 0) throw new SqlError(faults);
  return { [mineColumn]: mine, [dayColumn]: asOf, ...Object.fromEntries(cells) };
}

function cellOf({ kind }: FactColumn, value: unknown): string | number | boolean {
  if (kind === "figure" || kind === "amount") {
    const { places } = sizes[kind];
    return decimalText(boundsOf(value as number, places).atLeast, places);
  }
  return value as string | number | boolean;
}

/** What keeps a value from being stored as it is; nothing if it can be. */
function unfit({ kind }: FactColumn, value: unknown): { readonly code: string; readonly words: Words } | undefined {
  if (kind === "boolean") return undefined;
  if (kind === "text")
    return isStorable(value as string) ? undefined : { code: "text_not_storable", words: remedies.text };
  if (kind === "day") return (value as Day) >= firstDay ? undefined : { code: "day_out_of_range", words: remedies.day };
  const { places, whole } = sizes[kind];
  if (Math.abs(value as number) >= 10 ** whole) return { code: "figure_too_large", words: sizeRemedy(whole) };
  const { atLeast, atMost } = boundsOf(value as number, places);
  return atLeast === atMost ? undefined : { code: "figure_too_fine", words: placesRemedy(places) };
}

/** The decimal places of figures by kind, and how many digits may stand before the point. */
const sizes = {
  whole: { places: 0, whole: 13 },
  amount: { places: 6, whole: 7 },
  figure: { places: 18, whole: 18 },
} as const;

function sizeRemedy(digits: number): Words {
  return {
    zh: `请填小于 10 的 ${digits} 次方的数;超过的,请不写`,
    en: `give a number below 10 to the power of ${digits}, or leave it out`,
  };
}

function placesRemedy(places: number): Words {
  return {
    zh: `请填至多 ${places} 位小数的数;四舍五入前请看限值在哪一侧`,
    en: `give at most ${places} decimal places; when you round, mind on which side of a limit the figure lies`,
  };
}

const remedies = {
  text: {
    zh: "含有数据库不能存储的字符(零字符或半个字符);请删去",
    en: "it has a character that databases cannot store (zero, or half of one); take it out",
  },
  day: { zh: `请填不早于 ${firstDay} 的日期`, en: `give a day not before ${firstDay}` },
};
