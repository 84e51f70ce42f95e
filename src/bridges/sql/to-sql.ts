import { compile } from "../../evaluation/compile.ts";
import { inForceIn } from "../../evaluation/in-force.ts";
import type { Day } from "../../profile/day.ts";
import { type Fault } from "../../profile/fault.ts";
import { faultAt } from "../../profile/fault-at.ts";
import type { ParameterOverride } from "../../ruleset/parameter.ts";
import type { RuleSet } from "../../ruleset/rule-set.ts";
import { mineColumn } from "./column.ts";
import { type Dialect, type Grammar, grammarOf, isName } from "./dialect.ts";
import { readAsOf, readDialect, readShape, readTable, type TableName } from "./options.ts";
import { querySql } from "./query.ts";
import type { Shape } from "./shape.ts";
import { SqlError } from "./sql-error.ts";

/** What a query is asked for. */
export interface SqlOptions {
  readonly dialect: Dialect;
  /** The table's name, dotted where it stands in a schema (`warehouse.mines`), or its names one by one. */
  readonly table: TableName;
  /** The day of assessment, `YYYY-MM-DD`: only rows for this day are read. */
  readonly asOf: Day;
  /** Values in place of the standard's, or rows before those of its tables, by parameter id, each with its source. */
  readonly parameters?: Readonly<Record<string, ParameterOverride>> | undefined;
  /** The form of the result; `long` if none is given. */
  readonly shape?: Shape | undefined;
}

/**
 * One query that gives every mine of a table (`toTableSchema`) the verdict of every rule of a set, and the conclusion.
 *
 * What a column does not know (NULL) is unknown, never false or zero, as in `assess`. In a scored set the conclusion is
 * NULL: points are not reckoned in SQL.
 *
 * @returns A SELECT without a semicolon, so that it can stand inside another. In the shape `long` it has a row for each mine
 * and rule: `mine`, `rule`, `category`, `obligation`, `role`, `verdict`, `conclusion`; in `wide` a row for each mine: `mine`,
 * `conclusion`, and a column for each rule, named by its id; in `conclusions` only `mine` and `conclusion`.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {RuleSetError} If the rule set is about many mines, not one.
 * @throws {ParametersError} If a parameter is not known to the set or does not fit.
 * @throws {SqlError} If dialect, table or shape are none, if conclusions alone are asked of a scored set, or if the set has
 * more conditions than the database has columns.
 */
export function toSql(ruleSet: RuleSet, options: SqlOptions): string {
  const given = (options as Partial<SqlOptions> | undefined) ?? {};
  const grammar = grammarOf(readDialect(given.dialect, "dialect"));
  const table = readTable(given.table, grammar);
  const shape = readShape(given.shape);
  const asOf = readAsOf(given.asOf);
  const set = compile(ruleSet);
  const { parameters } = inForceIn(set, asOf, given.parameters ?? {});
  const faults = shapeFaults(ruleSet, shape, grammar);
  if (faults.length > 0) throw new SqlError(faults);
  return querySql({ set, parameters, grammar, table, asOf, shape });
}

/** What keeps a rule set from having a result of a shape. */
function shapeFaults({ rules, conclusion }: RuleSet, shape: Shape, grammar: Grammar): Fault[] {
  if (shape === "conclusions" && conclusion.model === "points") {
    return [faultAt("conclusion_by_points", ["shape"], shape, remedies.points)];
  }
  if (shape !== "wide") return [];
  const seen = new Set([mineColumn, "conclusion"]);
  return rules.flatMap(({ id }, index) => {
    const path = ["ruleSet", "rules", index, "id"];
    const isTaken = seen.has(id.toLowerCase());
    seen.add(id.toLowerCase());
    if (isTaken) return [faultAt("column_twice", path, id, remedies.wide)];
    return isName(id, grammar) ? [] : [faultAt("invalid_column", path, id, remedies.wide)];
  });
}

const remedies = {
  points: {
    zh: "计分规则集的结论不能只由规则得出;请用 long 或 wide,或用 assess",
    en: "the conclusion of a scored set does not follow from rules alone; take long or wide, or assess",
  },
  wide: {
    zh: "不能作列名(重复、过长或与 mine、conclusion 相同);请用 long",
    en: "it cannot be a column's name (twice, too long, or mine or conclusion); take the shape long",
  },
};
