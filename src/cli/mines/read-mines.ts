import type { MineProfile } from "../../profile/mine.ts";
import { type Attempt, attempt, refusedFile } from "../bad-input.ts";
import type { Io } from "../io.ts";
import { readInput } from "../read-input.ts";
import type { TextInput } from "../read-json.ts";
import { arrayFraming, arrayMines } from "./array-mines.ts";
import { byteSource } from "./byte-source.ts";
import { csvMines } from "./csv-mines.ts";
import { textIn } from "./encoding.ts";
import { inputFormatOf } from "./input-format.ts";
import type { MinesInput, ReadMine } from "./mine-line.ts";
import { ndjsonFraming, ndjsonMines } from "./ndjson-mines.ts";
import { textLines } from "./text-lines.ts";

/** The text of one mine, or many mines; or what is wrong with the input, in the place of either. */
export type OneOrMany =
  | { readonly kind: "one"; readonly text: Attempt<TextInput> }
  | { readonly kind: "many"; readonly input: Attempt<MinesInput> };

/**
 * One mine or many in a file, or in standard input if the file is missing or `-`. JSON is many if it begins with a
 * bracket; its text is read whole, up to 64 MB. NDJSON and tables are read as they come, in constant memory.
 *
 * @param option - The form of the input, else told by the file's ending.
 */
export async function readOneOrMany(file: string | undefined, option: string | undefined, io: Io): Promise<OneOrMany> {
  const { value: format, complaints } = await attempt(() => inputFormatOf(file, option));
  if (format === undefined) return { kind: "one", text: { complaints } };
  if (format !== "json") return { kind: "many", input: await attempt(() => streamed(file, format, io)) };
  const text = await attempt(() => readInput(file, io, { list: true }));
  // An empty list holds no mine, and is no profile: it is refused as such.
  if (!text.value || !/^\s*\[\s*[^\]\s]/.test(text.value.text)) return { kind: "one", text };
  const list = text.value;
  return { kind: "many", input: await attempt(() => listed(list)) };
}

/**
 * The mines in a file, or in standard input if the file is missing or `-`, for what makes no sense of one alone.
 *
 * @throws {BadInput} If nothing can be read at all, or a table's header is at fault; never for one mine of many.
 */
export async function readMines(
  file: string | undefined,
  option: string | undefined,
  io: Io,
): Promise<Attempt<MinesInput>> {
  const mines = await readOneOrMany(file, option, io);
  if (mines.kind === "many") return mines.input;
  const { value: text, complaints } = mines.text;
  return text ? attempt(() => Promise.reject(refusedFile("one_mine", text.source, oneMine))) : { complaints };
}

/** The profiles of mines that could be read. */
export async function* profilesOf(mines: AsyncIterable<ReadMine>): AsyncGenerator<MineProfile> {
  for await (const { profile } of mines) yield profile;
}

function listed(text: TextInput): MinesInput {
  return { source: text.source, lines: arrayMines(text), framing: arrayFraming };
}

async function streamed(file: string | undefined, format: "ndjson" | "csv", io: Io): Promise<MinesInput> {
  const bytes = byteSource(file, io);
  const { source, progress } = bytes;
  const lines = textLines(await textIn(bytes), source);
  const mines =
    format === "csv" ? await csvMines(lines, source) : { lines: ndjsonMines(lines, source), framing: ndjsonFraming };
  return { source, ...mines, ...(progress && { progress }) };
}

const oneMine = {
  zh: "是一座矿山;请给出多座:以 [ 开头的 JSON 数组、NDJSON 或 CSV",
  en: "is one mine; give many: a JSON array, which begins with [, NDJSON or CSV",
};
