import { surelyInForce, type Certain } from "../../evaluation/certainty.ts";
import type { CompiledRow } from "../../evaluation/compile.ts";
import type { ResolvedParameter } from "../../evaluation/in-force.ts";
import type { ComparisonNode, Node } from "../../evaluation/node.ts";
import { targetForAll } from "../../evaluation/parameter-value.ts";
import { comparisonSql, type FactSql } from "./comparison-sql.ts";
import type { Grammar } from "./dialect.ts";

/** What conditions are written with. */
export interface Surroundings {
  readonly grammar: Grammar;
  readonly parameters: readonly ResolvedParameter[];
  /** The expression of a fact. */
  readonly factSql: (id: string) => FactSql;
  /** The expression that says which of a table's groups of rows is in force; NULL while it is not known. */
  readonly groupSql: (parameter: number) => string;
}

/** Unknown, as a truth value. */
export const unknownSql = "CAST(NULL AS BOOLEAN)";

/** A condition as a boolean expression, in which NULL is unknown: AND, OR and NOT are Kleene's. */
export function conditionSql(node: Node, around: Surroundings): string {
  switch (node.kind) {
    case "comparison":
      return comparedSql(node, around);
    case "not":
      return `NOT (${conditionSql(node.node, around)})`;
    case "all":
    case "any":
      return joinedSql(
        node.kind,
        node.nodes.map((part) => conditionSql(part, around)),
      );
  }
}

/** Parts that must all hold, or of which any must. */
export function joinedSql(kind: "all" | "any", parts: readonly string[]): string {
  const distinct = [...new Set(parts)];
  return distinct.length === 1 ? distinct.join("") : `(${distinct.join(kind === "all" ? " AND " : " OR ")})`;
}

function comparedSql(node: ComparisonNode, around: Surroundings): string {
  const { parameters, factSql, groupSql, grammar } = around;
  const { operator } = node;
  const fact = factSql(node.source.fact);
  const rows = parameters[node.parameter]?.rows;
  if (!rows) {
    const target = targetForAll(node, parameters);
    return target === undefined ? unknownSql : comparisonSql(fact, operator, target, grammar);
  }
  const groups = groupsOf(rows);
  if (groups.length === 0) return unknownSql;
  const cases = groups.map(
    ({ value }, index) => `WHEN ${index + 1} THEN ${comparisonSql(fact, operator, value, grammar)}`,
  );
  return `CASE ${groupSql(node.parameter)} ${cases.join(" ")} END`;
}

/** Rows of a table that give the same value. */
export interface RowGroup {
  readonly value: unknown;
  /** When one of them is surely in force. */
  readonly inForce: readonly Certain[];
}

/** The rows of a table that have a value, grouped by it. */
export function groupsOf(rows: readonly CompiledRow[]): readonly RowGroup[] {
  const inForce = surelyInForce(rows);
  const values = [...new Set(rows.map(({ entry }) => entry.value))].filter((value) => value !== null);
  return values.map((value) => ({
    value,
    inForce: inForce.filter((_, index) => rows[index]?.entry.value === value),
  }));
}

/** The number of the group of rows that is surely in force, counted from 1; NULL while it is not known. */
export function chosenSql(groups: readonly RowGroup[], around: Surroundings): string {
  const cases = groups.map(({ inForce }, index) => {
    const sure = joinedSql(
      "any",
      inForce.map((certain) => certainSql(certain, around)),
    );
    return `WHEN ${sure} THEN ${index + 1}`;
  });
  return `CASE ${cases.join(" ")} END`;
}

function certainSql(certain: Certain, around: Surroundings): string {
  switch (certain.kind) {
    case "comparison":
      return comparisonSql(around.factSql(certain.fact), certain.operator, certain.value, around.grammar);
    case "all":
    case "any":
      return joinedSql(
        certain.kind,
        certain.parts.map((part) => certainSql(part, around)),
      );
    case "always":
      return "TRUE";
    case "never":
      return "FALSE";
  }
}
