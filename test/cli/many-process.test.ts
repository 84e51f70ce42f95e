import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { folderWith } from "./command-line.ts";
import { mineLine } from "./many.ts";
import { standard } from "./standard.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const patient = 60_000;

/** A process that assesses mines by the trial standard, in a folder of its own. */
function assessing(argv: readonly string[], { old = false } = {}) {
  const folder = folderWith({
    "set.json": JSON.stringify(standard("mining-recovery")),
    ...(old && { "out.csv": "old" }),
  });
  const words = argv.map((word) => (word.startsWith("@") ? folder.path(word.slice(1)) : word));
  const asked = [
    "assess",
    "-",
    "--input-format",
    "ndjson",
    "--as-of",
    "2025-06-30",
    "--rule-set",
    folder.path("set.json"),
  ];
  const child = spawn(process.execPath, ["--import", "tsx", main, ...asked, ...words], {
    env: { ...process.env, TSX_DISABLE_CACHE: "1" },
  });
  child.stdin.on("error", () => undefined);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<{ status: number | null; signal: string | null }>((resolve) => {
    child.on("close", (status, signal) => {
      resolve({ status, signal });
    });
  });
  return { folder, child, ended, said: () => ({ stdout, stderr }) };
}

it.each(["SIGINT", "SIGTERM"] as const)(
  "%s leaves the file that was there, no half-written one and no temporary one",
  { timeout: patient },
  async (signal) => {
    const { folder, child, ended } = assessing(["-o", "@out.csv", "--rejects", "@bad.ndjson"], { old: true });
    // More than a million bytes, which tell the encoding; the input then stays open.
    child.stdin.write(`${mineLine("A", 80)}\n{\n`.repeat(12_000));
    while (folder.names().filter((name) => name.endsWith(".tmp")).length < 2) await setTimeout(20);
    child.kill(signal);
    expect(await ended).toEqual({ status: null, signal });
    expect(folder.names()).toEqual(["out.csv", "set.json"]);
    expect(readFileSync(folder.path("out.csv"), "utf8")).toBe("old");
  },
);

it("A reader that has read enough and is gone ends it quietly", { timeout: patient }, async () => {
  const { folder, child, ended, said } = assessing(["--rejects", "@bad.ndjson"]);
  child.stdout.destroy();
  child.stdin.end(`{\n${mineLine("A", 80)}\n`.repeat(12_000));
  expect(await ended).toEqual({ status: 0, signal: null });
  expect(said().stderr).toBe("");
  expect(folder.names()).toEqual(["set.json"]);
});

it("A disk that is full leaves nothing half-written", { timeout: patient }, async () => {
  if (!existsSync("/dev/full")) return;
  const folder = folderWith({ "set.json": JSON.stringify(standard("mining-recovery")) });
  const lines = `${mineLine("A", 80)}\n`.repeat(5000);
  const asked = [
    "assess",
    "-",
    "--input-format",
    "ndjson",
    "--as-of",
    "2025-06-30",
    "--rule-set",
    folder.path("set.json"),
  ];
  const argv = ["--import", "tsx", main, ...asked, "--locale", "en", "-o", folder.path("out.csv")];
  // No file may grow over two kilobytes: a shell's limit counts half kilobytes.
  const child = spawn("sh", ["-c", 'ulimit -f 4; exec "$@"', "sh", process.execPath, ...argv], {
    env: { ...process.env, TSX_DISABLE_CACHE: "1" },
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on("error", () => undefined).end(lines);
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: `green-mine: ${folder.path("out.csv")} cannot be written, there is no room; make room\n`,
  });
  expect(folder.names()).toEqual(["set.json"]);
});

it("Memory does not grow with the number of mines", { timeout: patient }, async () => {
  const peaks: number[] = [];
  for (const count of [1000, 20_000]) {
    const { folder, child, ended } = assessing(["-o", "@out.csv"]);
    // Some 5 KB a mine: a hundred megabytes in all, of which none may be held.
    const mine = JSON.stringify({ ...(JSON.parse(mineLine("A", 80)) as object) }).replace("{", `{${" ".repeat(5000)}`);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentOf(child.pid ?? 0));
    }, 10);
    for (let written = 0; written < count; written += 100) {
      if (!child.stdin.write(`${mine}\n`.repeat(100)))
        await new Promise((drained) => child.stdin.once("drain", drained));
    }
    child.stdin.end();
    expect(await ended).toEqual({ status: 0, signal: null });
    clearInterval(watch);
    expect(readFileSync(folder.path("out.csv"), "utf8").split("\r\n")).toHaveLength(count + 2);
    peaks.push(peak);
  }
  const [few = 0, many = 0] = peaks;
  // The memory that a process has at hand varies by tens of megabytes; a hundred more could hold the input.
  expect(many - few).toBeLessThan(60_000_000);
});

/** The memory that a process holds. Bytes; 0 where the system does not tell. */
function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
