import type { Words } from "../../profile/words.ts";
import { isUtf16, utf16 } from "../decode.ts";
import { refusedFile } from "../bad-input.ts";
import type { ByteSource } from "./byte-source.ts";

/** How the text of an input is encoded. */
type Encoding = "utf-8" | "gb18030";

/** How much of an input that comes once is held to tell its encoding. Bytes. */
const mostHeld = 1_000_000;

/**
 * The text in bytes, as it comes and without byte order mark, whose encoding is told from all of them, or from the first million where they come only once.
 *
 * @throws {BadInput} If they are UTF-16, or neither UTF-8 nor GB 18030.
 */
export async function textIn(bytes: ByteSource): Promise<AsyncIterable<string>> {
  if (bytes.again) {
    const encoding = await encodingOf(bytes, bytes.chunks, true);
    return decoded(bytes, encoding, bytes.chunks());
  }
  const { held, rest, ended } = await beginningOf(bytes.chunks());
  const encoding = await encodingOf(bytes, () => held, ended);
  return decoded(bytes, encoding, joined(held, rest));
}

/** The encoding of chunks, which may break off within a character if they are not the whole. */
async function encodingOf(
  { source }: ByteSource,
  chunks: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  whole: boolean,
): Promise<Encoding> {
  const asUtf8 = await validity("utf-8", chunks(), source);
  if (asUtf8 === "valid" || (asUtf8 === "torn" && !whole)) return "utf-8";
  // All of it was UTF-8 until it broke off: nobody writes GB 18030 so.
  if (asUtf8 === "torn") throw refusedFile("torn", source, torn);
  const asGb18030 = await validity("gb18030", chunks(), source);
  if (asGb18030 === "valid" || (asGb18030 === "torn" && !whole)) return "gb18030";
  throw refusedFile("unknown_encoding", source, neither);
}

/** Whether chunks are text in an encoding; torn if they break off within a character. */
async function validity(
  encoding: Encoding,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  source: Words,
): Promise<"valid" | "torn" | "invalid"> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let first = true;
  for await (const chunk of chunks) {
    if (first && isUtf16(chunk)) throw refusedFile("utf16", source, utf16);
    first = false;
    if (decodedBy(decoder, chunk) === undefined) return "invalid";
  }
  return decodedBy(decoder, undefined) === undefined ? "torn" : "valid";
}

/** What a decoder makes of the next bytes, or of their end; undefined if they are none of its encoding. */
function decodedBy(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined): string | undefined {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function* decoded(
  { source }: ByteSource,
  encoding: Encoding,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let first = true;
  const next = (chunk?: Uint8Array) => {
    const text = decodedBy(decoder, chunk);
    if (text === undefined) throw refusedFile("unknown_encoding", source, changes(encoding));
    if (!first || text === "") return text;
    first = false;
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  };
  for await (const chunk of chunks) yield next(chunk);
  yield next();
}

async function beginningOf(chunks: AsyncIterable<Uint8Array>) {
  const rest = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let length = 0; length < mostHeld;) {
    const next = await rest.next();
    if (next.done === true) return { held, rest, ended: true };
    held.push(next.value);
    length += next.value.length;
  }
  return { held, rest, ended: false };
}

async function* joined(held: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    // What was given on is not held any longer.
    for (let chunk = held.shift(); chunk; chunk = held.shift()) yield chunk;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

const torn = {
  zh: "在一个字符中间中断;文件不完整,请重新取得",
  en: "breaks off within a character; it is not complete: get it again",
};
const neither = {
  zh: "既不是 UTF-8,也不是 GB 18030(GBK)编码;请另存为 UTF-8",
  en: "is neither UTF-8 nor GB 18030 (GBK); save it as UTF-8",
};

function changes(encoding: Encoding) {
  const name = encoding === "utf-8" ? "UTF-8" : "GB 18030";
  return {
    zh: `开头是 ${name} 编码,后面却不是;请全部存为 UTF-8`,
    en: `begins in ${name} but does not go on in it; save all of it as UTF-8`,
  };
}
