import { exitStatus, type ExitStatus } from "../exit-status.ts";
import type { Io } from "../io.ts";
import { beginOutput, type OutputFile, ReaderGone } from "../output-text.ts";
import { BadLines } from "./bad-lines.ts";
import type { ReadMine } from "./mine-line.ts";
import type { MinesRequest } from "./mines-request.ts";
import { withProgress } from "./progress-bar.ts";

/** What a command does with the mines that could be read: it reads them to their end and writes as it goes. */
type Work = (mines: AsyncIterable<ReadMine>, write: OutputFile["write"]) => Promise<void>;

/**
 * Does a piece of work over many mines. Its output, and what could not be read, come into their files whole, or not at
 * all; what could not be read is told of at the end.
 *
 * @returns `badInput` if any mine could not be read, although the others were worked on.
 * @throws {BadInput} If the input breaks off, or an output cannot be written.
 */
export async function overMines(request: MinesRequest, io: Io, work: Work): Promise<ExitStatus> {
  const { input, locale } = request;
  const files: OutputFile[] = [];
  const begin = (file: string | undefined) => {
    const output = beginOutput(file, io);
    files.push(output);
    return output;
  };
  try {
    const output = begin(request.output);
    const bad = new BadLines(input, request.rejects === undefined ? undefined : begin(request.rejects));
    try {
      await work(bad.partedFrom(withProgress(input.lines, input, request.output, io)), (text) => output.write(text));
      await bad.end();
      for (const file of files) await file.finish();
    } catch (error) {
      if (error instanceof ReaderGone) return exitStatus.done;
      await bad.report(locale, io, false);
      throw error;
    }
    await bad.report(locale, io, true);
    return bad.any ? exitStatus.badInput : exitStatus.done;
  } finally {
    for (const file of files) file.discard();
  }
}
