import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Words } from "../profile/words.ts";
import { refusedFile } from "./bad-input.ts";
import { decodeUtf8 } from "./decode.ts";
import type { Io } from "./io.ts";
import type { TextInput } from "./read-json.ts";
import { systemFault } from "./system-fault.ts";

/** The largest input that is read whole, and the largest where it is a list of mines. Bytes. */
const mostBytes = 8_000_000;
const mostBytesOfList = 64_000_000;

/** What an input may be beside one value. */
interface Allowed {
  /** Whether it may be a list of mines, which is larger. */
  readonly list?: boolean;
}

/**
 * The text of a file, or of standard input if the file is missing or `-`.
 *
 * @throws {BadInput} If it cannot be read, is too large, empty, or not UTF-8.
 */
export async function readInput(file: string | undefined, io: Io, allowed: Allowed = {}): Promise<TextInput> {
  return file === undefined || file === "-" ? readStandardInput(io, allowed) : readFile(file, allowed);
}

/** The text of a file. */
export function readFile(file: string, allowed: Allowed = {}): TextInput {
  const source = { zh: file, en: file };
  try {
    return textOf(bytesOfFile(file, source, allowed), source);
  } catch (error) {
    throw asBadInput(error, source);
  }
}

async function readStandardInput(io: Io, allowed: Allowed): Promise<TextInput> {
  const source = { zh: "标准输入", en: "standard input" };
  if (io.stdinIsTerminal) {
    await io.stderr("从标准输入读取,以 Ctrl-D 结束 / reading from standard input, end with Ctrl-D\n");
  }
  try {
    const read = new BytesRead(allowed);
    for await (const chunk of io.stdin) {
      read.add(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      if (read.tooMany) break;
    }
    return textOf(read.all(source), source);
  } catch (error) {
    throw asBadInput(error, source);
  }
}

/** The bytes of a file. A pipe has no size beforehand: it is read up to the limit. */
function bytesOfFile(file: string, source: Words, allowed: Allowed): Uint8Array {
  const descriptor = openSync(file, "r");
  try {
    const status = fstatSync(descriptor);
    if (!allowed.list && status.isFile() && status.size > mostBytes) throw refusedFile("too_large", source, tooLarge);
    const read = new BytesRead(allowed);
    while (!read.tooMany) {
      const chunk = new Uint8Array(65_536);
      const length = readSync(descriptor, chunk);
      if (length === 0) break;
      read.add(chunk.subarray(0, length));
    }
    return read.all(source);
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes as they come, up to the limit of what they begin. */
class BytesRead {
  private readonly chunks: Uint8Array[] = [];
  private readonly allowed: Allowed;
  private length = 0;
  private isList: boolean | undefined;

  constructor(allowed: Allowed) {
    this.allowed = allowed;
  }

  add(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    if (this.allowed.list) this.isList ??= beginsList(chunk);
  }

  get tooMany(): boolean {
    return this.length > (this.isList ? mostBytesOfList : mostBytes);
  }

  all(source: Words): Uint8Array {
    if (this.tooMany) throw refusedFile("too_large", source, this.isList ? tooLargeList : tooLarge);
    return Buffer.concat(this.chunks);
  }
}

/** Whether a text begins with a bracket; undefined if it is blank so far. A byte order mark is nothing. */
function beginsList(bytes: Uint8Array): boolean | undefined {
  const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  return first === undefined ? undefined : first === 0x5b;
}

function textOf(bytes: Uint8Array, source: Words): TextInput {
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
const tooLargeList = {
  zh: "是超过 64 MB 的数组;请改用 NDJSON 或 CSV",
  en: "is a list of over 64 MB; give NDJSON or CSV instead",
};
const empty = { zh: "内容为空;请给出 JSON", en: "is empty; give JSON" };
