import { rmSync } from "node:fs";
import process from "node:process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Files that are not finished. They belong to this process alone: whatever ends it takes them along. */
const unfinished = new Set<string>();

/** Has a file removed should the process be interrupted before the file is finished. */
export function beginFile(file: string): void {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, interrupted);
  unfinished.add(file);
}

/** Says that a file is finished, or gone. */
export function endFile(file: string): void {
  unfinished.delete(file);
  if (unfinished.size === 0) for (const signal of signals) process.off(signal, interrupted);
}

/** Removes what is not finished, and lets the signal end the process as if nobody had listened: the shell sees why. */
function interrupted(signal: NodeJS.Signals): void {
  for (const file of [...unfinished]) {
    rmSync(file, { force: true });
    endFile(file);
  }
  process.kill(process.pid, signal);
}
