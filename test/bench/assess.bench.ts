import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { assess, liaoning2021Mine, type MineProfile, readProfile } from "../../src/index.ts";
import { peerOf } from "./peer.ts";

const asOf = "2023-12-31";
const json = readFileSync(new URL("../../examples/iron-anshan.json", import.meta.url), "utf8");
const mine: MineProfile = readProfile(JSON.parse(json));
const nameOnly: MineProfile = { identity: { name: "Known by name only" } };
const runPeer = peerOf(liaoning2021Mine, mine, asOf);

// Both must say the same of a mine of which all is known, before either is timed.
const passed = assess(mine, { asOf }).findings.filter(({ verdict }) => verdict === "passed");
const peerPassed = await runPeer();
const [ours, theirs] = [passed.map(({ rule }) => rule).sort(), peerPassed.sort()];
if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
  throw new Error("json-rules-engine and assess disagree on the rules that pass");
}

const options = process.env["BENCH_SMOKE"] ? { time: 50, warmupTime: 20 } : { time: 3000, warmupTime: 500 };

describe("one mine against the plan's rules, all facts known", () => {
  bench("assess, full findings", () => void assess(mine, { asOf }), options);
  bench("json-rules-engine 7.3, passes only", async () => void (await runPeer()), options);
});

describe("what surrounds an assessment", () => {
  bench("JSON.parse of the profile", () => void JSON.parse(json), options);
  bench("readProfile of the parsed profile", () => void readProfile(JSON.parse(json)), options);
  bench("assess, nothing known but the name", () => void assess(nameOnly, { asOf }), options);
});
