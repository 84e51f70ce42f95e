import { refusedFile } from "./bad-input.ts";
import type { Io } from "./io.ts";
import { systemFault } from "./system-fault.ts";
import { beginWholeFile } from "./whole-file.ts";

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
    throw unwritable(error, file);
  }
}

/** Whether the reader of our output went away: it has read enough. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

/** What to throw for an error in writing a file, or standard output if no file is given. */
export function unwritable(error: unknown, file: string | undefined): unknown {
  const words = systemFault(error);
  return words ? refusedFile("unwritable", file ?? { zh: "标准输出", en: "standard output" }, words) : error;
}

function replaceFile(file: string, text: string): void {
  const whole = beginWholeFile(file);
  try {
    whole.write(text);
    whole.finish();
  } finally {
    whole.discard();
  }
}
