/** Times the assessment of one mine beside json-rules-engine on the same conditions; the package must have been built. */

import { readFileSync } from "node:fs";
import { assess, explain, liaoning2021Mine, type MineProfile, readProfile } from "green-mine-rules";
import { Bench } from "tinybench";
import { peerOf } from "./peer.ts";

const asOf = "2023-12-31";
const json = readFileSync(new URL("../../examples/iron-anshan.json", import.meta.url), "utf8");
const mine: MineProfile = readProfile(JSON.parse(json));
const nameOnly: MineProfile = { identity: { name: "Known by name only" } };
const runPeer = peerOf(liaoning2021Mine, mine, asOf);

// Both must say the same of a mine of which all is known, before either is timed.
const passed = assess(mine, { asOf }).findings.filter(({ verdict }) => verdict === "passed");
const ours = passed.map(({ rule }) => rule).sort();
const theirs = (await runPeer()).sort();
if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
  throw new Error("json-rules-engine and assess disagree on the rules that pass");
}

const time = process.env["BENCH_SMOKE"] ? 50 : 3000;
const bench = new Bench({ time, warmupTime: time / 5 });
bench
  .add("json-rules-engine 7.3, which rules pass", async () => {
    await runPeer();
  })
  .add("assess, full findings", () => void assess(mine, { asOf }))
  .add("assess, nothing known but the name", () => void assess(nameOnly, { asOf }))
  .add("explain one rule", () => void explain(mine, { asOf, rule: "greenable-area-fully-greened" }))
  .add("readProfile of the parsed profile", () => void readProfile(JSON.parse(json)))
  .add("JSON.parse of the profile", () => void JSON.parse(json));
await bench.run();

const medians = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name} was not timed: ${result.state}`);
  return { name, median: result.latency.p50, spread: result.latency.p75 };
});
const peer = medians[0]?.median ?? Number.NaN;
console.log(
  `${String(liaoning2021Mine.rules.length)} rules, one run, medians; ${String(passed.length)} rules pass in both`,
);
console.table(
  medians.map(({ name, median, spread }) => ({
    what: name,
    "median us": Number((median * 1000).toFixed(1)),
    "75 % us": Number((spread * 1000).toFixed(1)),
    "times as fast as the peer": Number((peer / median).toFixed(1)),
  })),
);
