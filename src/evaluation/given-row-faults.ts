import { isDay } from "../profile/day.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt, meant } from "../profile/fault-at.ts";
import { isRecord } from "../ruleset/json.ts";
import { whenFaults } from "../ruleset/parameter-faults.ts";
import { rowConflicts } from "../ruleset/row-conflicts.ts";

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;

const keys = ["when", "from", "until", "value", "source"];

/**
 * What is wrong with the rows that a caller gives a table: their form, facts, days, values and sources, and rows that
 * contradict each other.
 *
 * @param valueFaults - What is wrong with a value for the table's parameter.
 */
export function rowFaults(rows: unknown, path: Path, valueFaults: (value: unknown, path: Path) => Fault[]): Fault[] {
  if (!Array.isArray(rows) || rows.length === 0) return [faultAt("invalid_type", path, rows, remedies.rows)];
  const given: readonly unknown[] = rows;
  return [
    ...given.flatMap((row, index) => {
      const at = [...path, index];
      if (!isRecord(row)) return [faultAt("invalid_type", at, row, remedies.row)];
      return [
        ...keyFaults(row, at),
        ...askedFaults(row["when"], [...at, "when"]),
        ...dayFaults(row, at),
        ...valueFaults(row["value"], [...at, "value"]),
        ...sourceFaults(row["source"], [...at, "source"]),
      ];
    }),
    ...rowConflicts(given, path, undefined),
  ];
}

function keyFaults(row: Json, path: Path): Fault[] {
  return Object.keys(row).flatMap((key) =>
    keys.includes(key) ? [] : [faultAt("unknown_key", [...path, key], undefined, meant(key, keys))],
  );
}

function askedFaults(when: unknown, path: Path): Fault[] {
  return isRecord(when) ? whenFaults(when, path) : [faultAt("invalid_type", path, when, remedies.when)];
}

function dayFaults({ from, until }: Json, path: Path): Fault[] {
  const faults = isDay(from) ? [] : [faultAt("invalid_format", [...path, "from"], from, remedies.day)];
  if (until === undefined) return faults;
  if (!isDay(until)) return [...faults, faultAt("invalid_format", [...path, "until"], until, remedies.day)];
  const isReversed = isDay(from) && until < from;
  return isReversed ? [faultAt("period_reversed", [...path, "until"], until, remedies.period)] : faults;
}

function sourceFaults(source: unknown, path: Path): Fault[] {
  if (source === undefined || (typeof source === "string" && source.trim() !== "")) return [];
  return [faultAt("source_missing", path, source, remedies.source)];
}

const remedies = {
  rows: { zh: "请写至少一行的列表", en: "give a list of at least one row" },
  row: { zh: "请写 {when, from, value}", en: "write {when, from, value}" },
  when: { zh: "请写 {事实: 取值}", en: "write {FACT: VALUE}" },
  day: { zh: "请填日期 YYYY-MM-DD", en: "give a calendar day as YYYY-MM-DD" },
  period: { zh: "早于本行的起始日;请更正", en: "before the row's own start; correct one of them" },
  source: { zh: "请写明数值出处,或不写", en: "say where the value comes from, or leave it out" },
};
