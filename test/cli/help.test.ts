import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { greenMine } from "./command-line.ts";
import { complaint } from "./complaint.ts";

const commands = {
  assess: [
    ...["--as-of", "--rule-set", "--parameters", "--determinations", "--input-format", "--format", "--output"],
    ...["--rejects", "--locale"],
  ],
  crosswalk: ["--as-of", "--rule-set", "--parameters", "--determinations", "--format", "--output", "--locale"],
  deadlines: ["--as-of", "--parameters", "--format", "--output", "--locale"],
  exit: ["--as-of", "--from", "--parameters", "--format", "--output", "--locale"],
  explain: ["--rule", "--as-of", "--rule-set", "--parameters", "--format", "--output", "--locale"],
  facts: ["--format", "--output", "--locale"],
  rules: ["--rule-set", "--format", "--output", "--locale"],
  schema: ["--format", "--output", "--locale"],
};
const chinese = /[\u4e00-\u9fff]/;

async function helpOf(...argv: string[]): Promise<string> {
  const { status, stdout, stderr } = await greenMine(argv);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

it.each(Object.entries(commands))(
  "The help of %s names its options in the language asked for",
  async (command, options) => {
    const english = await helpOf(command, "--help", "--locale", "en");
    const inChinese = await helpOf(command, "--locale=zh", "-h");
    expect(english).not.toMatch(chinese);
    for (const option of options) {
      expect(english).toContain(option);
      expect(inChinese).toMatch(new RegExp(`${option}.*${chinese.source}`));
    }
    expect(await helpOf("help", command, "--locale", "en")).toBe(english);
  },
);

it("Help without a language is in Chinese and then in English", async () => {
  expect(await helpOf("--help")).toBe(
    `${await helpOf("--help", "--locale=zh")}\n${await helpOf("--help", "--locale=en")}`,
  );
  expect(await helpOf("assess", "--help")).toBe(
    `${await helpOf("assess", "--help", "--locale=zh")}\n${await helpOf("assess", "--help", "--locale=en")}`,
  );
});

it.each(["zh", "en"])("The help in %s lists every command and every exit status", async (locale) => {
  const help = await helpOf("--help", "--locale", locale);
  for (const command of Object.keys(commands)) expect(help).toMatch(new RegExp(`^ {2}${command} `, "m"));
  for (const status of [0, 1, 2, 3, 4, 70]) expect(help).toMatch(new RegExp(`^ {2}${status} `, "m"));
  expect(help.match(/^ {2}\d+ /gm)).toHaveLength(6);
});

it("The version is the package's", async () => {
  expect(await helpOf("--version")).toBe(`${manifest.version}\n`);
});

it("Without a command the help comes on the error stream, as wrong usage", async () => {
  const { status, stdout, stderr } = await greenMine([]);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toBe(await helpOf("--help"));
});

describe("Wrong usage is told in one sentence with what to do", () => {
  it.each([
    [
      "an unknown command",
      ["asses"],
      "there is no command asses; did you mean assess?",
      /没有命令 asses;是否为 assess\?/,
    ],
    [
      "a command like no other",
      ["frobnicate"],
      "there is no command frobnicate; see green-mine --help",
      /没有命令 frobnicate;见/,
    ],
    [
      "an unknown option",
      ["assess", "--as-off", "x"],
      "there is no option --as-off; did you mean --as-of?",
      /没有选项 --as-off;是否为 --as-of\?/,
    ],
    [
      "an unknown option with a value",
      ["rules", "--formt=json"],
      /there is no option --formt=json; did you mean --format\?/,
      /是否为 --format\?/,
    ],
    ["an unknown short option", ["facts", "-x"], "there is no option -x; see green-mine --help", /没有选项 -x;见/],
    [
      "an option of another command",
      ["facts", "--as-of", "2025-06-30"],
      /there is no option --as-of/,
      /没有选项 --as-of/,
    ],
    [
      "an option without its value",
      ["facts", "--format"],
      "option --format <FORMAT> lacks its value; see green-mine --help",
      /缺少值;/,
    ],
    [
      "too many arguments",
      ["assess", "my", "mine.json"],
      /too many arguments after assess; put a path with spaces in quotes/,
      /参数过多;/,
    ],
    ["no name of a schema", ["schema"], "NAME is missing; see green-mine --help", /缺少 NAME;/],
    [
      "an unknown schema",
      ["schema", "profil"],
      /NAME is "profil"; did you mean profile\? Give one of/,
      /是否为 profile\?可取/,
    ],
    [
      "an unknown format",
      ["facts", "--format", "jsn"],
      '--format is "jsn"; did you mean json? Give one of text, json',
      /可取:text, json/,
    ],
    [
      "a format that lists do not have",
      ["rules", "--format", "markdown"],
      /Give one of text, json$/,
      /可取:text, json$/,
    ],
  ])("%s", async (_, argv, english, inChinese) => {
    // The language stands first: a value left out at the end must not swallow it.
    for (const [locale, sentence] of [
      ["en", english],
      ["zh", inChinese],
    ] as const) {
      const { status, stdout, stderr } = await greenMine(["--locale", locale, ...argv]);
      expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
      expect(stderr.split("\n")).toEqual([expect.stringMatching(/^green-mine: /), ""]);
      expect(stderr.trimEnd().slice("green-mine: ".length)).toEqual(
        typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
      );
    }
  });

  it("a language that is not ours, in both of ours", async () => {
    const { status, stderr } = await greenMine(["facts", "--locale", "fr"]);
    expect(status).toBe(3);
    expect(stderr).toBe('green-mine: --locale 为 "fr";请取 zh 或 en / --locale is "fr"; give zh or en\n');
  });

  it("several things at once", async () => {
    expect(await complaint(["assess", "--format", "pdf", "--rule-set", "none"], "en", { stdin: "" })).toHaveLength(4);
  });
});
