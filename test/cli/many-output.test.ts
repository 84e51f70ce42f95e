import { readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ruleSets } from "../../src/index.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { assessed, conclusionsIn, mineLine, rowsOf, valuesOf } from "./many.ts";
import { standard } from "./standard.ts";

const two = `${mineLine("A", 80)}\n${mineLine("B")}\n`;

describe("A table", () => {
  it("begins with a byte order mark and ends each row with CR LF; its header is in the language asked for", async () => {
    const { stdout } = await assessed("mines.ndjson", two);
    expect(stdout).toMatch(/^\ufeffLine,Mine name,Mining licence number,Conclusion,Passed,[^\n]*,Notices\r\n1,A,/);
    const chinese = await assessed("mines.ndjson", two, ["--locale", "zh"]);
    expect(chinese.stdout).toMatch(/^\ufeff行,矿山名称,采矿许可证号,结论,通过,[^\n]*,提示\r\n1,A,,符合,1,/);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"])(
    "shows the name %j, which a spreadsheet might run, as text",
    async (name) => {
      const { stdout } = await assessed("mines.ndjson", mineLine(name, 80));
      expect(stdout).toContain(`"'${name}"`);
    },
  );

  it("quotes what holds a comma, a quote or a line break", async () => {
    const names = ["a,b", 'a"b', "a\nb", "'=1"];
    const { stdout } = await assessed("mines.ndjson", names.map((name) => mineLine(name, 80)).join("\n"));
    expect(rowsOf(stdout).map(([, name]) => name)).toEqual(names);
  });

  it("says what failed, what is missing and what to know, in words", async () => {
    const licence = { licences: { mining: { number: "C2100002020012345678901" } } };
    const share = { ...(JSON.parse(mineLine("A", 0.8)) as object), ...licence };
    const { stdout } = await assessed("mines.ndjson", `${JSON.stringify(share)}\n${mineLine("B")}`);
    expect(rowsOf(stdout)).toEqual([
      [
        ...["1", "A", "C2100002020012345678901", "does not conform", "0", "1", "0", "0"],
        ...["Trial mining-recovery", "", "", ""],
        expect.stringMatching(/0\.8/) as string,
      ],
      ["2", "B", "", "cannot tell", "0", "0", "1", "0", "", "Trial mining-recovery", "Mining recovery", "", ""],
    ]);
  });

  it("has the bounds of the score where the set is scored", async () => {
    const scored = Object.values(ruleSets).find(({ conclusion }) => conclusion.model === "points");
    const argv = ["assess", "-", "--input-format", "ndjson", "--rule-set", scored?.id ?? "", "--as-of", "2025-06-30"];
    const { stdout } = await greenMine([...argv, "--locale", "en"], { stdin: mineLine("A") });
    expect(stdout).toContain(",Least score,Greatest score,");
    const [row] = valuesOf((await greenMine([...argv, "--format", "ndjson"], { stdin: mineLine("A") })).stdout);
    const [, , , , least, greatest] = rowsOf(stdout)[0] ?? [];
    // Of a mine known by its name nothing is scored yet, and nothing is lost.
    expect(row).toMatchObject({ score: { min: Number(least), max: Number(greatest) } });
    expect(Number(greatest)).toBeGreaterThan(Number(least));
  });
});

describe("A file", () => {
  it("is given what standard output would have been given, and nothing else is left", async () => {
    const printed = await assessed("mines.ndjson", two);
    const written = await assessed("mines.ndjson", two, ["-o", "@out.csv"]);
    expect(written).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(written.path("out.csv"), "utf8")).toBe(printed.stdout);
    expect(written.names()).toEqual(["mines.ndjson", "out.csv", "set.json"]);
  });

  it("is neither begun nor changed where the input breaks off in the midst", async () => {
    const folder = folderWith({ "out.csv": "old", "set.json": JSON.stringify(standard("mining-recovery")) });
    // The first million bytes are all that tells the encoding of a stream: the byte after them is no UTF-8.
    const stdin = Buffer.concat([Buffer.from(`${mineLine("甲矿", 80)}\n`.repeat(12_000)), Buffer.of(0xff, 0x0a)]);
    const argv = ["assess", "-", "--input-format", "ndjson", "--rule-set", folder.path("set.json"), "--locale", "en"];
    const files = ["-o", folder.path("out.csv"), "--rejects", folder.path("bad.ndjson")];
    const outcome = await greenMine([...argv, "--as-of", "2025-06-30", ...files], { stdin });
    expect(outcome).toEqual({
      status: 3,
      stdout: "",
      stderr: "green-mine: standard input begins in UTF-8 but does not go on in it; save all of it as UTF-8\n",
    });
    expect(folder.names()).toEqual(["out.csv", "set.json"]);
    expect(readFileSync(folder.path("out.csv"), "utf8")).toBe("old");
  });

  it("of rejects in a folder that is not there is refused before any row is written", async () => {
    const outcome = await assessed("mines.ndjson", two, ["--rejects", "@none/bad.ndjson"]);
    expect(outcome).toMatchObject({ status: 3, stdout: "" });
    expect(outcome.stderr).toMatch(/none\/bad\.ndjson lies in a folder that does not exist/);
  });
});

describe("A bar of progress", () => {
  const long = `${mineLine("甲矿", 80)}\n`.repeat(2000);

  /** What is shown on the terminal of standard error. */
  async function shownOf(content: string, more: readonly string[], stdoutIsTerminal: boolean) {
    const folder = folderWith({ "mines.ndjson": content, "set.json": JSON.stringify(standard("mining-recovery")) });
    let [shown, stdout] = ["", ""];
    const stream = new Writable({
      write(chunk: Buffer, _, done) {
        shown += chunk.toString();
        done();
      },
    });
    const argv = [
      "assess",
      folder.path("mines.ndjson"),
      "--as-of",
      "2025-06-30",
      "--rule-set",
      folder.path("set.json"),
    ];
    const status = await run([...argv, ...more.map((word) => (word === "out" ? folder.path(word) : word))], {
      stdin: { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }) },
      stdinIsTerminal: true,
      stdout: (text) => Promise.resolve(void (stdout += text)),
      stderr: () => Promise.resolve(),
      terminal: Object.assign(stream, { isTTY: true, columns: 80 }),
      stdoutIsTerminal,
      env: {},
    });
    return { status, shown, stdout };
  }

  it("stands on the terminal while a long file is read, and is gone at the end", async () => {
    const { status, shown, stdout } = await shownOf(long, [], false);
    expect(status).toBe(0);
    expect(shown).toMatch(/#* *-* 0% \| 0/);
    // The command that clears the line comes last.
    expect(shown.slice(shown.lastIndexOf("\u001b["))).toMatch(/^.\[[02]?K$/);
    expect(conclusionsIn(stdout)).toHaveLength(2000);
    expect((await shownOf(long, ["-o", "out"], true)).shown).not.toBe("");
  });

  it("is not shown for a short file, nor where the rows go to the same terminal", async () => {
    expect((await shownOf(two, [], false)).shown).toBe("");
    expect((await shownOf(long, [], true)).shown).toBe("");
  });
});
