import { explain, mineProfileSchema, readProfile } from "green-mine-rules";
import { settledExample } from "../asked/examples.ts";
import { syntheticMines } from "../asked/synthetic-mines.ts";
import { pace } from "../pace.ts";
import { duration, type Table, times } from "../results/table.ts";
import { ratio, timings } from "../rounds.ts";
import type { Timed } from "../timed.ts";

/** What stands around an assessment: reading a profile, and explaining one rule. */
export async function otherCalls(): Promise<Table> {
  const [synthetic] = syntheticMines(1, 0);
  const columns = [settledExample.json, JSON.stringify(synthetic)].map(callsOn);
  const { profile, asOf } = settledExample;
  const rule = "greenable-area-fully-greened";
  const explained = { name: "`explain` one rule", run: () => explain(profile, { asOf, rule }) };
  const timed = await timings([...columns.flat(), explained], pace);
  const perColumn = columns[0]?.length ?? 0;
  const rows = timed.slice(0, perColumn).map((onExample, row) => {
    const onSynthetic = timed[row + perColumn] ?? onExample;
    const [parsedExample = onExample, parsedSynthetic = onSynthetic] = [timed[0], timed[perColumn]];
    return [
      onExample.name,
      duration(onExample.median),
      times(ratio(onExample, parsedExample)),
      duration(onSynthetic.median),
      times(ratio(onSynthetic, parsedSynthetic)),
    ];
  });
  const last = timed.at(-1);
  return {
    title: "Reading a profile, explaining a rule",
    note: "Medians. `readProfile` and zod are given the parsed JSON.",
    columns: ["what", settledExample.name, "times JSON.parse", "synthetic mine", "times its JSON.parse"],
    rows: [...rows, [last?.name ?? "", duration(last?.median ?? Number.NaN), "-", "-", "-"]],
  };
}

function callsOn(json: string): Timed[] {
  const value: unknown = JSON.parse(json);
  return [
    { name: "`JSON.parse`", run: () => JSON.parse(json) as unknown },
    { name: "zod alone: `mineProfileSchema.parse`", run: () => mineProfileSchema.parse(value) },
    { name: "`readProfile`", run: () => readProfile(value) },
  ];
}
