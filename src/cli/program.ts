import { Command, Option } from "commander";
import type { Locale } from "../profile/words.ts";
import manifest from "../../package.json" with { type: "json" };
import { exitStatusHelp } from "./exit-status.ts";
import { type CommandName, commands, headings, helpWords, purpose } from "./help-words.ts";
import { type OptionWords, options } from "./option-words.ts";

/** What stood after a command, as yet unchecked. */
type RawOptions = Readonly<
  Partial<
    Record<
      | "asOf"
      | "from"
      | "rule"
      | "ruleSet"
      | "parameters"
      | "determinations"
      | "inputFormat"
      | "format"
      | "output"
      | "rejects"
      | "inspectors"
      | "seed"
      | "count"
      | "stratify"
      | "locale",
      string
    >
  >
> & {
  /** The rule sets, where a command takes several. */
  readonly ruleSets?: readonly string[];
};

/** A command that was asked for. */
export interface Invocation {
  readonly command: CommandName;
  readonly argument: string | undefined;
  readonly options: RawOptions;
}

/**
 * The parser of the command line, with its help in one language.
 *
 * @param invoke - Called with the command asked for.
 * @param print - Takes the text of help and version.
 */
export function programIn(
  locale: Locale,
  invoke: (invocation: Invocation) => void,
  print: (text: string) => void,
): Command {
  const program = new Command("green-mine")
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => undefined })
    .configureHelp({
      helpWidth: 110,
      styleTitle: (title) => (locale === "zh" ? (headings[title] ?? title) : title),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .usage(`${helpWords.command[locale]} ${helpWords.options[locale]}`)
    .description(purpose[locale])
    .helpOption("-h, --help", helpWords.help[locale])
    .helpCommand("help [command]", helpWords.helpCommand[locale])
    .version(manifest.version, "-V, --version", helpWords.version[locale])
    .option(options.locale.flags, options.locale.words[locale])
    .addHelpText("afterAll", `\n${exitStatusHelp[locale]}`);
  for (const name of Object.keys(commands) as CommandName[]) declare(program, name, locale, invoke);
  return program;
}

function declare(program: Command, name: CommandName, locale: Locale, invoke: (invocation: Invocation) => void): void {
  const { words, argument, options: own } = commands[name];
  const command = program
    .command(name)
    .description(words[locale])
    .usage(`${helpWords.options[locale]} ${argument.term}`)
    .helpOption("-h, --help", helpWords.help[locale])
    .argument(argument.term, argument.words[locale])
    .action((value: string | undefined) => {
      // The language may stand before the command too.
      invoke({ command: name, argument: value, options: command.optsWithGlobals<RawOptions>() });
    });
  for (const option of own) command.addOption(optionOf(options[option], locale));
}

/** An option as commander takes it. One that may be given several times collects its values under its name in the plural. */
function optionOf({ flags, words, repeated }: OptionWords, locale: Locale): Option {
  const option = new Option(flags, words[locale]);
  if (!repeated) return option;
  const plural = `${option.attributeName()}s`;
  option.attributeName = () => plural;
  return option.argParser((value, before?: readonly string[]) => [...(before ?? []), value]);
}
