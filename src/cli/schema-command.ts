import { attempt, settled } from "./bad-input.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { jsonSchema, schemaNames } from "./json-schemas.ts";
import { checkOutputFile } from "./output-file.ts";
import type { Invocation } from "./program.ts";
import { readChoice, readLocale } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Prints a JSON Schema. In both formats it is JSON. */
export async function schemaCommand({ argument, options }: Invocation, io: Io): Promise<ExitStatus> {
  const { name, locale } = settled({
    name: await attempt(() => readChoice("NAME", argument, schemaNames)),
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "json"])),
    output: await attempt(() => checkOutputFile(options.output, [])),
  });
  await writeOutput(jsonOf(jsonSchema(name, locale)), options.output, io);
  return exitStatus.done;
}
