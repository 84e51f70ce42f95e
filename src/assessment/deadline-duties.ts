import { type RuleSummary, summariesOf } from "../evaluation/about.ts";
import type { CompiledRule, CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { judge, type Verdict } from "../evaluation/judge.ts";
import { type Day, daysBetween } from "../profile/day.ts";
import { factById, type FactId } from "../profile/facts.ts";
import type { MineProfile } from "../profile/mine.ts";
import { slotsOf, slotOf } from "../profile/slots.ts";
import type { Due } from "../ruleset/rule-set.ts";
import { mineOf } from "./assessment.ts";
import { type Deadline, deadlineState } from "./deadline.ts";

/** The dated duties of a mine by the rules of a set; those that are not for the mine are left out. */
export function dutiesIn(profile: MineProfile, set: CompiledRuleSet, context: Context): Deadline[] {
  const dated = set.rules.filter(({ rule }) => rule.due);
  if (dated.length === 0) return [];
  const days = slotsOf(profile, context.days);
  const valueOf = (fact: FactId | undefined) => (fact === undefined ? undefined : days[slotOf.get(fact) ?? -1]);
  return dated.flatMap((compiled) => dutyOf(compiled, profile, set, context, valueOf));
}

function dutyOf(
  compiled: CompiledRule,
  profile: MineProfile,
  set: CompiledRuleSet,
  context: Context,
  valueOf: (fact: FactId | undefined) => unknown,
): Deadline[] {
  const { id, due: by } = compiled.rule;
  const about = summariesOf(set.ruleSet).get(id);
  const { verdict, missing, missingParameters, opens, due } = judge(compiled, set, context);
  if (verdict === "inapplicable" || !by || !about) return [];
  const { asOf } = context.days;
  const begins = valueOf(by.fact);
  const hasNotBegun = by.fact === "operation.productionStartedOn" && valueOf("operation.hasStarted") === false;
  const lastDay =
    due === undefined && begins === undefined && by.day === undefined && !hasNotBegun ? "unknown" : "none";
  const met = valueOf(by.metOn);
  const metOn = verdict === "passed" && typeof met === "string" ? met : undefined;
  const state = deadlineState({ asOf, isMet: isMet[verdict], metOn, opens, due, lastDay });
  // A start that is still to come has no time running.
  const stated = state === "due" && hasNotBegun ? "open" : state;
  const waits = stated === "cantTell" ? waitsFor(verdict, missing, by) : [];
  return [
    {
      kind: "deadline",
      id,
      asOf,
      mine: mineOf(profile),
      source: "rule",
      state: stated,
      ...datesOf(asOf, { opens, due, metOn }, verdict === "passed"),
      rules: [id],
      ...saidOf(about),
      missing: waits,
      missingParameters: stated === "cantTell" ? missingParameters : [],
    },
  ];
}

const isMet: Readonly<Record<Verdict, boolean | undefined>> = {
  passed: true,
  failed: false,
  cantTell: undefined,
  inapplicable: undefined,
};

/** What a duty that cannot be told waits for: what its rule does, or the day from which its time runs. */
function waitsFor(verdict: Verdict, missing: readonly string[], { fact, metOn }: Due): readonly string[] {
  if (verdict === "cantTell") return missing;
  const days = [fact, metOn].filter((one) => one !== undefined);
  return [...new Set(days.flatMap((one): readonly string[] => factById.get(one)?.needs ?? [one]))];
}

/** The days of a deadline that are known, with the days left while it is not met. */
export function datesOf(
  asOf: Day,
  {
    opens,
    due,
    metOn,
  }: { readonly opens?: Day | undefined; readonly due?: Day | undefined; readonly metOn?: Day | undefined },
  isMet: boolean,
): Pick<Deadline, "opens" | "due" | "metOn" | "daysLeft"> {
  return {
    ...(opens !== undefined && { opens }),
    ...(due !== undefined && { due }),
    ...(metOn !== undefined && { metOn }),
    ...(due !== undefined && !isMet && { daysLeft: daysBetween(asOf, due) }),
  };
}

/** What a rule says of a duty. */
export function saidOf({ clauses, obligation, title, requirement, remedy, reading }: RuleSummary) {
  return { clauses, obligation, title, requirement, remedy, ...(reading && { reading }) };
}
