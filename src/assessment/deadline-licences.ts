import { summariesOf } from "../evaluation/about.ts";
import type { CompiledRule, CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { applicability, judge } from "../evaluation/judge.ts";
import { unknown, yes } from "../evaluation/truth.ts";
import type { MineProfile } from "../profile/mine.ts";
import { comparisonsIn } from "../ruleset/condition.ts";
import { mineOf } from "./assessment.ts";
import { type Deadline, deadlineState } from "./deadline.ts";
import { datesOf, saidOf } from "./deadline-duties.ts";

const licences = ["mining", "safety", "business"] as const;

const reading = {
  zh: "规则要求证照有效;由此推出最迟在有效期最后一日办妥延续,是一种解读。",
  en: "The rule needs the licence to be valid; that it has to be renewed by its last day is a reading.",
};

/** The last days of the licences that rules for the mine need to be valid. */
export function licencesIn(profile: MineProfile, set: CompiledRuleSet, context: Context): Deadline[] {
  return licences.flatMap((licence) => licenceOf(licence, profile, set, context) ?? []);
}

function licenceOf(
  licence: (typeof licences)[number],
  profile: MineProfile,
  set: CompiledRuleSet,
  context: Context,
): Deadline | undefined {
  const { asOf } = context.days;
  const asking = set.rules.filter((rule) => asksFor(rule, `licences.${licence}.isValid`));
  const surely = asking.filter((rule) => applicability(rule, context) === yes);
  const rules = surely.length > 0 ? surely : asking.filter((rule) => applicability(rule, context) === unknown);
  const [first] = rules;
  const about = first && summariesOf(set.ruleSet).get(first.rule.id);
  const due = profile.licences?.[licence]?.validUntil;
  // Where no rule may be for the mine, or none surely is and nothing is known of the licence, there is nothing to tell.
  if (!about || (surely.length === 0 && due === undefined)) return undefined;
  const isMet = surely.length === 0 ? undefined : false;
  const state = deadlineState({ asOf, isMet, metOn: undefined, opens: undefined, due, lastDay: "unknown" });
  const waits = surely.length === 0 ? judge(first, set, context).missing : [`licences.${licence}.validUntil`];
  return {
    kind: "deadline",
    id: `licences.${licence}`,
    asOf,
    mine: mineOf(profile),
    source: "licence",
    state,
    ...datesOf(asOf, { due }, false),
    rules: rules.map(({ rule }) => rule.id),
    ...saidOf(about),
    reading,
    missing: state === "cantTell" ? waits : [],
    missingParameters: [],
  };
}

function asksFor({ rule: { requires } }: CompiledRule, fact: string): boolean {
  return requires !== undefined && comparisonsIn(requires).some((comparison) => comparison.fact === fact);
}
