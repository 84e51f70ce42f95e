import { expect } from "vitest";
import { cellsOf } from "../../src/ruleset/csv.ts";
import { folderWith, greenMine, type Outcome } from "./command-line.ts";
import { standard } from "./standard.ts";

/** A call of assess over many mines, in a folder of its own. */
export interface Assessed extends Outcome {
  readonly path: (name: string) => string;
  readonly names: () => string[];
}

/**
 * Assesses the mines of a file by the trial standard on minimum mining recovery, in English.
 *
 * @param more - Further arguments; a word that begins with @ is a file of the folder.
 */
export async function assessed(
  name: string,
  content: string | Uint8Array,
  more: readonly string[] = [],
): Promise<Assessed> {
  const folder = folderWith({ [name]: content, "set.json": JSON.stringify(standard("mining-recovery")) });
  const own = more.map((word) => (word.startsWith("@") ? folder.path(word.slice(1)) : word));
  const argv = ["assess", folder.path(name), "--as-of", "2025-06-30", "--rule-set", folder.path("set.json")];
  const outcome = await greenMine([...argv, "--locale", "en", ...own]);
  const stderr = outcome.stderr.replaceAll(`${folder.path("")}/`, "");
  return { ...outcome, stderr, path: folder.path, names: folder.names };
}

/** The cells of a table as it is written, without its header. */
export function rowsOf(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  return cellsOf(csv.slice(1).replaceAll("\r\n", "\n"), ",", 0).rows.slice(1, -1);
}

/** Line, name and conclusion of each row. */
export function conclusionsIn(csv: string): string[] {
  return rowsOf(csv).map(([line, name, , conclusion]) => [line, name, conclusion].join(" "));
}

/** Values of NDJSON. */
export function valuesOf(ndjson: string): unknown[] {
  return ndjson
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

/** A mine in Liaoning as a line of NDJSON, with its mining recovery if that is known. */
export function mineLine(name: string, miningRecovery?: number): string {
  const rates = miningRecovery === undefined ? {} : { utilization: { threeRates: { miningRecovery } } };
  return JSON.stringify({ identity: { name, province: "210000" }, ...rates });
}
