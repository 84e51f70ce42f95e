import { compose } from "../compose.ts";
import { deepFreeze } from "../../profile/freeze.ts";
import type { RuleSet } from "../rule-set.ts";

/** What the rule sets of one document share. */
interface SharedParts {
  readonly edition: { readonly documents: readonly object[] };
  readonly clauses: readonly { readonly id: string }[];
  readonly parameters: readonly { readonly id: string }[];
}

/** What one rule set adds: clauses of other documents, its own parameters, the documents they rest on. */
interface OwnParts {
  readonly clauses?: readonly { readonly id: string }[];
  readonly parameters?: readonly { readonly id: string }[];
  readonly documents?: readonly object[];
}

/**
 * A shipped rule set from its source files: the head, the document's shared parts, its own parts, and one file per
 * category.
 *
 * The parts come as functions, so that nothing runs, and nothing is kept, for an app that does not use the set.
 *
 * The files are read by `readRuleSet` in the tests, not again each time the package is loaded; hence the cast.
 */
export function assemble(
  head: object,
  shared: () => SharedParts,
  ownParts: () => OwnParts,
  files: readonly { readonly category: object; readonly rules: readonly object[] }[],
  library: readonly RuleSet[] = [],
): RuleSet {
  const { edition, clauses, parameters } = shared();
  const own = ownParts();
  const whole = {
    ...head,
    categories: files.map(({ category }) => category),
    edition: { ...edition, documents: [...edition.documents, ...(own.documents ?? [])] },
    clauses: [...clauses, ...(own.clauses ?? [])],
    parameters: [...parameters, ...(own.parameters ?? [])],
    rules: files.flatMap(({ rules }) => rules),
  };
  return deepFreeze(compose(whole as unknown as RuleSet, library));
}
