import type { Words } from "../profile/words.ts";
import type { Relation } from "../ruleset/crosswalk.ts";

/**
 * Why a rule has no counterpart among the other rules.
 *
 * - `none`: the texts at hand have none; `note` says more.
 * - `notJudged`: it is related to `clauses`, but none of the other rules comes from them.
 * - `unlisted`: no relation to the other rules is recorded, which does not say that there is none.
 */
export type Absence =
  | { readonly why: "none"; readonly note?: Words }
  | { readonly why: "notJudged"; readonly clauses: readonly string[] }
  | { readonly why: "unlisted" };

/** Why a rule has no counterpart, as far as the relations tell. */
export function absenceOf(rule: string, relations: readonly Relation[]): Absence {
  const own = relations.filter((relation) => relation.rule === rule);
  const clauses = own.flatMap(({ clause }) => clause ?? []);
  if (clauses.length > 0) return { why: "notJudged", clauses };
  const [none] = own;
  if (!none) return { why: "unlisted" };
  return { why: "none", ...(none.note && { note: none.note }) };
}
