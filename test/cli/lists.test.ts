import { describe, expect, it } from "vitest";
import { facts, liaoning2021Mine, ruleSets } from "../../src/index.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { standard } from "./standard.ts";

async function linesOf(...argv: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await greenMine(argv);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.trimEnd().split("\n");
}

describe("The facts", () => {
  it("are listed one a line, all of the catalogue in its order", async () => {
    const ids = (await linesOf("facts")).map((line) => line.split(" ")[0]);
    expect(ids).toEqual(facts.map(({ id }) => id));
  });

  it("say their type, title, unit and values in the language asked for", async () => {
    expect(await linesOf("facts", "utilization.threeRates.miningRecovery")).toEqual([
      "utilization.threeRates.miningRecovery  number  开采回采率 [%]",
    ]);
    expect(await linesOf("facts", "operation.method", "--locale", "en")).toEqual([
      expect.stringMatching(/^operation\.method {2}choice {2}.*\{open-pit open pit, underground underground, /),
    ]);
    expect(await linesOf("facts", "operation.method")).toEqual([expect.stringContaining("open-pit 露天开采")]);
    expect(await linesOf("facts", "identity.inLiaoning", "--locale", "en")).toEqual([
      expect.stringMatching(/boolean .*\(derived\)$/),
    ]);
  });

  it("are found by a part of their id or title, in either language, whatever its case", async () => {
    const expected = ["utilization.threeRates.miningRecovery"];
    for (const text of ["THREERATES.miningrecovery", "开采回采率", "Mining RECOVERY"]) {
      expect((await linesOf("facts", text)).map((line) => line.split(" ")[0])).toEqual(expected);
    }
  });

  it("come as JSON too, as in the library", async () => {
    const { stdout } = await greenMine(["facts", "miningRecovery", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(facts.filter(({ id }) => id === "utilization.threeRates.miningRecovery"));
  });
});

describe("The rules", () => {
  it("of the plan are listed by default, one a line: id, obligation, category, clauses, title", async () => {
    const lines = await linesOf("rules", "--locale", "en");
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      liaoning2021Mine.rules.map(({ id, obligation, category, clauses, title }) => [
        id,
        obligation,
        category,
        clauses.join(","),
        title.en,
      ]),
    );
  });

  it("of a file are listed, and found by their title", async () => {
    const folder = folderWith({ "set.json": JSON.stringify(standard("mining-recovery", "beneficiation-recovery")) });
    expect(await linesOf("rules", "试验 MINING", "--rule-set", folder.path("set.json"))).toEqual([
      "mining-recovery  required  rates  T.1  试验 mining-recovery",
    ]);
  });

  it("of a file cannot command the terminal by their titles", async () => {
    const text = JSON.stringify(standard("mining-recovery")).replace("试验 mining-recovery", String.raw`\u001b[2J红`);
    const folder = folderWith({ "set.json": text });
    expect(await linesOf("rules", "--rule-set", folder.path("set.json"))).toEqual([
      String.raw`mining-recovery  required  rates  T.1  \u001b[2J红`,
    ]);
  });

  it("come as JSON too, with their conditions", async () => {
    const { stdout } = await greenMine(["rules", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(liaoning2021Mine.rules);
  });

  it.each(Object.entries(ruleSets))("of %s are the same by its id and from its file", async (id, ruleSet) => {
    const folder = folderWith({ "set.json": JSON.stringify(ruleSet) });
    const [fromFile, byId] = [
      await greenMine(["rules", "--rule-set", folder.path("set.json")]),
      await linesOf("rules", "--rule-set", id),
    ];
    expect(fromFile.stderr.split("\n")[0]).toBe("");
    expect(fromFile.stdout.trimEnd().split("\n")).toEqual(byId);
  });
});

it("A text that nothing matches is no error: the list is empty and says so beside it", async () => {
  expect(await greenMine(["facts", "frobnicate"])).toEqual({
    status: 0,
    stdout: "",
    stderr: "green-mine: 没有匹配的项\n",
  });
  expect(await greenMine(["rules", "frobnicate", "--format=json", "--locale=en"])).toEqual({
    status: 0,
    stdout: "[]\n",
    stderr: "green-mine: nothing matches\n",
  });
});
