/**
 * Measures the plan's targets on the synthetic census and prints the table, then how the missing mines would be split.
 *
 * `npm run demo` runs it too; by itself: `npx tsx examples/targets.ts`.
 */

import { pathToFileURL } from "node:url";
import { allocateTargets, measureTargets, type MineProfile, readProfile, report, summarize } from "green-mine-rules";
import { census, censusDay } from "./census.ts";

/** The report on the census, in Chinese, as plain text. */
export function targetsOfCensus(): string {
  const title = { zh: "虚构的普查(2020 年末)", en: "A made-up census (end of 2020)" };
  const portfolio = summarize(checked(census()), { asOf: censusDay, title, instruments: [] });
  const split = { asOf: censusDay, by: "city", method: "largest-remainder" } as const;
  return [measureTargets(portfolio, { asOf: censusDay }), allocateTargets(portfolio, split)]
    .map((result) => report(result, { format: "text", locale: "zh" }))
    .join("\n");
}

/** Mines checked as they come, none of them kept. */
function* checked(mines: Iterable<unknown>): Generator<MineProfile> {
  for (const mine of mines) yield readProfile(mine);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(targetsOfCensus());
}
