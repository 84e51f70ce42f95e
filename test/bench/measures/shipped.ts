import { liaoning2021Mine } from "green-mine-rules";
import { type Mix, agreementOn, mixRows } from "../agreement.ts";
import { examples, settledExample } from "../asked/examples.ts";
import { questionOf } from "../asked/question.ts";
import { ours } from "../ours.ts";
import { pace } from "../pace.ts";
import { prepared, threeValued, twoValued } from "../peers/all.ts";
import { duration, type Table } from "../results/table.ts";
import { type Timing, timings } from "../rounds.ts";

/** The shipped rules of the plan on the example mines; whoever knows two values only on the one of which all is known. */
export async function shipped(): Promise<Table> {
  const mixes: Mix[] = [];
  const timed: (readonly Timing[])[] = [];
  for (const example of examples) {
    const question = questionOf(liaoning2021Mine, example.profile, example.asOf);
    const others = example === settledExample ? [...twoValued, ...threeValued] : threeValued;
    const peers = [...(await prepared(question, others)), ...ours(question)];
    mixes.push(await agreementOn(question, peers));
    timed.push(await timings(peers, pace));
  }
  const names = timed[0]?.map(({ name }) => name) ?? [];
  const cell = (name: string, times: readonly Timing[]) => times.find((one) => one.name === name)?.median;
  const timeOf = (name: string, times: readonly Timing[]) => duration(cell(name, times) ?? Number.NaN);
  return {
    title: `The plan's ${liaoning2021Mine.rules.length} rules on the example mines`,
    note:
      "Medians. The other engines and the code written by hand get the derived facts and the figures of the day worked " +
      "out beforehand; `assess` works them out. Those who know two values are asked only of the mine of which all is known.",
    columns: ["who", ...examples.map(({ name }) => name)],
    rows: [...names.map((name) => [name, ...timed.map((times) => timeOf(name, times))]), ...mixRows(mixes)],
  };
}
