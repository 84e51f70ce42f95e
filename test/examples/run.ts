import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const tsconfig = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));

/** What a script prints; it runs in a process of its own, with the package's name standing for its sources. */
export async function run(script: URL, ...options: string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    tsx,
    "--tsconfig",
    tsconfig,
    fileURLToPath(script),
    ...options,
  ]);
  return stdout.trimEnd().split("\n");
}
