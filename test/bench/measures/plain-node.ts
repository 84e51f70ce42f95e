import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the repository: from here, the package's own name leads to what was built. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Runs the text of a module in a Node process of its own, with nothing else loaded.
 *
 * @returns What it printed.
 */
export function inPlainNode(module: string, ...given: readonly string[]): string {
  const started = ["--input-type=module", "--eval", module, ...given];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, started, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`a process failed: ${error?.message ?? stderr}`);
  return stdout;
}
