import { type Day, readDay } from "../../profile/day.ts";
import { faultAt, oneOf, textOf } from "../../profile/fault-at.ts";
import type { Words } from "../../profile/words.ts";
import { type Dialect, dialects, type Grammar, isName } from "./dialect.ts";
import { type Shape, shapes } from "./shape.ts";
import { SqlError } from "./sql-error.ts";

/** A table's name, dotted where it stands in a schema, or its names one by one, which may then hold dots themselves. */
export type TableName = string | readonly string[];

/**
 * The dialect given, if it is one.
 *
 * @throws {SqlError} If it is none.
 */
export function readDialect(value: unknown, place: string): Dialect {
  const known = dialects.find((dialect) => dialect === value);
  if (known) return known;
  throw new SqlError([faultAt("unknown_dialect", [place], value, oneOf(dialects, textOf(value)))]);
}

/**
 * The shape given, or `long`.
 *
 * @throws {SqlError} If it is none.
 */
export function readShape(value: unknown): Shape {
  const known = value === undefined ? "long" : shapes.find((shape) => shape === value);
  if (known) return known;
  throw new SqlError([faultAt("unknown_shape", ["shape"], value, oneOf(shapes, textOf(value)))]);
}

/**
 * The names that lead to a table.
 *
 * @throws {SqlError} If there is none, or one of them cannot stand in a query.
 */
export function readTable(value: unknown, grammar: Grammar): readonly string[] {
  const names: readonly unknown[] = typeof value === "string" ? value.split(".") : Array.isArray(value) ? value : [];
  if (names.length === 0) throw new SqlError([faultAt("invalid_table", ["table"], value, remedies.table)]);
  const faults = names.flatMap((name, index) =>
    typeof name === "string" && isName(name, grammar)
      ? []
      : [faultAt("invalid_table", typeof value === "string" ? ["table"] : ["table", index], name, nameRemedy(grammar))],
  );
  if (faults.length > 0) throw new SqlError(faults);
  return names as readonly string[];
}

/** The first day of assessment for which the databases have every day that a query needs. */
const firstAsOf = "0002-01-01";

/**
 * The day of assessment, if it is one that a database can reckon with.
 *
 * @throws {DayError} If it is not a calendar day.
 * @throws {SqlError} If it lies before the year 2.
 */
export function readAsOf(value: unknown): Day {
  const asOf = readDay(value, "asOf");
  if (asOf >= firstAsOf) return asOf;
  throw new SqlError([faultAt("day_out_of_range", ["asOf"], asOf, remedies.day)]);
}

function nameRemedy({ dialect, longestName }: Grammar): Words {
  const most = Number.isFinite(longestName) ? longestName : undefined;
  return {
    zh: `请填 ${dialect} 可用的名称:非空,不含零字符${most === undefined ? "" : `,不超过 ${most} 字节`}`,
    en: `give a name that ${dialect} can have: not empty, without zero characters${most === undefined ? "" : `, of at most ${most} bytes`}`,
  };
}

const remedies = {
  table: { zh: '请填表名,如 "mines"', en: 'give the name of the table, such as "mines"' },
  day: { zh: `请填不早于 ${firstAsOf} 的日期`, en: `give a day not before ${firstAsOf}` },
};
