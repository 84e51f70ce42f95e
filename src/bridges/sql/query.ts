import type { CompiledRuleSet } from "../../evaluation/compile.ts";
import type { ResolvedParameter } from "../../evaluation/in-force.ts";
import { faultAt } from "../../profile/fault-at.ts";
import type { Day } from "../../profile/day.ts";
import { dayColumn, mineColumn } from "./column.ts";
import { conclusionSql, togetherSql, verdictSql } from "./conclusion-sql.ts";
import { dayLiterals, type DayLiterals } from "./day-literals.ts";
import type { Grammar } from "./dialect.ts";
import { type Derived, derivedOf, derivedSql } from "./fact-expression.ts";
import { longSql } from "./long.ts";
import type { Shape } from "./shape.ts";
import { SqlError } from "./sql-error.ts";
import { type NamedSql, type RuleTruth, truthsOf } from "./truths.ts";

/** What a query is made for, checked. */
export interface QueryRequest {
  readonly set: CompiledRuleSet;
  readonly parameters: readonly ResolvedParameter[];
  readonly grammar: Grammar;
  /** The names that lead to the table. */
  readonly table: readonly string[];
  readonly asOf: Day;
  readonly shape: Shape;
}

/**
 * One query that judges every mine of a table by every rule of a set.
 *
 * @throws {SqlError} If a part of the query would have more columns than the database allows.
 */
export function querySql({ set, parameters, grammar, table, asOf, shape }: QueryRequest): string {
  const { name, fence, types } = grammar;
  const [facts, rows, truths, mines] = partNames(table).map(name);
  const { rules, columns, chosen, facts: asked } = truthsOf(set, parameters, grammar);
  const days = dayLiterals(asOf);
  const factual = factColumns(asked, days, grammar);
  refuseTooMany(factual.length + chosen.length, columns.length + 3, shape === "wide" ? rules.length + 2 : 0, grammar);
  const { applies, holds } = togetherSql(rules);
  const together = [
    { name: name("applies"), sql: applies },
    { name: name("holds"), sql: holds },
  ];
  const where = `\n  WHERE ${name(dayColumn)} = ${days.asOf}`;
  const parts = [
    `${facts} AS (${selected(factual, table.map(name).join("."))}${where}${fence}\n)`,
    `${rows} AS (${selected(["*", ...chosen], facts)}${fence}\n)`,
    `${truths} AS (${selected([name(mineColumn), ...columns], rows)}${fence}\n)`,
    `${mines} AS (${selected(["*", ...together], truths)}${fence}\n)`,
  ];
  const isScored = set.ruleSet.conclusion.model === "points";
  const conclusion = isScored ? `CAST(NULL AS ${types.text})` : conclusionSql(name("applies"), name("holds"));
  return `WITH ${parts.join(",\n")}\n${finalSql(shape, rules, conclusion, mines ?? "", grammar)}`;
}

function refuseTooMany(facts: number, conditions: number, verdicts: number, { mostColumns, dialect }: Grammar): void {
  const most = Math.max(facts, conditions, verdicts);
  if (most <= mostColumns) return;
  const remedy = {
    zh: `${dialect} 的查询至多 ${mostColumns} 列;请拆分规则集,逐个查询`,
    en: `a query of ${dialect} has at most ${mostColumns} columns; split the rule set and ask part by part`,
  };
  throw new SqlError([faultAt("too_many_columns", ["ruleSet", "rules"], most, remedy)]);
}

function finalSql(
  shape: Shape,
  rules: readonly RuleTruth[],
  conclusion: string,
  from: string,
  grammar: Grammar,
): string {
  const { name } = grammar;
  const concluded = { name: name("conclusion"), sql: conclusion };
  switch (shape) {
    case "long":
      return longSql(rules, conclusion, from, grammar);
    case "wide": {
      const verdicts = rules.map(({ rule, applies, met }) => ({ name: name(rule.id), sql: verdictSql(applies, met) }));
      return selected([name(mineColumn), concluded, ...verdicts], from).trim();
    }
    case "conclusions":
      return selected([name(mineColumn), concluded], from).trim();
  }
}

function selected(columns: readonly (string | NamedSql)[], from: string | undefined): string {
  const written = columns.map((one) => (typeof one === "string" ? one : `${one.sql} AS ${one.name}`));
  return `\n  SELECT\n    ${written.join(",\n    ")}\n  FROM ${from ?? ""}`;
}

/** The columns of the facts that are asked for, and of those that they follow from. */
function factColumns(asked: ReadonlySet<string>, days: DayLiterals, grammar: Grammar): (string | NamedSql)[] {
  const { name } = grammar;
  const derived = [...asked].flatMap((id): [string, Derived][] => {
    const known = derivedOf(id);
    return known ? [[id, known]] : [];
  });
  const plain = [...asked].filter((id) => derivedOf(id) === undefined);
  return [
    name(mineColumn),
    ...plain.map(name),
    ...derived.map(([id, one]) => ({ name: name(id), sql: derivedSql(one, days, grammar) })),
  ];
}

/** Names for the parts of the query; none may be that of the table, or the query would read itself. */
function partNames(table: readonly string[]): readonly string[] {
  const taken = new Set(table.map((name) => name.toLowerCase()));
  return ["facts", "rows_in_force", "truths", "mines_judged"].map((name) => {
    let free = name;
    while (taken.has(free)) free += "_";
    return free;
  });
}
