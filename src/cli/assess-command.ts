import { assess } from "../assessment/assess.ts";
import { report } from "../report/report.ts";
import { assessMines } from "./assess-mines.ts";
import type { Attempt } from "./bad-input.ts";
import { readDeterminationsOption } from "./determinations-option.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { readMineRequest } from "./mine-request.ts";
import { readOneOrMany } from "./mines/read-mines.ts";
import type { Invocation } from "./program.ts";
import type { TextInput } from "./read-json.ts";
import { refuseRejects } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Assesses one mine, and the status says what was concluded; or many, one a row. */
export async function assessCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const mines = await readOneOrMany(invocation.argument, invocation.options.inputFormat, io);
  return mines.kind === "one" ? assessMine(invocation, io, mines.text) : assessMines(invocation, io, mines.input);
}

async function assessMine(invocation: Invocation, io: Io, text: Attempt<TextInput>): Promise<ExitStatus> {
  const { determinations: file, output, rejects } = invocation.options;
  const readOwn = () => {
    refuseRejects(rejects);
    return readDeterminationsOption(file);
  };
  const request = await readMineRequest(invocation, io, readOwn, text);
  const { locale, format, own: determinations, profile, ...options } = request;
  const assessment = assess(profile, { ...options, determinations });
  const written = format === "json" ? jsonOf(assessment) : report(assessment, { format, locale });
  await writeOutput(written, output, io);
  return exitStatus[assessment.conclusion];
}
