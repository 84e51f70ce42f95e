import { shown } from "../profile/fault.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { ruleSets } from "../ruleset/shipped/all.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";
import { attempt, badInput, settled } from "./bad-input.ts";
import { readRuleSetOption } from "./rule-set-option.ts";

/**
 * The rule sets to be set against each other; if none are named, the plan's rules for a mine and every national set.
 *
 * @throws {BadInput} If one of them is not known, there are fewer than two, or one comes twice.
 */
export async function readRuleSetsOption(values: readonly string[] | undefined): Promise<readonly RuleSet[]> {
  const sets = values === undefined ? defaults() : await named(values);
  if (sets.length < 2) throw tooFew(sets);
  const ids = sets.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice === undefined) return sets;
  throw badInput("rule_set_twice", "--rule-set", {
    zh: `--rule-set 两次给出 ${shown(twice)};每个规则集只给一次`,
    en: `--rule-set is ${shown(twice)} twice; give each rule set only once`,
  });
}

function defaults(): RuleSet[] {
  const national = Object.entries(ruleSets).filter(([id]) => id.startsWith("national/"));
  return [liaoning2021Mine, ...national.map(([, set]) => set)];
}

async function named(values: readonly string[]): Promise<RuleSet[]> {
  const attempts = await Promise.all(values.map((value) => attempt(() => readRuleSetOption(value))));
  return Object.values(settled<Record<string, RuleSet>>(Object.fromEntries(attempts.entries())));
}

function tooFew(sets: readonly RuleSet[]) {
  const ids = sets.map(({ id }) => id).join(", ");
  return badInput("too_few", "--rule-set", {
    zh: `--rule-set 只有 ${ids};请至少给出两个规则集,如 --rule-set liaoning/2021/assessment --rule-set liaoning/2021/sand-gravel`,
    en: `--rule-set names only ${ids}; give at least two rule sets, such as --rule-set liaoning/2021/assessment --rule-set liaoning/2021/sand-gravel`,
  });
}
