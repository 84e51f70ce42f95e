import { BadInput } from "./bad-input.ts";
import { assessCommand } from "./assess-command.ts";
import { complain, confess } from "./complain.ts";
import { crosswalkCommand } from "./crosswalk-command.ts";
import { deadlinesCommand } from "./deadlines-command.ts";
import { drawCommand } from "./draw-command.ts";
import { exitCommand } from "./exit-command.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { explainCommand } from "./explain-command.ts";
import { factsCommand } from "./facts-command.ts";
import type { CommandName } from "./help-words.ts";
import type { Io } from "./io.ts";
import type { Invocation } from "./program.ts";
import { localeIn, readArguments } from "./read-arguments.ts";
import { rulesCommand } from "./rules-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { targetsCommand } from "./targets-command.ts";
import { traceCommand } from "./trace-command.ts";
import { writeOutput } from "./write-output.ts";

const commands: Readonly<Record<CommandName, (invocation: Invocation, io: Io) => Promise<ExitStatus>>> = {
  assess: assessCommand,
  crosswalk: crosswalkCommand,
  deadlines: deadlinesCommand,
  draw: drawCommand,
  exit: exitCommand,
  explain: explainCommand,
  facts: factsCommand,
  rules: rulesCommand,
  schema: schemaCommand,
  targets: targetsCommand,
  trace: traceCommand,
};

/**
 * Does what the arguments ask for.
 *
 * @param argv - The arguments after the program's name.
 * @returns The status to exit with. It never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const locale = localeIn(argv);
  try {
    const request = readArguments(argv, locale);
    if (request.kind === "command") return await commands[request.invocation.command](request.invocation, io);
    if (request.kind === "print") await writeOutput(request.text, undefined, io);
    else await io.stderr(request.help);
    return request.kind === "print" ? exitStatus.done : exitStatus.badInput;
  } catch (error) {
    if (error instanceof BadInput) await complain(error, locale ?? "zh", io);
    else await confess(error, locale ?? "zh", io);
    return error instanceof BadInput ? exitStatus.badInput : exitStatus.bug;
  }
}
