import { readFileSync } from "node:fs";
import { type MineProfile, readProfile } from "green-mine-rules";

/** A made-up mine of the examples, and the day on which they assess it. */
export interface Example {
  readonly name: string;
  readonly asOf: string;
  readonly json: string;
  readonly profile: MineProfile;
}

/** The example of which all is known. */
export const settledExample = exampleOf("iron-anshan", "2023-12-31");

export const examples: readonly Example[] = [
  settledExample,
  exampleOf("magnesite-haicheng", "2025-06-30"),
  exampleOf("sand-gravel-quarry", "2025-06-30"),
  exampleOf("iron-benxi-new", "2025-06-30"),
];

function exampleOf(name: string, asOf: string): Example {
  const json = readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), "utf8");
  return { name, asOf, json, profile: readProfile(JSON.parse(json)) };
}
