import { CommanderError } from "commander";
import type { Locale } from "../profile/words.ts";
import { type Invocation, programIn } from "./program.ts";
import { usageFault } from "./usage-fault.ts";

/** What the arguments ask for: a command, a text to print, or, where they ask for nothing, the help to point to. */
type Request =
  | { readonly kind: "command"; readonly invocation: Invocation }
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "nothing"; readonly help: string };

/**
 * What the arguments ask for.
 *
 * @param locale - The language of help; both languages if none was asked for.
 * @throws {BadInput} If an option or a command is not known, or one lacks its value.
 */
export function readArguments(argv: readonly string[], locale: Locale | undefined): Request {
  const request = readIn(locale ?? "zh", argv);
  if (locale !== undefined || request.kind === "command") return request;
  const english = readIn("en", argv);
  if (request.kind === "print" && english.kind === "print" && english.text !== request.text) {
    return { kind: "print", text: `${request.text}\n${english.text}` };
  }
  if (request.kind === "nothing" && english.kind === "nothing") {
    return { kind: "nothing", help: `${request.help}\n${english.help}` };
  }
  return request;
}

function readIn(locale: Locale, argv: readonly string[]): Request {
  let text = "";
  let invocation: Invocation | undefined;
  const program = programIn(
    locale,
    (invoked) => (invocation = invoked),
    (more) => (text += more),
  );
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "print", text };
    if (error.code === "commander.help") return { kind: "nothing", help: text };
    throw usageFault(error);
  }
  return invocation ? { kind: "command", invocation } : { kind: "nothing", help: program.helpInformation() };
}

/** The language that the arguments ask for, if it is one of ours. */
export function localeIn(argv: readonly string[]): Locale | undefined {
  const asked = argv.flatMap((argument, index) => {
    if (argument === "--locale") return argv[index + 1] ?? [];
    return argument.startsWith("--locale=") ? argument.slice("--locale=".length) : [];
  });
  return asked.findLast((locale) => locale === "zh" || locale === "en");
}
