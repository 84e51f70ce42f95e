import { readChoice } from "../settings.ts";

/** The form of an input: one JSON value, JSON a line, or a table. */
export type InputFormat = "json" | "ndjson" | "csv";

/**
 * The form that an option names, else the one that the file's ending tells; JSON where neither says.
 *
 * @throws {BadInput} If the option names none.
 */
export function inputFormatOf(file: string | undefined, option: string | undefined): InputFormat {
  if (option !== undefined) return readChoice("--input-format", option, ["json", "ndjson", "csv"]);
  if (file !== undefined && /\.(?:ndjson|jsonl)$/i.test(file)) return "ndjson";
  return file !== undefined && /\.[ct]sv$/i.test(file) ? "csv" : "json";
}
