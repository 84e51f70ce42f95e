import { refusedFile } from "../bad-input.ts";
import type { Words } from "../../profile/words.ts";

/** A line of a text, counted from 1 as an editor counts, and how it ends: the last may end with nothing. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
  readonly ending: "" | "\n" | "\r" | "\r\n";
}

/** Longer than any mine's line. UTF-16 code units. */
const longest = 8_000_000;

const ending = /\r\n|\n|\r/g;

/**
 * The lines of a text that comes in chunks.
 *
 * @throws {BadInput} If a line is too long to be a mine.
 */
export async function* textLines(chunks: AsyncIterable<string>, source: Words): AsyncGenerator<TextLine> {
  let number = 0;
  let pending = "";
  for await (const chunk of chunks) {
    // A line end of two characters may be torn: what follows a lone \r decides.
    const text = pending + chunk;
    const until = text.endsWith("\r") ? text.length - 1 : text.length;
    let from = 0;
    ending.lastIndex = pending.endsWith("\r") ? pending.length - 1 : pending.length;
    for (let found = ending.exec(text); found && found.index < until; found = ending.exec(text)) {
      const [end] = found as unknown as ["\n" | "\r" | "\r\n"];
      const after = found.index + end.length;
      yield { number: ++number, text: text.slice(from, found.index), ending: end };
      from = after;
      ending.lastIndex = after;
    }
    pending = text.slice(from);
    if (pending.length > longest) throw refusedFile("line_too_long", source, tooLong(number + 1));
  }
  if (pending.endsWith("\r")) yield { number: number + 1, text: pending.slice(0, -1), ending: "\r" };
  else if (pending !== "") yield { number: number + 1, text: pending, ending: "" };
}

function tooLong(line: number): Words {
  return {
    zh: `第 ${String(line)} 行超过 800 万字符;请每行写一座矿山`,
    en: `has over 8 million characters on line ${String(line)}; put each mine on a line of its own`,
  };
}
