import { type ClauseReference, summariesOf } from "../evaluation/about.ts";
import type { ExitContext } from "./exit-context.ts";
import type { Blacklist, ExitConsequence, ExitOrders, ExitOutcome } from "./exit-decision.ts";

/** What follows from a decision, in order: rectify within the time; or removed, published, and blacklisted. */
export function exitConsequences(
  context: ExitContext,
  possible: readonly ExitOutcome[],
  blacklist: Blacklist,
  { due }: ExitOrders,
): ExitConsequence[] {
  const { rectification, dishonesty, removal } = context.edition;
  const certain = possible.length === 1;
  const consequences: ExitConsequence[] = [];
  if (possible.includes("rectify")) {
    const by = due === undefined ? {} : { by: due };
    consequences.push({ kind: "rectify", clauses: clausesOf(rectification, context), certain, ...by });
  }
  if (possible.includes("remove")) {
    const clauses = [clause(removal, context)];
    consequences.push({ kind: "remove", clauses, certain }, { kind: "publish", clauses, certain });
  }
  if (blacklist !== "none") {
    consequences.push({
      kind: "blacklist",
      clauses: clausesOf(dishonesty, context),
      certain: blacklist === "enterpriseAndPersons",
      whom: ["enterprise", "persons"],
    });
  }
  return consequences;
}

function clausesOf(rule: string, { edition }: ExitContext): readonly ClauseReference[] {
  return summariesOf(edition.ruleSet).get(rule)?.clauses ?? [];
}

function clause(id: string, { edition }: ExitContext): ClauseReference {
  const place = edition.ruleSet.clauses.find((one) => one.id === id)?.place;
  return { id, place: place ?? { zh: id, en: id } };
}
