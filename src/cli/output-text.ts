import type { Io } from "./io.ts";
import { isBrokenPipe, unwritable } from "./write-output.ts";
import { beginWholeFile } from "./whole-file.ts";

/** Where a text is written piece by piece. */
export interface OutputFile {
  /** @throws {ReaderGone} If nobody reads what is written. */
  readonly write: (text: string) => Promise<void>;
  /** Makes what was written stand. */
  readonly finish: () => Promise<void>;
  /** Leaves no trace of a file that is not finished. */
  readonly discard: () => void;
}

/** The reader of our output went away: it has read enough. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** How much is held before it is written. UTF-16 code units. */
const mostHeld = 65_536;

/**
 * Begins a text in a file that comes into being whole or not at all, or on standard output if no file is given.
 *
 * @throws {BadInput} If the file cannot be written, then or later.
 */
export function beginOutput(file: string | undefined, io: Io): OutputFile {
  const whole = file === undefined ? undefined : guarded(file, () => beginWholeFile(file));
  let held: string[] = [];
  let length = 0;
  const flush = async () => {
    const text = held.join("");
    [held, length] = [[], 0];
    if (text === "") return;
    if (whole) guarded(file, () => whole.write(text));
    else await printed(text, io);
  };
  return {
    async write(text) {
      held.push(text);
      length += text.length;
      if (length >= mostHeld) await flush();
    },
    async finish() {
      await flush();
      if (whole) guarded(file, () => whole.finish());
    },
    discard: () => whole?.discard(),
  };
}

async function printed(text: string, io: Io): Promise<void> {
  try {
    await io.stdout(text);
  } catch (error) {
    throw isBrokenPipe(error) ? new ReaderGone() : unwritable(error, undefined);
  }
}

function guarded<Value>(file: string | undefined, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw unwritable(error, file);
  }
}
