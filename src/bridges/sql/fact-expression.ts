import { derivedFacts } from "../../profile/derived.ts";
import { columnKind } from "./column.ts";
import type { DayLiterals } from "./day-literals.ts";
import type { ColumnKind, Grammar } from "./dialect.ts";
import { type Formula, formulas } from "./formulas.ts";

/** What kind of value a fact is in a query: one of a column's, or one that the query computes. */
export type FactKind = ColumnKind | "share" | "difference";

/** How a fact that is no column follows from columns. */
export interface Derived {
  readonly needs: readonly string[];
  readonly formula: Formula;
}

const derivedById: ReadonlyMap<string, Derived> = /* @__PURE__ */ new Map(
  derivedFacts.flatMap(({ id, needs }) => {
    const formula = formulas[id];
    return formula ? [[id, { needs, formula }] as const] : [];
  }),
);

/** How a fact follows from columns; none where it is one itself. */
export function derivedOf(id: string): Derived | undefined {
  return derivedById.get(id);
}

/** What kind of value a fact is in a query; none where it is a list. */
export function factKind(id: string): FactKind | undefined {
  const formula = derivedById.get(id)?.formula;
  if (!formula) return columnKind(id);
  if (formula.kind === "share") return "share";
  return formula.kind === "difference" || formula.kind === "sum" ? "difference" : "boolean";
}

/** The expression of a fact that follows from columns. */
export function derivedSql({ needs, formula }: Derived, days: DayLiterals, grammar: Grammar): string {
  const columns = needs.map(grammar.name);
  const [first = "", second = ""] = columns;
  switch (formula.kind) {
    case "within":
      return `${first} <= ${days.asOf} AND ${second} >= ${days.asOf}`;
    case "happened":
      return second === ""
        ? `${first} <= ${days.asOf}`
        : `COALESCE(${second} <= ${days.asOf}, CASE WHEN NOT ${first} THEN FALSE END)`;
    case "difference":
      return `${first} - ${second}`;
    case "sum":
      return `${first} + ${second}`;
    case "share":
      return shareSql(needs, formula.ofNothing, grammar);
    case "own":
      return formula.sql(columns, days, grammar);
  }
}

/**
 * A percentage as the quotient of two whole numbers, which binary numbers hold exactly: it is then the same number that
 * the library computes. Amounts have too few digits for less than the whole to come out as 100.
 */
function shareSql(needs: readonly string[], ofNothing: 100 | undefined, grammar: Grammar): string {
  const [part = "", whole = ""] = needs.map((id) => stepsSql(id, grammar));
  const nothing = ofNothing === undefined ? "NULL" : `CAST(${ofNothing} AS ${grammar.double})`;
  return `CASE WHEN ${grammar.name(needs[1] ?? "")} = 0 THEN ${nothing} ELSE ${part} * 100 / ${whole} END`;
}

function stepsSql(id: string, { name, double }: Grammar): string {
  const number = `CAST(${name(id)} AS ${double})`;
  return columnKind(id) === "whole" ? number : `ROUND(${number} * 1000000)`;
}
