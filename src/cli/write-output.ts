import { randomUUID } from "node:crypto";
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { refusedFile } from "./bad-input.ts";
import type { Io } from "./io.ts";
import { realPath } from "./output-file.ts";
import { systemFault } from "./system-fault.ts";

/**
 * Writes a text to a file, whole or not at all; or to standard output if no file is given.
 *
 * @throws {BadInput} If it cannot be written. A file that was there is then as it was.
 */
export async function writeOutput(text: string, file: string | undefined, io: Io): Promise<void> {
  try {
    if (file === undefined) await io.stdout(text);
    else replaceFile(file, text);
  } catch (error) {
    if (file === undefined && isBrokenPipe(error)) return;
    const words = systemFault(error);
    throw words ? refusedFile("unwritable", file ?? { zh: "标准输出", en: "standard output" }, words) : error;
  }
}

/** Whether the reader of our output went away: it has read enough. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

function replaceFile(file: string, text: string): void {
  // A link stays a link: the file that it leads to is replaced.
  const target = realPath(file) ?? resolve(file);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const temporary = join(dirname(target), `.green-mine-${randomUUID()}.tmp`);
  try {
    const descriptor = openSync(temporary, "wx");
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
