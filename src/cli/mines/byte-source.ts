import { createReadStream, statSync } from "node:fs";
import type { Words } from "../../profile/words.ts";
import { refusedFile } from "../bad-input.ts";
import type { Io } from "../io.ts";
import { systemFault } from "../system-fault.ts";
import type { Progress } from "./mine-line.ts";

/** Bytes to be read as they come. */
export interface ByteSource {
  readonly source: Words;
  /** The bytes from the beginning. Whether they can be had more than once says `again`. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  readonly again: boolean;
  /** How far the latest reading is, for a file whose size is known. */
  readonly progress?: Progress;
}

/** The bytes of a file, or of standard input if the file is missing or `-`. */
export function byteSource(file: string | undefined, io: Io): ByteSource {
  if (file === undefined || file === "-") return standardInput(io);
  const source = { zh: file, en: file };
  try {
    const status = statSync(file);
    let read = 0;
    const chunks = async function* () {
      read = 0;
      for await (const chunk of told(createReadStream(file, { highWaterMark: 32_768 }), source)) {
        read += chunk.length;
        yield chunk;
      }
    };
    if (!status.isFile()) return { source, chunks, again: false };
    return { source, chunks, again: true, progress: { total: status.size, read: () => read } };
  } catch (error) {
    throw unreadable(error, source);
  }
}

function standardInput(io: Io): ByteSource {
  const source = { zh: "标准输入", en: "standard input" };
  const chunks = async function* () {
    if (io.stdinIsTerminal) {
      await io.stderr("从标准输入读取,以 Ctrl-D 结束 / reading from standard input, end with Ctrl-D\n");
    }
    yield* told(io.stdin, source);
  };
  return { source, chunks, again: false };
}

async function* told(stream: AsyncIterable<unknown>, source: Words): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) {
      yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    }
  } catch (error) {
    throw unreadable(error, source);
  }
}

function unreadable(error: unknown, source: Words): unknown {
  const words = systemFault(error);
  return words ? refusedFile("unreadable", source, words) : error;
}
