import type { Locale } from "../profile/words.ts";
import type { Rule } from "../ruleset/rule-set.ts";
import { attempt } from "./bad-input.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { listCommand } from "./list-command.ts";
import type { Invocation } from "./program.ts";
import { readRuleSetOption } from "./rule-set-option.ts";

/** Lists the rules of a set. */
export async function rulesCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const rules = await attempt(() => readRuleSetOption(invocation.options.ruleSet).rules);
  return listCommand(invocation, io, rules, lineOf);
}

function lineOf({ id, obligation, category, clauses, title }: Rule, locale: Locale): string[] {
  return [id, obligation, category, clauses.join(","), title[locale]];
}
