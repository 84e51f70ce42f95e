import { compose } from "../compose.ts";
import { deepFreeze } from "../freeze.ts";
import type { RuleSet } from "../rule-set.ts";

/**
 * A shipped rule set from its source files: the head, the document's parts, and one file per category.
 *
 * The files are read by `readRuleSet` in the tests, not again each time the package is loaded; hence the cast.
 */
export function assemble(
  head: object,
  document: { readonly edition: object; readonly clauses: readonly object[]; readonly parameters: readonly object[] },
  files: readonly { readonly category: object; readonly rules: readonly object[] }[],
  library: readonly RuleSet[] = [],
): RuleSet {
  const own = {
    ...head,
    categories: files.map(({ category }) => category),
    ...document,
    rules: files.flatMap(({ rules }) => rules),
  };
  return deepFreeze(compose(own as unknown as RuleSet, library));
}
