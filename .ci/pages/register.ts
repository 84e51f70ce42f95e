import { readFileSync } from "node:fs";
import type { Clause, RuleSet } from "../../src/index.ts";
import { clausesOf } from "../../src/ruleset/trace.ts";

/** The sets of one document, with its own clauses and those of other documents that the sets bring. */
export interface EditionSets {
  readonly id: string;
  readonly sets: readonly RuleSet[];
  /** The register of the document's clauses, in its order. */
  readonly register: readonly Clause[];
  readonly others: readonly Clause[];
}

/** The sets by the document that they encode. */
export function editionsOf(sets: readonly RuleSet[]): EditionSets[] {
  const ids = [...new Set(sets.map(({ edition }) => edition.id))];
  return ids.map((id) => {
    const own = sets.filter(({ edition }) => edition.id === id);
    const registered = new Set(registerIds(id));
    const clauses = clausesOf(own);
    return {
      id,
      sets: own,
      register: clauses.filter((clause) => registered.has(clause.id)),
      others: clauses.filter((clause) => !registered.has(clause.id)),
    };
  });
}

/** The ids of the clauses in a document's own register. */
function registerIds(edition: string): string[] {
  const file = new URL(`../../rules/${edition}/clauses.json`, import.meta.url);
  const { clauses } = JSON.parse(readFileSync(file, "utf8")) as { readonly clauses: readonly Clause[] };
  return clauses.map(({ id }) => id);
}
