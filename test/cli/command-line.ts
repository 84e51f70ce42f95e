import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.ts";

/** What a call of the command line left behind. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a call is given beside its arguments. */
export interface Surroundings {
  /** What it gives, or the error with which it fails. */
  readonly stdin?: string | Uint8Array | Error;
  readonly env?: Readonly<Record<string, string>>;
}

/** Calls the command line in this process, as a shell would. */
export async function greenMine(
  argv: readonly string[],
  { stdin = "", env = {} }: Surroundings = {},
): Promise<Outcome> {
  let [stdout, stderr] = ["", ""];
  const status = await run(argv, {
    stdin: chunksOf(stdin),
    stdinIsTerminal: false,
    stdout: (text) => Promise.resolve(void (stdout += text)),
    stderr: (text) => Promise.resolve(void (stderr += text)),
    env,
  });
  return { status, stdout, stderr };
}

/** A new folder with files in it, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly path: (name: string) => string;
  readonly names: () => string[];
} {
  const folder = mkdtempSync(join(tmpdir(), "green-mine-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { path: (name) => join(folder, name), names: () => readdirSync(folder).sort() };
}

async function* chunksOf(input: string | Uint8Array | Error): AsyncGenerator<Uint8Array> {
  if (input instanceof Error) throw input;
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  for (let at = 0; at < bytes.length; at += 1_000_000) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 1_000_000);
  }
}
