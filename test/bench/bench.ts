/**
 * Times the package beside other engines and beside code written by hand, in one process and one run, after checking
 * that all agree; the package must have been built. `--write` puts the results into docs/performance.md.
 */

import { cpus } from "node:os";
import { bundleParts, bundleSizes } from "./measures/bundle-size.ts";
import { coldStart } from "./measures/cold-start.ts";
import { manyMines } from "./measures/many-mines.ts";
import { missingFacts } from "./measures/missing-facts.ts";
import { otherCalls } from "./measures/other-calls.ts";
import { shipped } from "./measures/shipped.ts";
import { synthetic } from "./measures/synthetic.ts";
import { isSmoke } from "./pace.ts";
import { chartOf } from "./results/chart.ts";
import { formatted, writePage } from "./results/page.ts";
import { duration, markdownOf, type Table } from "./results/table.ts";

const isWritten = process.argv.includes("--write");
if (isWritten && isSmoke) throw new Error("a smoke run is too short to be written down; leave out BENCH_SMOKE");

const parts: string[] = [];

async function print(table: Table): Promise<void> {
  const text = markdownOf(table);
  parts.push(text);
  console.log(await formatted(text));
}

const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`;
const intro = `One run on ${machine}. Times change with the machine; within a run, the ratios count.\n`;
console.log(intro);

const { tables, bars } = await synthetic();
for (const table of tables) await print(table);
for (const measure of [missingFacts, shipped, otherCalls, manyMines, coldStart, bundleSizes, bundleParts]) {
  await print(await measure());
}

if (isWritten) {
  const title = tables[0]?.title ?? "";
  const chart = chartOf(`${title}: time for its verdicts`, bars, duration);
  await writePage([intro, `![${title}](performance.svg)\n`, ...parts].join("\n"), chart);
  console.log("written: docs/performance.md, docs/performance.svg");
}
