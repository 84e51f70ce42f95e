import { readdirSync, readFileSync } from "node:fs";
import type { Verdict } from "../src/evaluation/judge.ts";
import type { ParameterOverride } from "../src/ruleset/parameter.ts";

/** One example of a rule: what is known of a mine, and the verdict that the plan gives it. */
export interface Case {
  readonly say: string;
  readonly asOf?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, ParameterOverride>>;
  readonly verdict: Verdict;
  readonly missing?: readonly string[];
  readonly missingParameters?: readonly string[];
}

/** The cases of one rule. */
export interface CaseFile {
  readonly rule: string;
  readonly asOf: string;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly cases: readonly Case[];
}

const folder = new URL("cases/", import.meta.url);

/** The rule sets that have cases, by their folder's name. */
export const caseSets: readonly string[] = readdirSync(folder).sort();

/** The id of the rule set whose cases stand in a folder. */
export function caseSetId(set: string): string {
  const [, year] = /^national-(\d{4})$/.exec(set) ?? [];
  return year === undefined ? `liaoning/2021/${set}` : `national/${year}/selection`;
}

/** The case files of a rule set's folder. */
export function caseFiles(set: string): CaseFile[] {
  const files = readdirSync(new URL(`${set}/`, folder)).sort();
  return files.map((file) => JSON.parse(readFileSync(new URL(`${set}/${file}`, folder), "utf8")) as CaseFile);
}

/** The profile of a case: what the file gives, and the case's own facts; null takes a fact away. */
export function profileOf(file: CaseFile, { facts }: Case): unknown {
  const profile = { identity: { name: "Case" } };
  for (const [id, value] of Object.entries({ ...file.given, ...facts })) {
    if (value !== null) setAt(profile, id.split("."), value);
  }
  return profile;
}

function setAt(record: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) record[key] = value;
  else setAt((record[key] ??= {}) as Record<string, unknown>, rest, value);
}
