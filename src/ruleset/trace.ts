import type { Words } from "../profile/words.ts";
import { clauseHash } from "./clause-hash.ts";
import type { Clause, Obligation, RuleSet } from "./rule-set.ts";

/** What becomes of a clause: it has rules, a reason why it has none, a set to wait for, or nothing in these sets. */
export type ClauseAnswer = "rules" | "outOfScope" | "pending" | "none";

/** A clause with what becomes of it. */
export interface TracedClause extends Clause {
  readonly answer: ClauseAnswer;
  /** The rules that come from it, by id. */
  readonly rules: readonly string[];
  /** The fingerprint of what it says. */
  readonly hash: string;
}

/** A rule with the clauses that ask for it. */
export interface TracedRule {
  readonly id: string;
  readonly ruleSet: string;
  readonly title: Words;
  readonly obligation: Obligation;
  readonly clauses: readonly string[];
}

/** How many clauses there are, by what becomes of them, and how many rules come from them. */
export interface TraceCounts {
  readonly clauses: number;
  readonly answers: Readonly<Record<ClauseAnswer, number>>;
  readonly rules: number;
}

/** Clauses and rules, each with the other. */
export interface Trace {
  readonly kind: "trace";
  readonly ruleSets: readonly string[];
  readonly clauses: readonly TracedClause[];
  readonly rules: readonly TracedRule[];
  readonly counts: TraceCounts;
  /** By how the clauses bind, most clauses first. */
  readonly forces: readonly (TraceCounts & { readonly force: string })[];
  /** By whom the clauses address, most clauses first. */
  readonly subjects: readonly (TraceCounts & { readonly subject: string })[];
}

/**
 * Which rules come from which clauses, and which clauses ask for which rules.
 *
 * @param ruleSets - Their clauses come in order, each once.
 * @param isWanted - Which clauses to look at; all of them if left out.
 */
export function trace(ruleSets: readonly RuleSet[], isWanted: (clause: Clause) => boolean = () => true): Trace {
  const all = ruleSets.flatMap((set) => set.rules.map((rule) => ({ ...rule, ruleSet: set.id })));
  const clauses = clausesOf(ruleSets)
    .filter(isWanted)
    .map((clause) => traced(clause, all));
  const wanted = new Set(clauses.map(({ id }) => id));
  return {
    kind: "trace",
    ruleSets: ruleSets.map(({ id }) => id),
    clauses,
    rules: all
      .filter((rule) => rule.clauses.some((clause) => wanted.has(clause)))
      .map(({ id, ruleSet, title, obligation, clauses: own }) => ({ id, ruleSet, title, obligation, clauses: own })),
    counts: countsOf(clauses),
    forces: grouped(clauses, ({ force }) => force).map(([force, own]) => ({ force, ...countsOf(own) })),
    subjects: grouped(clauses, ({ subject }) => subject).map(([subject, own]) => ({ subject, ...countsOf(own) })),
  };
}

/** The clauses of sets, each once; those that they share come first, as each set has them first. */
export function clausesOf(ruleSets: readonly RuleSet[]): readonly Clause[] {
  return [...new Map(ruleSets.flatMap(({ clauses }) => clauses).map((clause) => [clause.id, clause])).values()];
}

function traced(
  clause: Clause,
  all: readonly { readonly id: string; readonly clauses: readonly string[] }[],
): TracedClause {
  const rules = all.filter((rule) => rule.clauses.includes(clause.id)).map(({ id }) => id);
  return { ...clause, answer: answerOf(clause, rules), rules, hash: clauseHash(clause) };
}

function answerOf({ outOfScope, pending }: Clause, rules: readonly string[]): ClauseAnswer {
  if (rules.length > 0) return "rules";
  if (outOfScope !== undefined) return "outOfScope";
  return pending === undefined ? "none" : "pending";
}

function countsOf(clauses: readonly TracedClause[]): TraceCounts {
  const having = (answer: ClauseAnswer) => clauses.filter((clause) => clause.answer === answer).length;
  return {
    clauses: clauses.length,
    answers: {
      rules: having("rules"),
      outOfScope: having("outOfScope"),
      pending: having("pending"),
      none: having("none"),
    },
    rules: new Set(clauses.flatMap(({ rules }) => rules)).size,
  };
}

function grouped(
  clauses: readonly TracedClause[],
  keyOf: (clause: TracedClause) => string,
): (readonly [key: string, clauses: readonly TracedClause[]])[] {
  const keys = [...new Set(clauses.map(keyOf))];
  const groups = keys.map((key) => [key, clauses.filter((clause) => keyOf(clause) === key)] as const);
  return groups.toSorted(([, a], [, b]) => b.length - a.length);
}
