import { resolve } from "node:path";
import { type Day } from "../../profile/day.ts";
import { shown } from "../../profile/fault.ts";
import type { Locale } from "../../profile/words.ts";
import { type Attempt, attempt, badInput, refusedFile, settled } from "../bad-input.ts";
import { checkOutputFile } from "../output-file.ts";
import type { Invocation } from "../program.ts";
import { readAsOf, readLocale } from "../settings.ts";
import type { MinesInput } from "./mine-line.ts";

/** The forms in which rows are written. */
export type RowFormat = "csv" | "ndjson";

/** What is asked of many mines. */
export interface MinesRequest {
  readonly locale: Locale;
  readonly asOf: Day;
  readonly input: MinesInput;
  /** The file to write, standard output if there is none. */
  readonly output: string | undefined;
  /** The file that keeps what cannot be read. */
  readonly rejects: string | undefined;
}

/**
 * What a command over many mines was asked.
 *
 * @param own - What only this command takes.
 * @throws {BadInput} With everything that is wrong with any part of it.
 */
export async function readMinesRequest<Own extends object>(
  { argument: file, options }: Invocation,
  input: Attempt<MinesInput>,
  own: { readonly [Key in keyof Own]: Attempt<Own[Key]> },
): Promise<MinesRequest & Own> {
  const { output, rejects, ruleSet, parameters, inspectors } = options;
  const inputs = [file, ruleSet, parameters, inspectors];
  const common = {
    locale: await attempt(() => readLocale(options.locale)),
    output: await attempt(() => checkedOutput(output, inputs)),
    rejects: await attempt(() => checkedRejects(rejects, output, inputs)),
    asOf: await attempt(() => readAsOf(options.asOf)),
    input,
  };
  const both = settled({
    common: await attempt(() => settled<MinesRequest>(common)),
    own: await attempt(() => settled<Own>(own)),
  });
  return { ...both.common, ...both.own };
}

type Files = readonly (string | undefined)[];

function checkedOutput(file: string | undefined, inputs: Files): string | undefined {
  checkOutputFile(file, inputs);
  return file;
}

function checkedRejects(file: string | undefined, output: string | undefined, inputs: Files): string | undefined {
  checkOutputFile(file, inputs);
  if (file !== undefined && output !== undefined && resolve(file) === resolve(output)) {
    throw refusedFile("also_output", file, alsoOutput);
  }
  return file;
}

/**
 * The form of the rows asked for; CSV if none was.
 *
 * @throws {BadInput} If it is a form of one mine's report, or none.
 */
export function readRowFormat(value: string | undefined): RowFormat {
  if (value === undefined || value === "csv" || value === "ndjson") return value ?? "csv";
  throw badInput("invalid_value", "--format", {
    zh: `--format 为 ${shown(value)};多座矿山逐行写出,请取 csv 或 ndjson,或单独评定一座`,
    en: `--format is ${shown(value)}; many mines are written one a row: give csv or ndjson, or assess one mine alone`,
  });
}

const alsoOutput = { zh: "也是输出文件;请另取名称", en: "is the output too; choose another name" };
