import type { RuleSet } from "./rule-set.ts";

/**
 * The sets that a set is made of: those in the library, itself apart, all of whose rules it takes in.
 *
 * @returns None where any of its rules stands in no other of them.
 */
export function partsOf(whole: RuleSet, library: readonly RuleSet[]): readonly RuleSet[] {
  const own = new Set(whole.rules.map(({ id }) => id));
  const parts = library.filter(
    ({ id, rules }) =>
      id !== whole.id && rules.length > 0 && rules.length < own.size && rules.every((one) => own.has(one.id)),
  );
  const joined = new Set(parts.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return [...own].every((id) => joined.has(id)) ? parts : [];
}
