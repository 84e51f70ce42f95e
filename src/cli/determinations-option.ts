import { type Determination, readDeterminations } from "../assessment/determination.ts";
import { readFile } from "./read-input.ts";
import { readJson } from "./read-json.ts";

/**
 * The determinations in a file, none if no file is given.
 *
 * @throws {BadInput} If they are not of their form.
 */
export function readDeterminationsOption(file: string | undefined): Determination[] {
  return file === undefined ? [] : readJson(readFile(file), readDeterminations);
}
