import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liaoning2021Mine } from "../../src/index.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "green-mine-parquet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the example prints of a number of mines, but for times and memory. */
async function assessed(count: number, name: string): Promise<string[]> {
  const file = join(folder, name);
  await run(new URL("../../examples/duckdb/make-mines.ts", import.meta.url), String(count), file);
  const lines = await run(new URL("../../examples/duckdb/assess-mines.ts", import.meta.url), file);
  return lines.filter((line) => !/ s, /.test(line));
}

describe("the example of many mines in a Parquet file", () => {
  let lines: readonly string[] = [];
  beforeAll(async () => {
    lines = await assessed(10_000, "mines.parquet");
  }, 120_000);

  it("gives every mine a conclusion", () => {
    const counts = lines.flatMap((line) => {
      const [, conclusion, mines] = /^(conforms|doesNotConform|cantTell) +(\d+)$/.exec(line) ?? [];
      return conclusion === undefined ? [] : [[conclusion, Number(mines)] as const];
    });
    expect(counts.map(([conclusion]) => conclusion).sort()).toEqual(["cantTell", "conforms", "doesNotConform"]);
    expect(counts.reduce((sum, [, mines]) => sum + mines, 0)).toBe(10_000);
    expect(lines[0]).toBe("10000 made-up mines by 269 rules on 2023-12-31");
  });

  it("names the required rules that fail most, the most often failed first", () => {
    const required = new Set(
      liaoning2021Mine.rules.filter((rule) => rule.obligation === "required").map(({ id }) => id),
    );
    const failed = lines.flatMap((line) => {
      const [, rule, count] = /^([a-z0-9-]+) +(\d+)$/.exec(line) ?? [];
      return rule !== undefined && required.has(rule) ? [Number(count)] : [];
    });
    expect(failed).toHaveLength(10);
    expect(failed).toEqual([...failed].sort((a, b) => b - a));
  });

  it("is the same each time", async () => {
    expect(await assessed(10_000, "again.parquet")).toEqual(lines);
  }, 120_000);
});
