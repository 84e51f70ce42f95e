import type { Words } from "../profile/words.ts";

/** The text in UTF-8 bytes, with or without a byte order mark; or a sentence on what they are instead. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly refused: Words } {
  if (isUtf16(bytes)) return { refused: utf16 };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { refused: readsAsChinese(bytes) ? gb18030 : invalid };
  }
}

/** By its byte order mark, or by a zero byte beside the first character, which in JSON is one of ASCII. */
export function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first !== undefined && second !== undefined && (first === 0) !== (second === 0));
}

function readsAsChinese(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder("gb18030", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** Said of a text in UTF-16. */
export const utf16 = {
  zh: "编码为 UTF-16;请另存为 UTF-8",
  en: "is encoded in UTF-16; save it as UTF-8",
};
const gb18030 = {
  zh: "不是 UTF-8,看来是 GB 18030(GBK)编码;请另存为 UTF-8",
  en: "is not UTF-8 but, it seems, GB 18030 (GBK); save it as UTF-8",
};
const invalid = {
  zh: "含有不是 UTF-8 的字节;请另存为 UTF-8",
  en: "has bytes that are not UTF-8; save it as UTF-8",
};
