/**
 * What the package itself is timed at. A new way of asking is added here, once in each of the three lists, and is then
 * held to the others' answers and timed everywhere: one mine, mines together, a stream of mines.
 */

import { assess, assessMany, type MineProfile, type RuleSet, verdictCodes } from "green-mine-rules";
import type { Question } from "./asked/question.ts";
import type { Peer, Told } from "./peers/peer.ts";
import { inTurn, type Timed } from "./timed.ts";

/** One mine. */
export function ours(question: Question): Peer[] {
  return [assessing(question), assessingMany(question)];
}

/** Different mines, by one rule set on one day. */
export function oursTogether(questions: readonly Question[]): Timed[] {
  const assessed = questions.map((question) => assessing(question).run);
  const [first] = questions;
  if (!first) return [];
  const { ruleSet, asOf } = first;
  const profiles = questions.map(({ profile }) => profile);
  return [
    { name: "`assess`", run: inTurn(assessed), mines: questions.length },
    { name: "`assessMany`", run: () => verdictsOf(profiles, ruleSet, asOf), mines: questions.length },
  ];
}

/** A way of judging mines that come one after the other and are not kept. */
export interface Stream {
  readonly name: string;
  /** The most mines that it is timed on: what takes a minute or two. */
  readonly most: number;
  /** Judges them all; gives how many verdicts there were. */
  readonly judge: (profiles: Iterable<MineProfile>, ruleSet: RuleSet, asOf: string) => number;
}

export const ourStreams: readonly Stream[] = [
  {
    name: "`assess`",
    most: 100_000,
    judge(profiles, ruleSet, asOf) {
      let verdicts = 0;
      for (const profile of profiles) verdicts += assess(profile, { asOf, ruleSet }).findings.length;
      return verdicts;
    },
  },
  {
    name: "`assessMany`",
    most: 1_000_000,
    judge: (profiles, ruleSet, asOf) => verdictsOf(profiles, ruleSet, asOf),
  },
];

/** Judges mines in chunks; gives how many verdicts there were. */
function verdictsOf(profiles: Iterable<MineProfile>, ruleSet: RuleSet, asOf: string): number {
  let verdicts = 0;
  for (const chunk of assessMany(profiles, { asOf, ruleSet })) verdicts += chunk.verdicts.length;
  return verdicts;
}

/** The same mine again and again: what a batch costs for each. */
function assessingMany({ ruleSet, profile, asOf }: Question): Peer {
  const batch = new Array<MineProfile>(1000).fill(profile);
  return {
    name: "`assessMany`",
    returns: "a verdict code a rule, counts by category and the conclusion, in typed arrays",
    mines: batch.length,
    run: () => verdictsOf(batch, ruleSet, asOf),
    told: () => [...assessMany([profile], { asOf, ruleSet })].flatMap(({ verdicts }) => toldCodes(verdicts)),
  };
}

function toldCodes(verdicts: Uint8Array): Told[] {
  return Array.from(verdicts, (code) => verdictCodes[code] ?? "notPassed");
}

function assessing({ ruleSet, profile, asOf }: Question): Peer {
  const run = () => assess(profile, { asOf, ruleSet });
  return {
    name: "`assess`",
    returns: "full findings: verdict, facts used and missing, clauses, words; counts, conclusion",
    run,
    told: () => run().findings.map(({ verdict }) => verdict),
  };
}
