import { describe, expect, it } from "vitest";
import { gb18030 } from "./gb18030.ts";
import { assessed, conclusionsIn, mineLine, rowsOf, valuesOf } from "./many.ts";

const header = "矿山名称,省级行政区划代码,开采回采率";

describe("The encoding is told from the text", () => {
  const table = `${header}\r\n甲矿,210000,80\r\n乙矿,210000,79\r\n`;
  const expected = ["2 甲矿 conforms", "3 乙矿 does not conform"];

  it("and GB 18030 writes 中 as D6 D0 and 矿 as BF F3", () => {
    expect(gb18030("中a矿")).toEqual(Uint8Array.of(0xd6, 0xd0, 0x61, 0xbf, 0xf3));
  });

  it.each([
    ["UTF-8", table],
    ["UTF-8 with byte order mark", `\ufeff${table}`],
    ["GB 18030", gb18030(table)],
  ])("%s", async (_, content) => {
    const outcome = await assessed("mines.csv", content);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(conclusionsIn(outcome.stdout)).toEqual(expected);
  });

  it("of all of a file: one Chinese word after a megabyte of Latin", async () => {
    const many = Array.from(
      { length: 20_000 },
      () => "A mine with quite a long name to fill the file,210000,80\n",
    ).join("");
    const outcome = await assessed(
      "mines.csv",
      gb18030(`identity.name,identity.province,开采回采率\n${many}丙矿,210000,79`),
    );
    expect(outcome.status).toBe(0);
    expect(conclusionsIn(outcome.stdout).at(-1)).toBe("20002 丙矿 does not conform");
  });

  it("of NDJSON too", async () => {
    const { stdout } = await assessed("mines.ndjson", gb18030(mineLine("丁矿", 80)));
    expect(conclusionsIn(stdout)).toEqual(["1 丁矿 conforms"]);
  });

  it.each([
    ["UTF-16", Buffer.from(`\ufeff${table}`, "utf16le"), "is encoded in UTF-16; save it as UTF-8"],
    ["UTF-16 without mark", Buffer.from("name,a", "utf16le"), "is encoded in UTF-16; save it as UTF-8"],
    ["neither", Uint8Array.of(0x41, 0xff, 0xff, 0x0a), "is neither UTF-8 nor GB 18030 (GBK); save it as UTF-8"],
    ["a character torn at the end", Buffer.from("矿山名称\n甲").subarray(0, -1), /breaks off within a character/],
    ["nothing", "", "is empty; give a header and mines"],
  ])("but %s is refused with what to do", async (_, content, words) => {
    const { status, stdout, stderr } = await assessed("mines.csv", content);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^green-mine: mines\.csv /);
  });
});

describe("A column", () => {
  it.each([
    ["by id", "identity.name,identity.province,utilization.threeRates.miningRecovery"],
    ["by Chinese title", header],
    ["by English title", "Mine name,Province code,mining  recovery"],
    ["by any of them, with a column without name", "Mine name,省级行政区划代码,utilization.threeRates.miningRecovery,"],
  ])("is named %s", async (_, names) => {
    const { status, stdout } = await assessed("mines.csv", `${names}\nA,210000,80\n`);
    expect({ status, rows: conclusionsIn(stdout) }).toEqual({ status: 0, rows: ["2 A conforms"] });
  });

  it.each([",", ";", "\t"])("is told from the next by %j", async (delimiter) => {
    const table = [header, "A,210000,80"].join("\n").replaceAll(",", delimiter);
    expect(conclusionsIn((await assessed("mines.csv", table)).stdout)).toEqual(["2 A conforms"]);
  });

  it("at fault is told before any row is read, with all the others", async () => {
    const names = "矿山名称,矿山名称,开采回采律,Intensive mining,operation.isProducing,bogusbogusbogus";
    const { status, stdout, stderr } = await assessed("mines.csv", `\n${names}\nA,,,,,x\n`);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toEqual([
      'green-mine: mines.csv, line 2, column 1: column 2 is "矿山名称"; identity.name has a column already; remove one of them',
      'green-mine: mines.csv, line 2, column 1: column 3 is "开采回采律"; there is no such name; did you mean "开采回采率"?',
      expect.stringMatching(/column 4 is "Intensive mining"; several facts have this title; use an id: \S+, \S+$/),
      expect.stringMatching(/column 5 is "operation\.isProducing"; it follows from other facts .* give \S+/),
      expect.stringMatching(/column 6 is "bogusbogusbogus"; there is no such name; check it$/),
    ]);
  });

  it("of names must be there", async () => {
    const { stderr } = await assessed("mines.csv", "开采回采率\n80\n");
    expect(stderr).toMatch(/: identity\.name is at fault; the column is missing; the first row must be the header/);
  });
});

describe("A row", () => {
  it("may hold line breaks, delimiters and quotes within quotes; the line is still the editor's", async () => {
    const table = `"矿山\r\n名称",省级行政区划代码\r\n`;
    // The title is folded: a line break within a name is a space, which no name of ours has.
    expect((await assessed("mines.csv", table)).status).toBe(3);
    const rows = 'A,210000,80\r\n"B\r\n""b"", x" ,210000,79\r\n\r\n,,\r\nC,210000,\r\n';
    const { status, stdout } = await assessed("mines.csv", `${header}\r\n${rows}`);
    expect(status).toBe(0);
    expect(rowsOf(stdout).map(([line, name]) => [line, name])).toEqual([
      ["2", "A"],
      ["3", 'B\n"b", x'],
      ["7", "C"],
    ]);
  });

  it.each([
    ["that stays open", '"B,210000,79'],
    ["that is closed within a cell", '"B"b,210000,79'],
    ["whose end is in the next row", '"B,210000,79\nX,210000,"x"y'],
  ])("with a quote %s is bad alone: what follows is read", async (_, row) => {
    const { status, stdout, stderr } = await assessed("mines.csv", `${header}\nA,210000,80\n${row}\nC,210000,80\n`);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^green-mine: mines\.csv, line 3, column 1: row is at fault; its quotes do not match/);
    const names = rowsOf(stdout).map(([, name]) => name);
    expect([names[0], names.at(-1)]).toEqual(["A", "C"]);
    expect(names).not.toContain("B");
  });

  it("with a quote in the midst of a bare cell is as it stands", async () => {
    const { stdout } = await assessed("mines.csv", '矿山名称\n5" pipe mine\n');
    expect(rowsOf(stdout).map(([, name]) => name)).toEqual(['5" pipe mine']);
  });

  it("at fault names the column and every fault", async () => {
    const names = `${header},投产日期,identity.county`;
    const { status, stderr } = await assessed("mines.csv", `${names}\nA,21,"1,234",2023-02-30,210300,surplus\n`);
    expect(status).toBe(3);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^green-mine: mines\.csv, line 2, column 开采回采率: utiliz\S+ is "1,234"; its comma may/),
      expect.stringMatching(/line 2, column 投产日期: operation\.productionStartedOn is "2023-02-30"; give a calendar/),
      expect.stringMatching(/line 2: column 6 is "surplus"; it stands under no column/),
      expect.stringMatching(/line 2, column 省级行政区划代码: identity\.province is "21"/),
      "green-mine: 1 of 1 mines in mines.csv could not be read",
    ]);
  });

  it("with blank cells leaves facts unknown, spaces of any width too", async () => {
    const { stdout } = await assessed("mines.csv", `${header}\nA,210000,\u3000 \n`, ["--format", "ndjson"]);
    expect(valuesOf(stdout)).toMatchObject([{ conclusion: "cantTell" }]);
  });
});
