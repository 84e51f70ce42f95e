import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { folderWith, greenMine, type Outcome } from "./command-line.ts";
import { stackTrace } from "./complaint.ts";
import { mine, standard } from "./standard.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const patient = 60_000;

/** Where a process has its streams beside pipes to us. */
interface Streams {
  readonly stdin?: string;
  readonly stdout?: number;
  /** Whether the reader of its standard output is gone before anything is written. */
  readonly readerIsGone?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** A command that runs what follows it, under other conditions. */
  readonly wrapper?: readonly string[];
}

/** Calls the command line in a process of its own, as a shell would. */
function spawned(argv: readonly string[], streams: Streams = {}): Promise<Outcome> {
  const { stdin = "", stdout = "pipe", readerIsGone = false, env = {}, wrapper = [] } = streams;
  const [command = "", ...rest] = [...wrapper, process.execPath, "--import", "tsx", main, ...argv];
  const child = spawn(command, rest, {
    stdio: ["pipe", stdout, "pipe"],
    env: { ...process.env, TSX_DISABLE_CACHE: "1", ...env },
  });
  const outcome = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    outcome.stdout += text;
  });
  if (readerIsGone) child.stdout?.destroy();
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (outcome.stderr += text));
  // A process that refuses its input early may close it before all is written.
  child.stdin?.on("error", () => undefined).end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status: status ?? -1, ...outcome }));
  });
}

it.each([
  [0, mine({ miningRecovery: 80 }), "210000"],
  [1, mine({ miningRecovery: 79.9 }), "210000"],
  [2, mine(), "210000"],
  [3, { identity: {} }, "210000"],
  [4, mine({}, "110000"), "110000"],
])(
  "A process ends with status %i and the bytes that the function gives",
  { timeout: patient },
  async (status, profile) => {
    const folder = folderWith({ "set.json": JSON.stringify(standard("mining-recovery")) });
    const argv = ["assess", "--rule-set", folder.path("set.json"), "--as-of", "2025-06-30"];
    const stdin = JSON.stringify(profile);
    const outcome = await spawned(argv, { stdin });
    expect(outcome.status).toBe(status);
    expect(outcome).toEqual(await greenMine(argv, { stdin }));
  },
);

it("Output of many buffers is written whole before the process ends", { timeout: patient }, async () => {
  const argv = ["rules", "--format", "json"];
  const outcome = await spawned(argv);
  expect(outcome.stdout.length).toBeGreaterThan(100_000);
  expect(outcome).toEqual(await greenMine(argv));
});

it("A reader that has read enough and is gone ends it quietly", { timeout: patient }, async () => {
  const outcome = await spawned(["rules", "--format", "json"], { readerIsGone: true });
  expect(outcome).toMatchObject({ status: 0, stderr: "" });
});

it("Input of more than 8 MB is refused without waiting for its end", { timeout: patient }, async () => {
  const outcome = await spawned(["assess", "--as-of", "2025-06-30", "--locale", "en"], {
    stdin: " ".repeat(20_000_000),
  });
  expect(outcome).toEqual({
    status: 3,
    stdout: "",
    stderr: "green-mine: standard input is over 8 MB; give a smaller file\n",
  });
});

it("A disk that is full is bad input, not a stack trace", { timeout: patient }, async () => {
  const full = openSync("/dev/full", "w");
  const outcome = await spawned(["facts", "--locale", "en"], { stdout: full });
  closeSync(full);
  expect(outcome).toMatchObject({
    status: 3,
    stderr: "green-mine: standard output cannot be written, there is no room; make room\n",
  });
});

it("A write that breaks off leaves the file that was there, and nothing else", { timeout: patient }, async () => {
  const folder = folderWith({ "out.txt": "old" });
  const argv = ["facts", "--locale", "en", "-o", folder.path("out.txt")];
  // No file may grow over two kilobytes: a shell's limit counts half kilobytes.
  const outcome = await spawned(argv, { wrapper: ["sh", "-c", 'ulimit -f 4; exec "$@"', "sh"] });
  expect(outcome).toEqual({
    status: 3,
    stdout: "",
    stderr: `green-mine: ${folder.path("out.txt")} cannot be written, there is no room; make room\n`,
  });
  expect(folder.names()).toEqual(["out.txt"]);
  expect(readFileSync(folder.path("out.txt"), "utf8")).toBe("old");
});

it(
  "Without a debugging wish no fault shows a stack trace, and the day never comes from the clock",
  { timeout: patient },
  async () => {
    const stdin = '{"identity": {"name": "Trial mine"}}';
    const outcome = await spawned(["assess"], { stdin });
    expect(outcome).toMatchObject({ status: 3, stdout: "" });
    expect(outcome.stderr).toMatch(/^green-mine: 缺少 --as-of/);
    expect(outcome.stderr).not.toMatch(stackTrace);
  },
);

it("The report does not follow the machine's zone or language", { timeout: patient }, async () => {
  const argv = ["assess", "--as-of", "2025-06-30"];
  const stdin = JSON.stringify({ ...mine(), operation: { productionStartedOn: "2024-03-01", state: "producing" } });
  const outcomes = await Promise.all(
    [
      { TZ: "Pacific/Kiritimati", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" },
      { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
    ].map((env) => spawned(argv, { stdin, env })),
  );
  const expected = await greenMine(argv, { stdin });
  expect(outcomes).toEqual([expected, expected]);
});
