import type { Words } from "../profile/words.ts";
import type { Confidence } from "./parameter.ts";
import type { Clause } from "./rule-set.ts";

/**
 * How what a rule asks stands to what a clause of another document asks, by the names of OSCAL's mapping model. Read from
 * the rule to the clause.
 *
 * - `equal`: both ask the same.
 * - `subset`: the rule asks a part of what the clause asks, so less.
 * - `superset`: the rule asks all that the clause asks, and more.
 * - `intersects`: they have something in common, and each may ask what the other does not.
 * - `none`: the texts at hand have no counterpart.
 */
export type RelationName = (typeof relationNames)[number];

/** The names of the relations, the closest first. */
export const relationNames = ["equal", "subset", "superset", "intersects", "none"] as const;

/** How a rule stands to a clause of another document, or that it has no counterpart. */
export interface Relation {
  /** The id of the rule that the relation starts from. */
  readonly rule: string;
  /** The document of the clause; absent for `none`. */
  readonly document?: string;
  /** The id of the clause that the relation leads to; absent for `none`. */
  readonly clause?: string;
  readonly relation: RelationName;
  /** How sure the relation is. */
  readonly confidence: Confidence;
  /** What the relation rests on; without it, on the clause's heading alone. */
  readonly note?: Words;
}

/** The relations of the rules of one document to clauses of others. */
export interface Crosswalk {
  /** How the relations are to be read. */
  readonly note: Words;
  /** Clauses of documents that no register holds, in our own words. */
  readonly clauses: readonly Clause[];
  readonly relations: readonly Relation[];
}
