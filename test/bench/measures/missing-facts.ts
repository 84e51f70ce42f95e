import { type Mix, agreementOn, mixRows, together } from "../agreement.ts";
import { type Question, questionOf } from "../asked/question.ts";
import { syntheticDay, syntheticMines } from "../asked/synthetic-mines.ts";
import { syntheticRules } from "../asked/synthetic-rules.ts";
import { ours, oursTogether } from "../ours.ts";
import { minesToAgreeOn, minesTogether, missingRates, pace } from "../pace.ts";
import { prepared, threeValuedOnLeaves } from "../peers/all.ts";
import { handWrittenOnProfile, handWrittenVerdicts } from "../peers/hand-written.ts";
import type { Peer } from "../peers/peer.ts";
import { duration, type Table } from "../results/table.ts";
import { type Timing, timings } from "../rounds.ts";
import { inTurn, type Timed } from "../timed.ts";

const rules = 120;

/** Different mines of which more and more is unknown: those who know three values. */
export async function missingFacts(): Promise<Table> {
  const ruleSet = syntheticRules(rules);
  const mixes: Mix[] = [];
  const timed: Timing[][] = [];
  for (const rate of missingRates) {
    const questions = syntheticMines(minesTogether, rate).map((profile) => questionOf(ruleSet, profile, syntheticDay));
    const said = [];
    for (const question of questions.slice(0, minesToAgreeOn)) {
      const peers = await prepared(question, threeValuedOnLeaves);
      said.push(await agreementOn(question, [...peers, ...ours(question)]));
    }
    mixes.push(together(said));
    timed.push(await timings(await contestants(questions), pace));
  }
  const names = timed[0]?.map(({ name }) => name) ?? [];
  return {
    title: `By how much is unknown: ${rules} rules, ${minesTogether} different mines in turn`,
    note: `Medians a mine, by the share of facts that are absent. All agreed on all four verdicts before they were timed.`,
    columns: ["who", ...missingRates.map((rate) => `${rate} % absent`)],
    rows: [
      ...names.map((name, row) => [name, ...timed.map((times) => duration(times[row]?.median ?? Number.NaN))]),
      ...mixRows(mixes),
    ],
  };
}

/** Each of them goes through all mines in one run. */
async function contestants(questions: readonly Question[]): Promise<Timed[]> {
  const byHand: Timed[] = [];
  for (const prepare of [handWrittenVerdicts, handWrittenOnProfile]) {
    const each: Peer[] = [];
    for (const question of questions) each.push(await prepare(question));
    byHand.push({ name: each[0]?.name ?? "", run: inTurn(each.map(({ run }) => run)), mines: each.length });
  }
  return [...byHand, ...oursTogether(questions)];
}
