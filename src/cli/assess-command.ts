import { assess } from "../assessment/assess.ts";
import { report } from "../report/report.ts";
import { readDeterminationsOption } from "./determinations-option.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { readMineRequest } from "./mine-request.ts";
import type { Invocation } from "./program.ts";
import { writeOutput } from "./write-output.ts";

/** Assesses one mine; the status says what was concluded. */
export async function assessCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const { determinations: file, output } = invocation.options;
  const request = await readMineRequest(invocation, io, () => readDeterminationsOption(file));
  const { locale, format, own: determinations, profile, ...options } = request;
  const assessment = assess(profile, { ...options, determinations });
  const text = format === "json" ? jsonOf(assessment) : report(assessment, { format, locale });
  await writeOutput(text, output, io);
  return exitStatus[assessment.conclusion];
}
