import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith, greenMine } from "./command-line.ts";
import { complaint } from "./complaint.ts";
import { mine, standard } from "./standard.ts";

const asked = ["assess", "--as-of", "2025-06-30"];
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
const profile = JSON.stringify(mine());

describe.each(["a file", "standard input"])("From %s", (from) => {
  const complaintAbout = async (content: string | Uint8Array, locale: "zh" | "en") => {
    if (from === "standard input") return complaint(asked, locale, { stdin: content });
    const name = folderWith({ "mine.json": content }).path("mine.json");
    const lines = await complaint([...asked, name], locale);
    return lines.map((line) => line.replaceAll(name, locale === "zh" ? "标准输入" : "standard input"));
  };

  it.each([
    ["nothing", "", /^standard input is empty; give JSON$/, /^标准输入 内容为空;/],
    ["blanks", " \n\t", /^standard input is empty; give JSON$/, /^标准输入 内容为空;/],
    ["a byte order mark alone", bytes(0xef, 0xbb, 0xbf), /is empty; give JSON$/, /内容为空;/],
    [
      "UTF-16 with its mark",
      Buffer.from(`\ufeff${profile}`, "utf16le"),
      /is encoded in UTF-16; save it as UTF-8$/,
      /UTF-16/,
    ],
    ["UTF-16 without", Buffer.from(profile, "utf16le"), /is encoded in UTF-16; save it as UTF-8$/, /UTF-16/],
    [
      "GB 18030",
      bytes('{"identity":{"name":"', 0xbf, 0xf3, 0xc9, 0xbd, '"}}'),
      /GB 18030 \(GBK\); save it as UTF-8$/,
      /GB 18030/,
    ],
    [
      "bytes of no encoding",
      bytes('{"a":"', 0xff, '"}'),
      /has bytes that are not UTF-8; save it as UTF-8$/,
      /不是 UTF-8/,
    ],
    [
      "a number with its unit",
      '{\n "a": 80%}',
      /^standard input, line 2, column 7: not JSON: found 80%; /,
      /^标准输入 第 2 行第 7 列: 不是 JSON:此处为 80%;/,
    ],
    [
      "a spreadsheet",
      bytes("PK", 3, 4, 0, 0),
      /^standard input, line 1, column 1: not JSON: found PK/,
      /^标准输入 第 1 行第 1 列: 不是 JSON/,
    ],
    [
      "NaN",
      '{"a": NaN}',
      /line 1, column 7: not JSON: found NaN; JSON has no such value/,
      /此处为 NaN;JSON 没有这样的值/,
    ],
    ["an end in the middle", '{"a": [', /line 1, column 8: not JSON: the text ends here/, /文本到此结束/],
    [
      "nesting without end",
      '{"a":'.repeat(100_000),
      /nested more than 200 levels deep; nest less$/,
      /嵌套超过 200 层;/,
    ],
    [
      "balanced deep nesting",
      `{"identity":${"[".repeat(150)}${"]".repeat(150)}}`,
      /nested more than 16 levels deep; nest less$/,
      /嵌套超过 16 层;/,
    ],
    ["over 8 MB", `${profile}${" ".repeat(8_000_000)}`, /is over 8 MB; give a smaller file$/, /超过 8 MB;/],
  ])("%s is refused in one sentence, in both languages", async (_, content, english, chinese) => {
    const [en, ...moreEnglish] = await complaintAbout(content, "en");
    const [zh, ...moreChinese] = await complaintAbout(content, "zh");
    expect([en, zh]).toEqual([expect.stringMatching(english), expect.stringMatching(chinese)]);
    expect([...moreEnglish, ...moreChinese]).toEqual([]);
  });

  it("8 MB exactly are read, and a byte order mark at the start is passed over", async () => {
    const content = bytes(0xef, 0xbb, 0xbf, profile, " ".repeat(8_000_000 - 3 - profile.length));
    expect(content.length).toBe(8_000_000);
    const file = folderWith({ "mine.json": content }).path("mine.json");
    const outcome = await greenMine(from === "a file" ? [...asked, file] : asked, { stdin: content });
    expect(outcome).toMatchObject({ status: 2, stderr: "" });
  });
});

describe("What is no readable file is refused by its name", () => {
  it.each([
    ["missing", "none.json", "does not exist; check the path", "不存在;请检查路径"],
    ["in a folder that is a file", "mine.json/none.json", "does not exist; check the path", "不存在;请检查路径"],
    ["a folder", ".", "is a folder; give a file", "是文件夹;请给出文件"],
    ["of too long a name", "n".repeat(300), "has too long a name; shorten it", "名称过长;请缩短"],
  ])("%s", async (_, name, english, chinese) => {
    const file = folderWith({ "mine.json": profile }).path(name);
    expect(await complaint([...asked, file], "en")).toEqual([`${file} ${english}`]);
    expect(await complaint([...asked, file], "zh")).toEqual([`${file} ${chinese}`]);
  });

  it("one that we may not read", async () => {
    const folder = folderWith({ "mine.json": profile });
    chmodSync(folder.path("."), 0o755);
    chmodSync(folder.path("mine.json"), 0o000);
    const lines = await withoutPrivilege(() => complaint([...asked, folder.path("mine.json")]));
    expect(lines).toEqual([`${folder.path("mine.json")} may not be accessed; check its permissions`]);
  });

  it("a file's name cannot move the cursor of a terminal or hide itself", async () => {
    const name = "\u001b[2Jnone\u202e.json";
    const [line] = await complaint([...asked, name]);
    expect(line).toBe(String.raw`\u001b[2Jnone\u202e.json does not exist; check the path`);
  });
});

it("All inputs are complained about at once, and each by its own name", async () => {
  const folder = folderWith({
    "mine.json": "{",
    "set.json": JSON.stringify({ ...standard("mining-recovery"), kind: "assesment" }),
    "parameters.json": "[]",
    "verdicts.json": JSON.stringify([{ rule: "mining-recovery", verdict: "pass", by: "A", on: "2025-06-31" }]),
  });
  const lines = await complaint([
    ...["assess", folder.path("mine.json"), "--format", "pdf", "--output", folder.path("none/out.txt")],
    ...["--rule-set", folder.path("set.json"), "--parameters", folder.path("parameters.json")],
    ...["--determinations", folder.path("verdicts.json")],
  ]);
  const about = (name: string) => lines.filter((line) => line.startsWith(folder.path(name)));
  expect(about("mine.json")).toEqual([expect.stringContaining("line 1, column 2: not JSON: the text ends here")]);
  expect(about("set.json")).toEqual([expect.stringContaining('kind is "assesment"; did you mean "assessment"?')]);
  expect(about("parameters.json")).toHaveLength(1);
  expect(about("verdicts.json")).toEqual([
    expect.stringMatching(/\[0\]\.verdict is "pass"; did you mean "passed"\?/),
    expect.stringMatching(/\[0\]\.on is "2025-06-31"; give a calendar day as YYYY-MM-DD$/),
  ]);
  expect(about("none")).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([expect.stringMatching(/^--format/), expect.stringMatching(/^--as-of/)]),
  );
  expect(lines).toHaveLength(8);
});

/** Does something as the user "nobody" where the tests run as root, who may read everything. */
async function withoutPrivilege<Value>(act: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
