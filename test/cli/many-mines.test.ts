import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith, greenMine } from "./command-line.ts";
import { assessed, conclusionsIn, mineLine, rowsOf, valuesOf } from "./many.ts";
import { standard } from "./standard.ts";

const three = [mineLine("A", 80), mineLine("B", 79.9), mineLine("C")];
// The trial standard asks for a mining recovery of at least 80 %.
const concluded = ["A conforms", "B does not conform", "C cannot tell"];

function numbered(lines: readonly number[]): string[] {
  return lines.map((line, index) => `${String(line)} ${concluded[index] ?? ""}`);
}

describe("Mines are read", () => {
  it.each([
    ["mines.ndjson", three.join("\n"), [1, 2, 3]],
    ["mines.jsonl", `${three.join("\n")}\n`, [1, 2, 3]],
    ["mines.ndjson", `\ufeff${three.join("\r\n")}\r\n`, [1, 2, 3]],
    ["mines.ndjson", `\n${three.join("\n\n \n")}\n`, [2, 5, 8]],
    ["mines.json", `[${three.join(",")}]`, [1, 1, 1]],
    ["mines.json", `\ufeff [\n${three.join(" ,\n\n")}\n]\n`, [2, 4, 6]],
    ["mines.csv", "矿山名称,省级行政区划代码,开采回采率\nA,210000,80\nB,210000,79.9\nC,210000,\n", [2, 3, 4]],
    ["mines.tsv", "矿山名称\t省级行政区划代码\t开采回采率\nA\t210000\t80\n\nB\t210000\t79.9\nC\t210000", [2, 4, 5]],
  ])("from %s, each with the line on which an editor shows it", async (name, content, lines) => {
    const outcome = await assessed(name, content);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(conclusionsIn(outcome.stdout)).toEqual(numbered(lines));
  });

  it("from a JSON object as the one mine that it is, its conclusion in the status", async () => {
    expect(await assessed("mine.json", three[1] ?? "")).toMatchObject({ status: 1, stderr: "" });
  });

  it.each([
    ["ndjson", three.join("\n"), [1, 2, 3]],
    ["json", `[${three.join(",\n")}]`, [1, 2, 3]],
    ["csv", "identity.name,identity.province,utilization.threeRates.miningRecovery\nA,210000,80", [2]],
  ])("from standard input in the form that --input-format %s names", async (format, stdin, lines) => {
    const folder = folderWith({ "set.json": JSON.stringify(standard("mining-recovery")) });
    const asked = ["assess", "-", "--as-of", "2025-06-30", "--rule-set", folder.path("set.json"), "--locale", "en"];
    const outcome = await greenMine([...asked, "--input-format", format], { stdin });
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(conclusionsIn(outcome.stdout)).toEqual(numbered(lines));
  });

  it("of which there are none: no row, and that is said", async () => {
    const outcome = await assessed("mines.ndjson", "\n");
    expect(outcome).toMatchObject({ status: 0, stderr: "green-mine: mines.ndjson holds no mine\n" });
    expect(rowsOf(outcome.stdout)).toEqual([]);
  });
});

describe("A line that cannot be read", () => {
  // The brace that lacks a name is the 14th character, the wrong key the 15th.
  const bad = '{"identity": {"nam": "B"}}';
  const lines = [three[0], bad, "", "{", three[2]].join("\n");

  it("is told with place and reason and counted, and the others are written all the same", async () => {
    const outcome = await assessed("mines.ndjson", lines);
    expect(outcome.status).toBe(3);
    expect(conclusionsIn(outcome.stdout)).toEqual(["1 A conforms", "5 C cannot tell"]);
    expect(outcome.stderr.split("\n")).toEqual([
      expect.stringMatching(/^green-mine: mines\.ndjson, line 2, column 14: identity\.name is missing/),
      expect.stringMatching(/^green-mine: mines\.ndjson, line 2, column 15: identity\.nam .*did you mean "name"\?$/),
      expect.stringMatching(/^green-mine: mines\.ndjson, line 4, column 2: not JSON/),
      "green-mine: 2 of 4 mines in mines.ndjson could not be read",
      "",
    ]);
  });

  it("is told in Chinese too", async () => {
    const { stderr } = await assessed("mines.ndjson", lines, ["--locale", "zh"]);
    expect(stderr).toMatch(/^green-mine: mines\.ndjson 第 2 行第 14 列: /);
    expect(stderr).toMatch(/\ngreen-mine: mines\.ndjson 共 4 座矿山,其中 2 座未能读取\n$/);
  });

  it("of an array has its place in the whole text", async () => {
    const outcome = await assessed("mines.json", `[ ${three[0] ?? ""}, {"identity":\n {"nam": 1, "name": "B"}}\n]`);
    expect(outcome.status).toBe(3);
    expect(outcome.stderr).toMatch(/^green-mine: mines\.json, line 2, column 3: identity\.nam /);
  });

  it("is one of the first 20 told in full; the others are counted", async () => {
    const many = Array.from({ length: 25 }, () => "{").join("\n");
    const told = (await assessed("mines.ndjson", many)).stderr.trimEnd().split("\n");
    expect(told).toHaveLength(22);
    expect(told[19]).toMatch(/line 20, /);
    expect(told.slice(20)).toEqual([
      "green-mine: 5 more are not listed",
      "green-mine: 25 of 25 mines in mines.ndjson could not be read",
    ]);
  });

  it.each([
    ["mines.ndjson", lines, `${bad}\n{\n`],
    ["mines.json", `[${three[0] ?? ""},\n{"a":\n1} , ${bad}\n]`, `[\n{"a":\n1},\n${bad}\n]\n`],
    [
      "mines.csv",
      '矿山名称,开采回采率\r\nA,80\r\n"B\r\nb",x\r\nC,101\r\n',
      '\ufeff矿山名称,开采回采率\r\n"B\r\nb",x\r\nC,101\r\n',
    ],
  ])("of %s is kept as it stood, so that it can be read again", async (name, content, kept) => {
    const rejects = `rejects.${name.split(".")[1] ?? ""}`;
    const first = await assessed(name, content, ["--rejects", `@${rejects}`]);
    expect(first.status).toBe(3);
    expect(readFileSync(first.path(rejects), "utf8")).toBe(kept);
    const again = await assessed(name, kept, ["--rejects", `@${rejects}`]);
    expect(rowsOf(again.stdout)).toEqual([]);
    expect(readFileSync(again.path(rejects), "utf8")).toBe(kept);
  });

  it("that is not there leaves no stale file of rejects", async () => {
    const outcome = await assessed("mines.ndjson", three.join("\n"), ["--rejects", "@set.json.bad"]);
    expect(readFileSync(outcome.path("set.json.bad"), "utf8")).toBe("");
  });
});

