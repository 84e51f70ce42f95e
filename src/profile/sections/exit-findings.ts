import * as z from "zod";
import { optionalDay, optionalText, requiredDay } from "../item.ts";

const note = optionalText(
  500,
  "备注",
  "Note",
  "补充说明,如机关、事由或文号,最多 500 个字符。",
  "Further remarks, such as authority, cause or document number, at most 500 characters.",
);

/** An authority's finding that a green mine falls below the standard (达不到建设标准). */
export const belowStandardFinding = z.strictObject({
  foundOn: requiredDay(
    "认定日期",
    "Found on",
    "主管部门认定达不到绿色矿山建设标准的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the authority found the mine below the green-mine standard.",
  ),
  metAgainOn: optionalDay(
    "重新达标日期",
    "Met again on",
    "主管部门确认重新达标的日历日(YYYY-MM-DD),留空表示尚未达标。",
    "Calendar day (YYYY-MM-DD) on which the authority confirmed the standard met again; absent means not yet.",
  ),
  note,
});

/** An authority's finding of dishonest conduct (失信行为), which fraud alone does not imply. */
export const dishonestyFinding = z.strictObject({
  foundOn: requiredDay(
    "认定日期",
    "Found on",
    "主管部门认定失信行为的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the authority found the dishonest conduct.",
  ),
  note,
});

/** A stop of production, and whether the authority found it a long one (长期停产). */
export const productionStop = z.strictObject({
  from: requiredDay(
    "停产首日",
    "Stopped from",
    "停止生产的第一个日历日(YYYY-MM-DD)。",
    "First calendar day (YYYY-MM-DD) without production.",
  ),
  resumedOn: optionalDay(
    "恢复生产日期",
    "Resumed on",
    "恢复生产的日历日(YYYY-MM-DD),留空表示仍在停产。",
    "Calendar day (YYYY-MM-DD) on which production resumed; absent means that it has not.",
  ),
  foundLongOn: optionalDay(
    "认定长期停产日期",
    "Found long on",
    "主管部门认定属于长期停产的日历日(YYYY-MM-DD),留空表示没有认定。",
    "Calendar day (YYYY-MM-DD) on which the authority found the stop a long one; absent means that it has not.",
  ),
  note,
});
