import type { Day } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import { readProfile } from "../profile/read.ts";
import type { Locale } from "../profile/words.ts";
import type { ParameterOverride } from "../ruleset/parameter.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { type Attempt, attempt, settled } from "./bad-input.ts";
import type { Io } from "./io.ts";
import { checkOutputFile } from "./output-file.ts";
import { readParametersOption } from "./parameters-option.ts";
import type { Invocation } from "./program.ts";
import { readInput } from "./read-input.ts";
import { readJson, type TextInput } from "./read-json.ts";
import { readRuleSetOption } from "./rule-set-option.ts";
import { readAsOf, readChoice, readLocale } from "./settings.ts";

/** What is asked of one mine. */
interface MineRequest<Own> {
  readonly locale: Locale;
  readonly format: "text" | "markdown" | "json";
  readonly asOf: Day;
  readonly ruleSet: RuleSet;
  readonly parameters: Readonly<Record<string, ParameterOverride>>;
  /** What only this command asks for. */
  readonly own: Own;
  readonly profile: MineProfile;
}

/**
 * What a command that looks at one mine was asked.
 *
 * @param own - Reads what only this command takes; the rule set is missing if that is bad input itself.
 * @param text - The profile's text, where it has been read.
 * @throws {BadInput} With everything that is wrong with any part of it.
 */
export async function readMineRequest<Own>(
  { argument: file, options }: Invocation,
  io: Io,
  own: (ruleSet: RuleSet | undefined) => Own,
  text?: Attempt<TextInput>,
): Promise<MineRequest<Own>> {
  const { ruleSet, parameters, determinations, output } = options;
  const set = await attempt(() => readRuleSetOption(ruleSet));
  return settled({
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json"])),
    output: await attempt(() => checkOutputFile(output, [file, ruleSet, parameters, determinations])),
    asOf: await attempt(() => readAsOf(options.asOf)),
    ruleSet: set,
    parameters: await attempt(() => readParametersOption(parameters, set.value ? [set.value] : [])),
    own: await attempt(() => own(set.value)),
    profile: await profileIn(text ?? (await attempt(() => readInput(file, io)))),
  });
}

/** The profile in a text that has been read, or what is wrong with either. */
export async function profileIn({ value: text, complaints }: Attempt<TextInput>): Promise<Attempt<MineProfile>> {
  return text ? attempt(() => readJson(text, readProfile)) : { complaints };
}
