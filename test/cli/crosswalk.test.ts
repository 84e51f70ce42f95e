import { describe, expect, it } from "vitest";
import { assess, crosswalk, type CrosswalkResult, readProfile, readRuleSet } from "../../src/index.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { complaint } from "./complaint.ts";
import { mine, standard } from "./standard.ts";

const asOf = "2024-06-30";
const recovery = standard("mining-recovery");
const both = { ...standard("mining-recovery", "beneficiation-recovery"), id: "trial/both" };
const profile = mine({ miningRecovery: 85, beneficiationRecovery: 70 });

function folder(more: Readonly<Record<string, unknown>> = {}) {
  const files = { "mine.json": profile, "one.json": recovery, "both.json": both, ...more };
  return folderWith(Object.fromEntries(Object.entries(files).map(([name, json]) => [name, JSON.stringify(json)])));
}

describe("The crosswalk of the command line", () => {
  it("is that of the library, under the rule sets named, in their order", async () => {
    const { path } = folder();
    const sets = ["--rule-set", path("both.json"), `--rule-set=${path("one.json")}`];
    const { status, stdout, stderr } = await greenMine([
      ...["crosswalk", path("mine.json"), "--as-of", asOf],
      ...sets,
      "--format=json",
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const assessments = [both, recovery].map((ruleSet) =>
      assess(readProfile(profile), { asOf, ruleSet: readRuleSet(ruleSet) }),
    );
    expect(JSON.parse(stdout)).toEqual(crosswalk(assessments));
  });

  it("says why in words, and ends with 0 also where the mine falls short", async () => {
    const { path } = folder();
    const sets = ["--rule-set", path("one.json"), "--rule-set", path("both.json")];
    const { status, stdout } = await greenMine([
      "crosswalk",
      path("mine.json"),
      "--as-of",
      asOf,
      ...sets,
      "--locale=en",
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain("because these are undecided: Trial beneficiation-recovery.");
  });

  it("gives each rule set the parameters that it takes, and all of them the assessor's verdicts", async () => {
    const { path } = folder({
      "other.json": { ...recovery, id: "trial/other", parameters: [] },
      "parameters.json": { "beneficiation-minimum": { value: 75, source: "made up" } },
      "determinations.json": [{ rule: "mining-recovery", verdict: "failed", by: "A", on: "2024-01-01" }],
    });
    const sets = ["--rule-set", path("other.json"), "--rule-set", path("both.json")];
    const given = ["--parameters", path("parameters.json"), "--determinations", path("determinations.json")];
    const { status, stdout, stderr } = await greenMine([
      ...["crosswalk", path("mine.json"), "--as-of", asOf, "--format=json"],
      ...[...sets, ...given],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { ruleSets } = JSON.parse(stdout) as CrosswalkResult;
    // 70 falls short of the 75 that was passed in; 85 meets the 80 of the set, whatever the assessor says.
    expect(ruleSets.map(({ conclusion }) => conclusion)).toEqual(["conforms", "doesNotConform"]);
    expect(ruleSets.map(({ notices }) => notices.map(({ code }) => code))).toEqual([
      ["determination_conflicts"],
      ["parameter_overridden", "determination_conflicts"],
    ]);
  });

  it("takes a file of neither rule set's parameters for a fault, with all others", async () => {
    const { path } = folder({ "parameters.json": { nowhere: { value: 75, source: "made up" } } });
    const sets = ["--rule-set", path("one.json"), "--rule-set", path("both.json")];
    const lines = await complaint(
      ["crosswalk", path("mine.json"), "--as-of=2024-06-31", ...sets, "--parameters", path("parameters.json")],
      "en",
    );
    expect(lines).toEqual([expect.stringContaining("--as-of"), expect.stringContaining("nowhere")]);
  });
});

describe("The rule sets to be set against each other", () => {
  const asked = (...sets: readonly string[]) =>
    complaint(["crosswalk", "-", "--as-of", asOf, ...sets.flatMap((set) => ["--rule-set", set])], "en", {
      stdin: JSON.stringify(profile),
    });

  it("are at least two", async () => {
    expect(await asked("liaoning/2021/mine")).toEqual([
      expect.stringMatching(/--rule-set names only liaoning\/2021\/mine; give at least two/),
    ]);
  });

  it("are each another", async () => {
    expect(await asked("liaoning/2021/mine", "liaoning/2021/mine")).toEqual([
      expect.stringContaining('--rule-set is "liaoning/2021/mine" twice; give each rule set only once'),
    ]);
  });

  it("are each told of if they are not known", async () => {
    expect(await asked("liaoning/2021/mines", "national/2019/selection")).toEqual([
      expect.stringContaining("did you mean liaoning/2021/mine?"),
      expect.stringContaining('--rule-set is "national/2019/selection"'),
    ]);
  });

  it("are not overwritten", async () => {
    const { path } = folder();
    const sets = ["--rule-set", path("one.json"), "--rule-set", path("both.json")];
    const lines = await complaint(
      ["crosswalk", path("mine.json"), "--as-of", asOf, ...sets, "-o", path("both.json")],
      "en",
    );
    expect(lines).toEqual([expect.stringContaining("is an input too")]);
  });
});
