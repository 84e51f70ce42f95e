import type { Words } from "../../profile/words.ts";
import { refusedFile } from "../bad-input.ts";
import type { Framing, MineLine } from "./mine-line.ts";
import { mineOfJson } from "./mine-of-json.ts";
import type { TextLine } from "./text-lines.ts";

/** How lines of NDJSON are kept. */
export const ndjsonFraming: Framing = { head: "", between: "\n", tail: "\n", none: "" };

/**
 * The mines of NDJSON: a profile on each line; blank lines are none.
 *
 * @throws {BadInput} If the text is a JSON array.
 */
export async function* ndjsonMines(lines: AsyncIterable<TextLine>, source: Words): AsyncGenerator<MineLine> {
  let first = true;
  for await (const { number, text } of lines) {
    if (text.trim() === "") continue;
    if (first && text.trimStart().startsWith("[")) throw refusedFile("json_array", source, anArray);
    first = false;
    yield mineOfJson({ source, text }, { line: number, column: 1 });
  }
}

const anArray = {
  zh: "以 [ 开头,是 JSON 数组,不是每行一座矿山;请用 --input-format json",
  en: "begins with [: it is a JSON array, not a mine on each line; use --input-format json",
};
