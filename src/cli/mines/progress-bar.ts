import type { Io } from "../io.ts";
import type { MinesInput } from "./mine-line.ts";

/** Below this a file is read before anybody wonders. Bytes. */
const longFile = 100_000;

/**
 * Shows how far a long file is read, while it is, on a terminal that nothing else is written to.
 *
 * @param output - The file that is written, standard output if there is none.
 */
export async function* withProgress<Line>(
  lines: AsyncIterable<Line>,
  { progress }: MinesInput,
  output: string | undefined,
  { terminal, stdoutIsTerminal = false }: Io,
): AsyncGenerator<Line> {
  const shared = output === undefined && stdoutIsTerminal;
  if (!progress || !terminal || shared || progress.total < longFile) {
    yield* lines;
    return;
  }
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream: terminal,
    format: "{bar} {percentage}% | {mines}",
    barCompleteChar: "#",
    barIncompleteChar: "-",
    clearOnComplete: true,
  });
  let mines = 0;
  bar.start(progress.total, 0, { mines });
  try {
    for await (const line of lines) {
      yield line;
      // What is shown may lag behind; telling it of every mine would cost more than reading it.
      if (++mines % 64 === 0) bar.update(progress.read(), { mines });
    }
  } finally {
    bar.stop();
  }
}
