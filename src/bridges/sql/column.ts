import { derivedFacts } from "../../profile/derived.ts";
import { factById, type FactDescription, facts } from "../../profile/facts.ts";
import type { Words } from "../../profile/words.ts";
import type { ColumnKind } from "./dialect.ts";
import { formulas } from "./formulas.ts";

/** A column of the table of mines that holds a fact. */
export interface FactColumn {
  /** The fact's id, which is the column's name. */
  readonly id: string;
  readonly kind: ColumnKind;
  readonly title: Words;
}

/** The column that names a mine. */
export const mineColumn = "mine";

/** The column with the day that a row is for. */
export const dayColumn = "asOf";

/** The leaves that a percentage is taken of, which must be known as whole numbers of one step. */
const amounts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  derivedFacts.filter(({ id }) => formulas[id]?.kind === "share").flatMap(({ needs }): readonly string[] => needs),
);

/** The facts that are columns of the table: leaves that are no lists, and what follows from lists. */
export const factColumns: readonly FactColumn[] = /* @__PURE__ */ facts.flatMap((fact) => {
  const kind = kindOf(fact);
  return kind ? [{ id: fact.id, kind, title: fact.title }] : [];
});

function kindOf(fact: FactDescription): ColumnKind | undefined {
  const { id, type, derived, whole } = fact;
  if (derived && id in formulas) return undefined;
  switch (type) {
    case "list":
      return undefined;
    case "choice":
    case "text":
      return "text";
    case "boolean":
    case "day":
      return type;
    case "number":
      // What follows from a list counts its items, or months.
      return whole === true || derived ? "whole" : amounts.has(id) ? "amount" : "figure";
  }
}

/** The kind of column that a fact is; none where it is a list or follows from other columns. */
export function columnKind(id: string): ColumnKind | undefined {
  const fact = factById.get(id);
  return fact && kindOf(fact);
}
