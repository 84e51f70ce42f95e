import type { Operator } from "../../ruleset/condition.ts";
import { type Bounds, boundsOf, boundsOfNearest, decimalText } from "./bounds.ts";
import { dayLiteral } from "./day-literals.ts";
import type { Grammar } from "./dialect.ts";
import type { FactKind } from "./fact-expression.ts";
import { firstDay, isStorable } from "./storable.ts";

/** A fact as an expression of a query. */
export interface FactSql {
  readonly sql: string;
  readonly kind: FactKind;
}

/** A comparison of a fact with a value or a list of values: NULL while the fact is unknown. */
export function comparisonSql(fact: FactSql, operator: Operator, value: unknown, grammar: Grammar): string {
  switch (operator) {
    case "equal":
      return isAnyOf(fact, [value], grammar);
    case "notEqual":
      return negated(isAnyOf(fact, [value], grammar));
    case "in":
      return isAnyOf(fact, value as readonly unknown[], grammar);
    case "notIn":
      return negated(isAnyOf(fact, value as readonly unknown[], grammar));
    default:
      return ordered(fact, operator, value as string | number, grammar);
  }
}

type Order = Exclude<Operator, "equal" | "notEqual" | "in" | "notIn">;

/** The truth that holds for every value, NULL while it is unknown. */
function whenKnown({ sql }: FactSql, truth: "TRUE" | "FALSE"): string {
  return `CASE WHEN ${sql} IS NOT NULL THEN ${truth} END`;
}

function negated(sql: string): string {
  return `NOT (${sql})`;
}

function isAnyOf(fact: FactSql, values: readonly unknown[], grammar: Grammar): string {
  const { sql, kind } = fact;
  switch (kind) {
    case "boolean": {
      const [yes, no] = [values.includes(true), values.includes(false)];
      if (yes !== no) return yes ? sql : `NOT ${sql}`;
      return whenKnown(fact, yes ? "TRUE" : "FALSE");
    }
    case "text":
      return isOneOf(fact, values.filter(isText).filter(isStorable).map(grammar.text));
    case "day":
      return isOneOf(
        fact,
        values
          .filter(isText)
          .filter((day) => day >= firstDay)
          .map(dayLiteral),
      );
    case "share":
      return isOneOf(
        fact,
        values.filter(isNumber).map((value) => doubleSql(value, grammar)),
      );
    default:
      return isOneOfFigures(fact, values.filter(isNumber));
  }
}

function isOneOf(fact: FactSql, literals: readonly string[]): string {
  const distinct = [...new Set(literals)];
  if (distinct.length === 0) return whenKnown(fact, "FALSE");
  return distinct.length === 1 ? `${fact.sql} = ${distinct.join("")}` : `${fact.sql} IN (${distinct.join(", ")})`;
}

/** Decimal figures: each value is a point, or a narrow range where it is the nearest number to several results. */
function isOneOfFigures(fact: FactSql, values: readonly number[]): string {
  const { places, most } = scaleOf(fact.kind);
  const bounds = values
    .map((value) => figureBounds(fact, value))
    .filter(({ atLeast, atMost }) => atLeast <= atMost && atMost <= most && atLeast >= -most);
  const text = (steps: bigint) => decimalText(steps, places);
  const points = bounds.filter(({ atLeast, atMost }) => atLeast === atMost).map(({ atLeast }) => text(atLeast));
  const ranges = bounds
    .filter(({ atLeast, atMost }) => atLeast < atMost)
    .map(({ atLeast, atMost }) => `${fact.sql} BETWEEN ${text(atLeast)} AND ${text(atMost)}`);
  const parts = points.length > 0 || ranges.length === 0 ? [isOneOf(fact, points), ...ranges] : ranges;
  return parts.length === 1 ? parts.join("") : `(${parts.join(" OR ")})`;
}

const signs = {
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const satisfies Record<Order, string>;

function ordered(fact: FactSql, operator: Order, value: string | number, grammar: Grammar): string {
  const { sql, kind } = fact;
  const compared = (literal: string) => `${sql} ${signs[operator]} ${literal}`;
  if (kind === "day" && isText(value)) {
    if (value >= firstDay) return compared(dayLiteral(value));
    return whenKnown(fact, operator.startsWith("greater") ? "TRUE" : "FALSE");
  }
  if (!isNumber(value)) throw new Error(`a ${kind} is not ordered by ${value}; read the rule set with readRuleSet`);
  if (kind === "share") return compared(doubleSql(value, grammar));
  const { places, most } = scaleOf(kind);
  const { atLeast, atMost } = figureBounds(fact, value);
  const limit = operator === "lessThan" || operator === "greaterThanInclusive" ? atLeast : atMost;
  if (limit > most) return whenKnown(fact, operator.startsWith("less") ? "TRUE" : "FALSE");
  if (limit < -most) return whenKnown(fact, operator.startsWith("greater") ? "TRUE" : "FALSE");
  return compared(decimalText(limit, places));
}

/** The decimal places of figures of a kind, and the greatest that can occur, in steps of the last place. */
function scaleOf(kind: FactKind): { readonly places: number; readonly most: bigint } {
  if (kind === "whole") return { places: 0, most: 2n ** 63n - 1n };
  if (kind === "amount") return { places: 6, most: 10n ** 13n };
  return { places: 18, most: 2n * 10n ** 36n };
}

function figureBounds({ kind }: FactSql, value: number): Bounds {
  const { places } = scaleOf(kind);
  return kind === "difference" ? boundsOfNearest(value, places) : boundsOf(value, places);
}

function doubleSql(value: number, { double }: Grammar): string {
  return `CAST('${String(value)}' AS ${double})`;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
