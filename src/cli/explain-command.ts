import { explain } from "../assessment/explain.ts";
import { report } from "../report/report.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { readMineRequest } from "./mine-request.ts";
import type { Invocation } from "./program.ts";
import { readRule } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Explains the verdict of one rule for one mine. */
export async function explainCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const { rule: id, output } = invocation.options;
  const request = await readMineRequest(invocation, io, (ruleSet) => readRule(id, ruleSet));
  const { locale, format, own: rule, profile, ...options } = request;
  const explanation = explain(profile, { ...options, rule });
  const text = format === "json" ? jsonOf(explanation) : report(explanation, { format, locale });
  await writeOutput(text, output, io);
  return exitStatus.done;
}
