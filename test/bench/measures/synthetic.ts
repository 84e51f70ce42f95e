import { type Mix, agreementOn, mixed, shareOf, together } from "../agreement.ts";
import { type Question, questionOf } from "../asked/question.ts";
import { syntheticDay, syntheticMines } from "../asked/synthetic-mines.ts";
import { syntheticRules } from "../asked/synthetic-rules.ts";
import { ours } from "../ours.ts";
import { minesToAgreeOn, pace, ruleCounts } from "../pace.ts";
import { prepared, threeValuedOnLeaves, twoValued } from "../peers/all.ts";
import { handWrittenName } from "../peers/hand-written.ts";
import { jsonRulesEngineName } from "../peers/json-rules-engine.ts";
import type { Peer } from "../peers/peer.ts";
import { hasZenEngine } from "../peers/zen-engine.ts";
import type { Bar } from "../results/chart.ts";
import { duration, type Table, times } from "../results/table.ts";
import { ratio, type Timing, timings } from "../rounds.ts";

/** How many rules the set of the chart and of the first table has. */
const charted = 120;

interface Measured {
  readonly count: number;
  readonly question: Question;
  readonly peers: readonly Peer[];
  /** The names of those that are the package's own. */
  readonly own: ReadonlySet<string>;
  readonly mix: Mix;
  readonly times: readonly Timing[];
}

/** One mine of which all is known, by synthetic sets of several sizes: everyone side by side. */
export async function synthetic(): Promise<{ readonly tables: readonly Table[]; readonly bars: readonly Bar[] }> {
  const measured: Measured[] = [];
  for (const count of ruleCounts) measured.push(await measuredAt(count));
  const chosen = measured.find(({ count }) => count === charted);
  if (!chosen) throw new Error(`no set of ${charted} rules was measured`);
  const bars = chosen.times.map(({ name, median }) => ({ name, value: median, isOurs: chosen.own.has(name) }));
  return { tables: [oneMine(chosen), byRules(measured)], bars };
}

async function measuredAt(count: number): Promise<Measured> {
  const ruleSet = syntheticRules(count);
  const mixes: Mix[] = [];
  const all = [...twoValued, ...threeValuedOnLeaves];
  for (const profile of syntheticMines(minesToAgreeOn, 0)) {
    const question = questionOf(ruleSet, profile, syntheticDay);
    mixes.push(await agreementOn(question, [...(await prepared(question, all)), ...ours(question)]));
  }
  const [profile] = syntheticMines(1, 0);
  if (!profile) throw new Error("there is no synthetic mine");
  const question = questionOf(ruleSet, profile, syntheticDay);
  const own = ours(question);
  const peers = [...(await prepared(question, all)), ...own];
  const names = new Set(own.map(({ name }) => name));
  return { count, question, peers, own: names, mix: mixed(together(mixes)), times: await timings(peers, pace) };
}

function oneMine({ count, question, peers, mix, times: timed }: Measured): Table {
  const engine = timed.find(({ name }) => name === jsonRulesEngineName);
  const hand = timed.find(({ name }) => name === handWrittenName);
  if (!engine || !hand) throw new Error("those whom the others are set against were not timed");
  const zen = hasZenEngine() ? [] : [["zen-engine (native)", "not installed", "-", "-", "-", "-"]];
  return {
    title: `One mine, ${count} rules, ${Object.keys(question.facts).length} facts, all of them known`,
    note:
      `Before anyone was timed, all agreed on every rule of ${minesToAgreeOn} made-up mines, of ` +
      `which ${shareOf("passed", mix)} passed and ${shareOf("failed", mix)} failed. ` +
      "The other engines and the code written by hand get the facts as one flat object made beforehand; `assess` and " +
      "whoever reads “from the profile” start from the nested profile.",
    columns: [
      "who",
      "gives",
      "median",
      "quartiles",
      "times as fast as json-rules-engine",
      "times the time of three values by hand",
    ],
    rows: [
      ...timed.map((timing, index) => [
        timing.name,
        peers[index]?.returns ?? "",
        duration(timing.median),
        `${duration(timing.lowerQuartile)} to ${duration(timing.upperQuartile)}`,
        times(ratio(engine, timing)),
        times(ratio(timing, hand)),
      ]),
      ...zen,
    ],
  };
}

function byRules(measured: readonly Measured[]): Table {
  const names = measured[0]?.times.map(({ name }) => name) ?? [];
  const medianOf = (name: string, { times: timed }: Measured) => timed.find((one) => one.name === name)?.median;
  return {
    title: "The same by number of rules",
    note: "Medians for one mine.",
    columns: ["who", ...measured.map(({ count }) => `${count} rules`)],
    rows: names.map((name) => [name, ...measured.map((one) => duration(medianOf(name, one) ?? Number.NaN))]),
  };
}
