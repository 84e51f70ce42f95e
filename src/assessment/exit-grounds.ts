import { summariesOf } from "../evaluation/about.ts";
import { truthOf } from "../evaluation/evaluate.ts";
import { judge } from "../evaluation/judge.ts";
import { both, negated, type Truth, unknown } from "../evaluation/truth.ts";
import type { Slots } from "../profile/slots.ts";
import type { ExitGroundName } from "../ruleset/plan-edition.ts";
import { type ExitContext, exitRule } from "./exit-context.ts";
import type { ExitFinding, ExitGround } from "./exit-decision.ts";
import { exitEvidence } from "./exit-evidence.ts";

const names: readonly ExitGroundName[] = ["belowStandard", "longStop", "verifiedComplaint", "fraud", "majorViolation"];

/** The five grounds in the plan's order, each with its verdict and what speaks for it. */
export function exitGrounds(context: ExitContext): ExitGround[] {
  return names.map((ground) => ({ ground, ...findingOf(context.edition.grounds[ground], ground, context) }));
}

/** Whether dishonest conduct was found, and what speaks for it. */
export function dishonestyIn(context: ExitContext): ExitFinding {
  return findingOf(context.edition.dishonesty, "dishonesty", context);
}

/** Whether any ground stands, where the mine is one that can exit at all, with some facts replaced. */
export function anyGround(context: ExitContext, slots: Slots = context.context.slots): Truth {
  const stands = names.map((ground) => standsIn(context.edition.grounds[ground], context, slots));
  return negated(stands.map(negated).reduce(both));
}

/** Whether dishonest conduct stands. */
export function dishonesty(context: ExitContext): Truth {
  return standsIn(context.edition.dishonesty, context, context.context.slots);
}

/** Whether what a rule forbids is there: what it requires does not hold. */
function standsIn(id: string, context: ExitContext, slots: Slots): Truth {
  const { requires } = exitRule(context, id);
  return requires ? negated(truthOf(requires, { ...context.context, slots, found: undefined })) : unknown;
}

function findingOf(id: string, of: ExitGroundName | "dishonesty", context: ExitContext): ExitFinding {
  const { verdict, missing, missingParameters } = judge(exitRule(context, id), context.set, context.context);
  const about = summariesOf(context.edition.ruleSet).get(id);
  return {
    rule: id,
    title: about?.title ?? { zh: id, en: id },
    clauses: about?.clauses ?? [],
    verdict,
    evidence: exitEvidence(of, context),
    missing,
    missingParameters,
  };
}
