import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Words } from "../profile/words.ts";
import { refusedFile } from "./bad-input.ts";
import { decodeUtf8 } from "./decode.ts";
import type { Io } from "./io.ts";
import type { TextInput } from "./read-json.ts";
import { systemFault } from "./system-fault.ts";

/** The largest input that is read. Bytes. */
const mostBytes = 8_000_000;

/**
 * The text of a file, or of standard input if the file is missing or `-`.
 *
 * @throws {BadInput} If it cannot be read, is too large, empty, or not UTF-8.
 */
export async function readInput(file: string | undefined, io: Io): Promise<TextInput> {
  return file === undefined || file === "-" ? readStandardInput(io) : readFile(file);
}

/** The text of a file. */
export function readFile(file: string): TextInput {
  const source = { zh: file, en: file };
  try {
    return textOf(bytesOfFile(file), source);
  } catch (error) {
    throw asBadInput(error, source);
  }
}

async function readStandardInput(io: Io): Promise<TextInput> {
  const source = { zh: "标准输入", en: "standard input" };
  if (io.stdinIsTerminal) {
    await io.stderr("从标准输入读取,以 Ctrl-D 结束 / reading from standard input, end with Ctrl-D\n");
  }
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of io.stdin) {
      const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > mostBytes) return textOf(undefined, source);
    }
    return textOf(Buffer.concat(chunks), source);
  } catch (error) {
    throw asBadInput(error, source);
  }
}

/** The bytes of a file, or undefined if there are too many. A pipe has no size beforehand: it is read up to the limit. */
function bytesOfFile(file: string): Uint8Array | undefined {
  const descriptor = openSync(file, "r");
  try {
    const status = fstatSync(descriptor);
    if (status.isFile() && status.size > mostBytes) return undefined;
    const chunks: Uint8Array[] = [];
    let length = 0;
    while (length <= mostBytes) {
      const chunk = new Uint8Array(65_536);
      const read = readSync(descriptor, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

function textOf(bytes: Uint8Array | undefined, source: Words): TextInput {
  if (!bytes) throw refusedFile("too_large", source, tooLarge);
  const decoded = decodeUtf8(bytes);
  if ("refused" in decoded) throw refusedFile("not_utf8", source, decoded.refused);
  if (decoded.text.trim() === "") throw refusedFile("empty", source, empty);
  return { source, text: decoded.text };
}

function asBadInput(error: unknown, source: Words): unknown {
  const words = systemFault(error);
  return words ? refusedFile("unreadable", source, words) : error;
}

const tooLarge = { zh: "超过 8 MB;请给出较小的文件", en: "is over 8 MB; give a smaller file" };
const empty = { zh: "内容为空;请给出 JSON", en: "is empty; give JSON" };
