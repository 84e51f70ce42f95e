import { expect, it } from "vitest";
import { assess, explain, readProfile, readRuleSet } from "../../src/index.ts";
import { report } from "../../src/report/report.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { mine, standard } from "./standard.ts";

const onTheLine = mine({ miningRecovery: 80, beneficiationRecovery: 70 });

it.each([
  ["conforms", 0, mine({ miningRecovery: 80 })],
  ["does not conform", 1, mine({ miningRecovery: 79.9 })],
  ["cannot be told", 2, mine()],
  ["lies outside the rules' province", 4, mine({ miningRecovery: 80 }, "110000")],
])("The status says that a mine %s: %i", async (_, status, profile) => {
  const folder = folderWith({ "set.json": JSON.stringify(standard("mining-recovery")) });
  const outcome = await greenMine(["assess", "--rule-set", folder.path("set.json"), "--as-of", "2025-06-30"], {
    stdin: JSON.stringify(profile),
  });
  expect(outcome).toMatchObject({ status, stderr: "" });
  expect(outcome.stdout).toContain("Trial mine");
});

it("By default a mine is assessed against the plan: of a name alone nothing can be told", async () => {
  const named = { identity: { name: "Trial mine" } };
  const { status, stdout } = await greenMine(["assess", "-", "--as-of", "2025-06-30", "--format", "json"], {
    stdin: JSON.stringify(named),
  });
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    kind: "assessment",
    ruleSet: { id: "liaoning/2021/mine" },
    conclusion: "cantTell",
  });
});

it.each(["zh", "en"] as const)("Reports come as text and Markdown in %s, and as JSON", async (locale) => {
  const set = standard("mining-recovery");
  const folder = folderWith({ "mine.json": JSON.stringify(onTheLine), "set.json": JSON.stringify(set) });
  const assessment = assess(readProfile(onTheLine), { asOf: "2025-06-30", ruleSet: readRuleSet(set) });
  const asked = ["assess", folder.path("mine.json"), "--rule-set", folder.path("set.json"), "--as-of=2025-06-30"];
  const inFormat = async (...format: string[]) => (await greenMine([...asked, "--locale", locale, ...format])).stdout;
  expect(await inFormat()).toBe(report(assessment, { format: "text", locale }));
  expect(await inFormat("--format", "markdown")).toBe(report(assessment, { format: "markdown", locale }));
  expect(await inFormat("--format", "json")).toBe(`${JSON.stringify(assessment, null, 2)}\n`);
});

it("Reports are in Chinese unless another language is asked for, before the command or after it", async () => {
  const folder = folderWith({ "mine.json": JSON.stringify(onTheLine) });
  const asked = ["assess", folder.path("mine.json"), "--as-of", "2025-06-30"];
  const [plain, chinese, after, before] = await Promise.all(
    [asked, [...asked, "--locale=zh"], [...asked, "--locale", "en"], ["--locale", "en", ...asked]].map(
      async (argv) => (await greenMine(argv)).stdout,
    ),
  );
  expect(plain).toBe(chinese);
  expect(after).toBe(before);
  expect(plain).not.toBe(after);
});

it("A parameter's value, with its source, settles what waits for it", async () => {
  const folder = folderWith({
    "mine.json": JSON.stringify(onTheLine),
    "set.json": JSON.stringify(standard("mining-recovery", "beneficiation-recovery")),
    "given.json": JSON.stringify({ "beneficiation-minimum": { value: 70, source: "order of 2024" } }),
  });
  const asked = ["assess", folder.path("mine.json"), "--rule-set", folder.path("set.json"), "--as-of", "2025-06-30"];
  expect(await greenMine(asked)).toMatchObject({ status: 2 });
  expect(await greenMine([...asked, "--parameters", folder.path("given.json")])).toMatchObject({ status: 0 });
});

it("An assessor's own verdict fills what cannot be told", async () => {
  const verdict = { rule: "mining-recovery", verdict: "failed", by: "Assessor", on: "2025-06-01" };
  const folder = folderWith({
    "set.json": JSON.stringify(standard("mining-recovery")),
    "verdicts.json": JSON.stringify([verdict]),
  });
  const asked = ["assess", "--rule-set", folder.path("set.json"), "--as-of", "2025-06-30"];
  const stdin = JSON.stringify(mine());
  expect(await greenMine(asked, { stdin })).toMatchObject({ status: 2 });
  expect(await greenMine([...asked, "--determinations", folder.path("verdicts.json")], { stdin })).toMatchObject({
    status: 1,
  });
});

it("An explanation is done whatever the verdict, in every format", async () => {
  const set = standard("mining-recovery");
  const profile = mine({ miningRecovery: 79.9 });
  const folder = folderWith({ "mine.json": JSON.stringify(profile), "set.json": JSON.stringify(set) });
  const options = { asOf: "2025-06-30", ruleSet: readRuleSet(set), rule: "mining-recovery" };
  const explanation = explain(readProfile(profile), options);
  expect(explanation.verdict).toBe("failed");
  const asked = ["explain", folder.path("mine.json"), "--rule-set", folder.path("set.json"), "--as-of", "2025-06-30"];
  const inFormat = (...format: string[]) => greenMine([...asked, "--rule", "mining-recovery", ...format]);
  expect(await inFormat()).toEqual({
    status: 0,
    stdout: report(explanation, { format: "text", locale: "zh" }),
    stderr: "",
  });
  expect(await inFormat("--format", "markdown", "--locale", "en")).toEqual({
    status: 0,
    stdout: report(explanation, { format: "markdown", locale: "en" }),
    stderr: "",
  });
  expect(await inFormat("--format", "json")).toEqual({
    status: 0,
    stdout: `${JSON.stringify(explanation, null, 2)}\n`,
    stderr: "",
  });
});
