import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../src/index.ts";
import { exampleMine } from "./example.ts";
import { run } from "./run.ts";

describe("the app that had json-rules-engine before", () => {
  const { counts, findings, missingFacts } = assess(exampleMine("iron-benxi-new"), { asOf: "2025-06-30" });
  let lines: string[] = [];
  beforeAll(async () => {
    lines = await run(new URL("../../examples/json-rules-engine/app.ts", import.meta.url));
  }, 60_000);

  it("still reminds of the licence's fee by its own rule", () => {
    expect(lines).toContain("reminder: the licence's yearly fee is due in 12 days");
  });

  it("counts the verdicts of the plan's rules as an assessment counts them", () => {
    const printed = lines.flatMap(
      (line) => /(passed|failed|cantTell|inapplicable) {2}(\d+)$/.exec(line)?.slice(1) ?? [],
    );
    expect(printed).toEqual(Object.entries(counts).flatMap(([verdict, count]) => [verdict, String(count)]));
  });

  it("lists required rules that cannot be told, with their clauses", () => {
    const open = findings.filter(({ verdict, about }) => verdict === "cantTell" && about.obligation === "required");
    const titles = open.map(({ about }) => `- ${about.title.zh}(${about.clauses.map(({ id }) => id).join(", ")})`);
    const listed = lines.filter((line) => /^- .*\)$/.test(line));
    expect(lines).toContain(`required and open: ${open.length}, of which five:`);
    expect(listed).toHaveLength(5);
    expect(titles).toEqual(expect.arrayContaining(listed));
  });

  it("asks the library what to find out first", () => {
    const from = lines.indexOf("what to find out first:");
    const expected = missingFacts.slice(0, 5).map(({ fact }) => fact);
    expect(lines.slice(from + 1).map((line) => line.split(" ")[1])).toEqual(expected);
  });
});
