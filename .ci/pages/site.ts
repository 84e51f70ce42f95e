import type { Category, RuleSet } from "../../src/index.ts";
import { partsOf } from "../../src/ruleset/parts.ts";
import { type CaseFile, caseFiles, caseSets } from "../../test/case-files.ts";
import { link } from "./markdown.ts";

/** Where everything of the generated pages stands. */
export interface Site {
  /** The sets that have pages, in order. */
  readonly sets: readonly RuleSet[];
  /** The sets that only join others, with those that they join. */
  readonly joined: readonly { readonly whole: RuleSet; readonly parts: readonly RuleSet[] }[];
  /** The page of a set: its head, its contents, its tables. */
  readonly pageOf: (ruleSet: RuleSet) => string;
  /** The page on which the rules of a category stand. */
  readonly categoryPageOf: (ruleSet: RuleSet, category: Category) => string;
  /** A link to a rule; its bare label where no page tells of it. */
  readonly ruleLink: (label: string, from: string, rule: string) => string;
  /** The files of cases of a rule. */
  readonly casesOf: (rule: string) => readonly CaseFile[];
  /** How many cases a rule has. */
  readonly caseCount: (rule: string) => number;
}

/** The page that sets clauses against rules. */
export const traceabilityPath = "docs/traceability.md";

/**
 * The site of some rule sets.
 *
 * @param split - The ids of the sets whose categories have a page each.
 */
export function siteOf(ruleSets: readonly RuleSet[], split: ReadonlySet<string>): Site {
  const joined = ruleSets.map((whole) => ({ whole, parts: partsOf(whole, ruleSets) }));
  const sets = joined.filter(({ parts }) => parts.length === 0).map(({ whole }) => whole);
  const pageOf = ({ id }: RuleSet) => `docs/rules/${nameOf(id, sets)}.md`;
  const categoryPageOf = (set: RuleSet, { id }: Category) =>
    split.has(set.id) ? `docs/rules/${nameOf(set.id, sets)}/${id}.md` : pageOf(set);
  const places = new Map(
    sets.flatMap((set) =>
      set.categories.flatMap((category) => {
        const own = set.rules.filter((rule) => rule.category === category.id);
        return own.map((rule) => [rule.id, categoryPageOf(set, category)] as const);
      }),
    ),
  );
  const files = caseSets.flatMap(caseFiles);
  const casesOf = (rule: string) => files.filter((file) => file.rule === rule);
  return {
    sets,
    joined: joined.filter(({ parts }) => parts.length > 0),
    pageOf,
    categoryPageOf,
    ruleLink: (label, from, rule) => {
      const place = places.get(rule);
      return place === undefined ? label : link(label, from, place, rule);
    },
    casesOf,
    caseCount: (rule) => casesOf(rule).reduce((count, file) => count + file.cases.length, 0),
  };
}

/** The last part of a set's id; as much of it as tells it apart from the others. */
function nameOf(id: string, sets: readonly RuleSet[]): string {
  const ending = (of: string, parts: number) => of.split("/").slice(-parts).join("-");
  const enough = id.split("/").findIndex((_, index) => {
    const name = ending(id, index + 1);
    return sets.every((set) => set.id === id || ending(set.id, index + 1) !== name);
  });
  return ending(id, enough + 1);
}
