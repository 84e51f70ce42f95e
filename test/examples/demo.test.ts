import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../../examples/table.ts";
import { exampleMine } from "./example.ts";
import { run } from "./run.ts";

const mines = [
  { name: "iron-anshan", asOf: "2023-12-31", conclusion: "符合 conforms" },
  { name: "magnesite-haicheng", asOf: "2025-06-30", conclusion: "无法判定 cantTell" },
  { name: "sand-gravel-quarry", asOf: "2025-06-30", conclusion: "不符合 doesNotConform" },
  { name: "iron-benxi-new", asOf: "2025-06-30", conclusion: "无法判定 cantTell" },
];

describe("the demo", () => {
  const output = mkdtempSync(join(tmpdir(), "green-mine-demo-"));
  let lines: string[] = [];

  beforeAll(async () => {
    lines = await run(new URL("../../examples/demo.ts", import.meta.url), output);
  }, 60_000);

  afterAll(() => rmSync(output, { recursive: true }));

  it.each(mines)("prints one line on $name with its day, conclusion and report", ({ name, asOf, conclusion }) => {
    const line = lines.filter((one) => one.endsWith(join(output, `${name}.md`)));
    expect(line).toHaveLength(1);
    expect(line[0]).toContain(exampleMine(name).identity.name);
    expect(line[0]).toContain(asOf);
    expect(line[0]).toContain(`  ${conclusion}  `);
  });

  it("writes one report on each mine and nothing else", () => {
    expect(readdirSync(output).sort()).toEqual(mines.map(({ name }) => `${name}.md`).sort());
    for (const { name } of mines) {
      const text = readFileSync(join(output, `${name}.md`), "utf8");
      expect(text).toMatch(/^# /m);
      expect(text).toContain("虚构");
    }
  });

  it("sets the reports' column under its head whatever characters stand before it", () => {
    const rows = lines.filter((line) => line.includes(output) || line.endsWith("  report"));
    const starts = rows.map((row) => displayWidth(row.slice(0, row.lastIndexOf("  ") + 2)));
    expect(starts).toHaveLength(5);
    expect(new Set(starts).size).toBe(1);
  });

  it("shows that the parameter files turn two conclusions", () => {
    const turned = lines.filter((line) => /^结论.*无法判定 cantTell +-> +符合 conforms$/.test(line));
    expect(turned).toHaveLength(2);
  });
});
