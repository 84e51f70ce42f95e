import { readFileSync } from "node:fs";
import { type MineProfile, type ParameterOverride, readProfile } from "../../src/index.ts";

const folder = new URL("../../examples/", import.meta.url);

/** The JSON of a file in `examples/`. */
export function exampleJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8"));
}

/** The profile of an example mine. */
export function exampleMine(name: string): MineProfile {
  return readProfile(exampleJson(`${name}.json`));
}

/** The parameters that stand beside an example mine; `assess` checks them. */
export function exampleParameters(name: string): Record<string, ParameterOverride> {
  return exampleJson(`${name}.parameters.json`) as Record<string, ParameterOverride>;
}