describe("What makes no sense of many mines, or of one, is refused with what to do", () => {
  it.each([
    [
      "mines.ndjson",
      ["--format", "text"],
      '--format is "text"; many mines are written one a row: give csv or ndjson, or',
    ],
    ["mines.csv", ["--format", "markdown"], /^--format is "markdown"; .*--determinations|^--format is "markdown"/],
    ["mines.ndjson", ["--determinations", "@set.json"], "--determinations are verdicts on one mine"],
    ["mine.json", ["--rejects", "@out"], "--rejects is for many mines; leave it out for one"],
    ["mines.ndjson", ["--rejects", "@mines.ndjson"], "mines.ndjson is an input too; choose another name"],
    ["mines.ndjson", ["-o", "@out", "--rejects", "@out"], "out is the output too; choose another name"],
    ["mine.json", ["--input-format", "xml"], '--input-format is "xml"; Give one of json, ndjson, csv'],
    ["mine.json", ["--input-format", "jsn"], '--input-format is "jsn"; did you mean json?'],
  ])("%s with %j", async (name, more, words) => {
    const content = name === "mines.csv" ? "矿山名称\nA\n" : (three[0] ?? "");
    const { status, stdout, stderr } = await assessed(name, content, more);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr.slice("green-mine: ".length)).toMatch(words);
  });

  it("an array that is said to be NDJSON", async () => {
    const { status, stderr } = await assessed("mines.ndjson", `[\n${three.join(",\n")}\n]`);
    expect(status).toBe(3);
    expect(stderr).toBe(
      "green-mine: mines.ndjson begins with [: it is a JSON array, not a mine on each line; use --input-format json\n",
    );
  });

  it("an array that is no JSON, with the place", async () => {
    const { status, stderr } = await assessed("mines.json", `[\n${three[0] ?? ""}\n${three[1] ?? ""}]`);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^green-mine: mines\.json, line 3, column 1: not JSON/);
  });

  it("several things at once", async () => {
    const outcome = await greenMine(["assess", "none.csv", "--format", "text", "--as-of", "x", "--locale", "en"]);
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(3);
  });
});

it("NDJSON names rules, facts and parameters by their ids and keeps the line", async () => {
  const { stdout } = await assessed("mines.ndjson", three.join("\n"), ["--format", "ndjson"]);
  const counts = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
  const none = { failedRules: [], undecidedRules: [], missingFacts: [], missingParameters: [], notices: [] };
  const row = (line: number, name: string) => ({ kind: "assessedMine", line, name, ...none });
  expect(valuesOf(stdout)).toEqual([
    { ...row(1, "A"), conclusion: "conforms", counts: { ...counts, passed: 1 } },
    {
      ...row(2, "B"),
      conclusion: "doesNotConform",
      counts: { ...counts, failed: 1 },
      failedRules: ["mining-recovery"],
    },
    {
      ...row(3, "C"),
      conclusion: "cantTell",
      counts: { ...counts, cantTell: 1 },
      undecidedRules: ["mining-recovery"],
      missingFacts: ["utilization.threeRates.miningRecovery"],
    },
  ]);
});
