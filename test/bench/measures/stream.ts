/**
 * Judges mines that are parsed one by one, in a process of its own, and prints what that took. It is told how to judge (the
 * name of one of our streams, or nothing for parsing alone), whether profiles are read and checked, and how many mines.
 */

import { type MineProfile, readProfile } from "green-mine-rules";
import { syntheticDay, syntheticMines } from "../asked/synthetic-mines.ts";
import { syntheticRules } from "../asked/synthetic-rules.ts";
import { ourStreams } from "../ours.ts";

const [name, isRead, mines] = process.argv.slice(1);
const ruleSet = syntheticRules(120);
const lines = syntheticMines(200, 10).map((profile) => JSON.stringify(profile));
const stream = ourStreams.find((one) => one.name === name);

function* profiles(count: number): Generator<MineProfile> {
  for (let index = 0; index < count; index++) {
    const value: unknown = JSON.parse(lines[index % lines.length] ?? "");
    yield isRead === "read" ? readProfile(value) : (value as MineProfile);
  }
}

function pass(count: number): void {
  if (stream) stream.judge(profiles(count), ruleSet, syntheticDay);
  else for (const { identity } of profiles(count)) if (identity.name === "") throw new Error("a mine without a name");
}

const count = Number(mines);
pass(Math.min(count, 3000));
const started = performance.now();
pass(count);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
