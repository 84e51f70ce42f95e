import { describe, expect, it } from "vitest";
import { folderWith, greenMine } from "./command-line.ts";
import { complaint, stackTrace } from "./complaint.ts";
import { mine, standard } from "./standard.ts";

const asked = ["assess", "--as-of", "2025-06-30"];

describe("A profile's faults are told with line and column, place, value and remedy", () => {
  it("all at once, each where it stands", async () => {
    const stdin = [
      '{ "identity": { "name": "Trial mine", "provence": "210000" },',
      '  "utilization": { "threeRates": {',
      '    "miningRecovery": "80%", "beneficiationRecovery": 101,',
      '    "comprehensiveUtilization": 1e309 } },',
      '  "operation": { "productionStartedOn": "2023-02-30" } }',
    ].join("\n");
    expect(await complaint(asked, "en", { stdin })).toEqual([
      expect.stringMatching(
        /, line 4, column 33: utilization\.threeRates\.comprehensiveUtilization is 1e309, too large/,
      ),
      expect.stringMatching(/, line 1, column 39: identity\.provence is not a known key; did you mean "province"\?$/),
      expect.stringMatching(/, line 5, column 41: operation\.productionStartedOn is "2023-02-30"; give a calendar day/),
      expect.stringMatching(
        /, line 3, column 23: utilization\.threeRates\.miningRecovery is "80%"; give a number, without/,
      ),
      expect.stringMatching(
        /, line 3, column 55: utilization\.threeRates\.beneficiationRecovery is 101; give at most 100$/,
      ),
    ]);
    const chinese = await complaint(asked, "zh", { stdin });
    expect(chinese).toHaveLength(5);
    expect(chinese[3]).toMatch(/第 3 行第 23 列: utilization\.threeRates\.miningRecovery 为 "80%";请填/);
  });

  it("what is missing is told where it should stand", async () => {
    const lines = await complaint(asked, "en", { stdin: '{\n  "identity": {}\n}' });
    expect(lines).toEqual(["standard input, line 2, column 15: identity.name is missing; add it"]);
  });

  it("a key given twice would lose a fact: it is refused, with the other faults", async () => {
    const stdin = '{"identity": {"name": "A",\n "name": "B", "county": 1}}';
    expect(await complaint(asked, "en", { stdin })).toEqual([
      expect.stringMatching(/, line 2, column 2: identity\.name stands twice/),
      expect.stringMatching(/, line 2, column 25: identity\.county is 1; give text/),
    ]);
  });

  it.each(["[]", '"mine"', "12", "null", "true"])("%s is no profile", async (stdin) => {
    const lines = await complaint(asked, "en", { stdin });
    expect(lines).toEqual([expect.stringMatching(/^standard input: \(root\) is .+; give an object/)]);
  });

  it("a key that could reach a prototype is refused and reaches none", async () => {
    const stdin = '{"identity": {"name": "A"}, "__proto__": {"polluted": true}}';
    expect(await complaint(asked, "en", { stdin })).toEqual([
      expect.stringContaining("__proto__ is not an allowed key"),
    ]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("of very many faults the first hundred are told, and how many more there are", async () => {
    const keys = Array.from({ length: 250 }, (_, index) => `"unheard-of-${index}": 1`).join(",");
    const lines = await complaint(asked, "en", { stdin: `{"identity": {"name": "A"}, ${keys}}` });
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe("standard input: 150 more faults");
  });
});

describe("Parameters are refused", () => {
  const set = JSON.stringify(standard("beneficiation-recovery"));
  const complaintAbout = async (parameters: string, locale: "zh" | "en" = "en") => {
    const folder = folderWith({ "set.json": set, "given.json": parameters });
    const files = ["--rule-set", folder.path("set.json"), "--parameters", folder.path("given.json")];
    const lines = await complaint([...asked, ...files], locale, { stdin: JSON.stringify(mine()) });
    return lines.map((line) => line.replace(folder.path("given.json"), "given.json"));
  };

  it.each([
    [
      "of an unknown name",
      '{"beneficiation-minimun": {"value": 1, "source": "s"}}',
      /column 2: .*did you mean "beneficiation-minimum"\?$/,
    ],
    [
      "of another type",
      '{"beneficiation-minimum": {"value": "70", "source": "s"}}',
      /column 37: .*"70"; give a number$/,
    ],
    [
      "outside their unit",
      '{"beneficiation-minimum": {"value": 101, "source": "s"}}',
      /column 37: .*101; give a number from 0 to 100$/,
    ],
    ["without source", '{"beneficiation-minimum": {"value": 70}}', /column 27: .*say where the value comes from$/],
    [
      "with an unknown key",
      '{"beneficiation-minimum": {"value": 70, "source": "s", "sauce": 1}}',
      /column 56: .*did you mean "source"\?$/,
    ],
    ["without their form", '{"beneficiation-minimum": 70}', /column 27: .*is 70; write \{value, source\}$/],
    ["in a list", "[]", /^given\.json: \(root\) is \[\]; write \{ID: \{value, source\}\}$/],
  ])("%s", async (_, parameters, sentence) => {
    expect(await complaintAbout(parameters)).toEqual([expect.stringMatching(sentence)]);
    expect(await complaintAbout(parameters, "zh")).toEqual([expect.stringMatching(/[请是]/)]);
  });

  it("rows for what is no table", async () => {
    const given = '{"beneficiation-minimum": {"rows": [], "source": "s"}}';
    expect(await complaintAbout(given)).toEqual([expect.stringMatching(/column 36: .*is no table; give a value/)]);
  });

  it("with the line and column of each fault of a row", async () => {
    const row = '{"when": {"operation.minerl": "iron"}, "from": "2024-04-01", "value": 101}';
    const given = `{"three-rates.mining-recovery":\n {"rows": [\n  ${row}], "source": "s"}}`;
    const file = folderWith({ "given.json": given }).path("given.json");
    const lines = await complaint([...asked, "--parameters", file], "en", { stdin: JSON.stringify(mine()) });
    const place = String.raw`three-rates\.mining-recovery"\]\.rows\[0\]`;
    expect(lines.toSorted()).toEqual([
      expect.stringMatching(
        new RegExp(`line 3, column 33: .*${place}\\.when\\.operation\\.minerl .*did you mean "operation`),
      ),
      expect.stringMatching(new RegExp(`line 3, column 73: .*${place}\\.value is 101; give a number from 0 to 100$`)),
    ]);
  });

  it("all at once", async () => {
    const given = '{"a": 1, "beneficiation-minimum": {"value": true, "sauce": 1}}';
    expect(await complaintAbout(given)).toHaveLength(4);
  });
});

describe("A rule set is refused", () => {
  it("if its id is unknown, with the nearest that is known", async () => {
    const argv = ["rules", "--rule-set", "liaoning/2021/mien"];
    expect(await complaint(argv)).toEqual([
      expect.stringMatching(/is "liaoning\/2021\/mien".*did you mean liaoning\/2021\/mine\?/),
    ]);
    expect(await complaint(argv, "zh")).toEqual([expect.stringMatching(/是否为 liaoning\/2021\/mine\?/)]);
    expect(await complaint(["rules", "--rule-set", "constructor"])).toHaveLength(1);
  });

  it("if its file is at fault, with the line and column of each fault", async () => {
    const text = JSON.stringify(standard("mining-recovery"), null, 2)
      .replace('"miningRecovery"', '"minigRecovery"')
      .replace("utilization.threeRates.miningRecovery", "utilization.threeRates.minigRecovery");
    const file = folderWith({ "set.json": text }).path("set.json");
    const line = text.slice(0, text.indexOf("minigRecovery")).split("\n").length;
    expect(await complaint(["rules", "--rule-set", file])).toEqual([
      expect.stringMatching(new RegExp(`^${file}, line ${line}, column \\d+: rules\\[0\\]\\.requires.*miningRecovery`)),
    ]);
  });
});

describe("A rule to be explained is refused", () => {
  it("if the set has none of that name, with the nearest that it has", async () => {
    const folder = folderWith({ "set.json": JSON.stringify(standard("mining-recovery")) });
    const argv = ["explain", "--as-of", "2025-06-30", "--rule-set", folder.path("set.json"), "--rule"];
    const stdin = JSON.stringify(mine());
    expect(await complaint([...argv, "mining-recovry"], "en", { stdin })).toEqual([
      expect.stringMatching(/is "mining-recovry".*did you mean "mining-recovery"\?$/),
    ]);
    expect(await complaint([...argv, "mining-recovry"], "zh", { stdin })).toEqual([
      expect.stringMatching(/是否为 "mining-recovery"\?$/),
    ]);
    expect(await complaint([...argv, "x"], "en", { stdin })).toEqual([expect.stringMatching(/green-mine rules/)]);
  });

  it("if it is not named", async () => {
    const stdin = JSON.stringify(mine());
    expect(await complaint(["explain", "--as-of", "2025-06-30"], "en", { stdin })).toEqual([
      expect.stringMatching(/^--rule is missing; /),
    ]);
  });
});

describe("A day of assessment is refused", () => {
  const stdin = JSON.stringify(mine());

  it("if it is missing, for no clock is read", async () => {
    expect(await complaint(["assess"], "en", { stdin })).toEqual([expect.stringMatching(/^--as-of is missing; give/)]);
    expect(await complaint(["assess"], "zh", { stdin })).toEqual([expect.stringMatching(/^缺少 --as-of:/)]);
  });

  it.each(["2023-02-30", "2023-13-01", "2023/1/1", "2025-06-30T00:00:00Z", "today", ""])("if it is %j", async (day) => {
    const lines = await complaint(["assess", `--as-of=${day}`], "en", { stdin });
    expect(lines).toEqual([`--as-of is "${day}"; give a calendar day as YYYY-MM-DD`]);
  });
});

it("A fault of the program itself is told in one line with status 70, its stack only where it is asked for", async () => {
  const argv = ["assess", "--as-of", "2025-06-30"];
  const stdin = new TypeError("a fault\nof ours");
  const plain = await greenMine(argv, { stdin });
  expect(plain).toMatchObject({ status: 70, stdout: "" });
  expect(plain.stderr).toMatch(/^green-mine: 程序自身出错.*TypeError: a fault.*\n$/);
  expect(plain.stderr).not.toMatch(stackTrace);
  const english = await greenMine([...argv, "--locale", "en"], { stdin });
  expect(english.stderr).toMatch(/^green-mine: an error of the program itself.*please report it.*\n$/);
  const debugged = await greenMine(argv, { stdin, env: { GREEN_MINE_DEBUG: "1" } });
  expect(debugged.stderr).toMatch(stackTrace);
});
