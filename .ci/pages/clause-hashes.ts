import { existsSync, readFileSync } from "node:fs";
import type { Clause, RuleSet } from "../../src/index.ts";
import { clauseHash } from "../../src/ruleset/clause-hash.ts";
import type { Page } from "./markdown.ts";
import { editionsOf } from "./register.ts";

type Hashes = Readonly<Record<string, string>>;

/** How the clauses of a document differ from those recorded, by id. */
interface Drift {
  readonly changed: readonly string[];
  readonly unrecorded: readonly string[];
  readonly gone: readonly string[];
}

/** How clauses differ from those recorded. */
export function driftOf(clauses: readonly Clause[], recorded: Hashes): Drift {
  const now = hashesOf(clauses);
  const ids = Object.keys(now);
  return {
    changed: ids.filter((id) => Object.hasOwn(recorded, id) && recorded[id] !== now[id]),
    unrecorded: ids.filter((id) => !Object.hasOwn(recorded, id)),
    gone: Object.keys(recorded).filter((id) => !Object.hasOwn(now, id)),
  };
}

/** The clauses of each document, with the hashes recorded of them. */
export function recordsOf(sets: readonly RuleSet[]) {
  return editionsOf(sets).map(({ id, register, others }) => {
    const path = `rules/${id}/clause-hashes.json`;
    const file = new URL(`../../${path}`, import.meta.url);
    const recorded = existsSync(file)
      ? (JSON.parse(readFileSync(file, "utf8")) as { readonly hashes: Hashes }).hashes
      : {};
    return { path, clauses: [...register, ...others], recorded };
  });
}

/** The files that record the clauses as they are now. */
export function hashPages(sets: readonly RuleSet[]): Page[] {
  return recordsOf(sets).map(({ path, clauses }) => ({
    path,
    text: `${JSON.stringify({ hashes: hashesOf(clauses) }, null, 2)}\n`,
  }));
}

function hashesOf(clauses: readonly Clause[]): Hashes {
  return Object.fromEntries(clauses.map((clause) => [clause.id, clauseHash(clause)]));
}
