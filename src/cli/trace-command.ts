import type { Words } from "../profile/words.ts";
import { asMarkdown } from "../report/markdown.ts";
import { asText } from "../report/text.ts";
import { traceDocument } from "../report/trace-document.ts";
import { reportWords } from "../report/words/all.ts";
import { partsOf } from "../ruleset/parts.ts";
import type { Clause, RuleSet } from "../ruleset/rule-set.ts";
import { ruleSets } from "../ruleset/shipped/all.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";
import { trace } from "../ruleset/trace.ts";
import { attempt, settled } from "./bad-input.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { checkOutputFile } from "./output-file.ts";
import type { Invocation } from "./program.ts";
import { readRuleSetOption } from "./rule-set-option.ts";
import { readChoice, readLocale } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Lists the clauses with the rules that come from them, and the rules with the clauses that ask for them. */
export async function traceCommand({ argument: filter, options }: Invocation, io: Io): Promise<ExitStatus> {
  const { locale, format, sets } = settled({
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json"])),
    output: await attempt(() => checkOutputFile(options.output, [options.ruleSet])),
    sets: await attempt(() => tracedSets(options.ruleSet)),
  });
  const traced = trace(sets, (clause) => filter === undefined || matches(clause, filter));
  await writeOutput(written[format](traced, reportWords[locale]), options.output, io);
  if (traced.clauses.length === 0) await io.stderr(`green-mine: ${nothing[locale]}\n`);
  return exitStatus.done;
}

const written = {
  text: (traced, words) => asText(traceDocument(traced, words)),
  markdown: (traced, words) => asMarkdown(traceDocument(traced, words)),
  json: jsonOf,
} as const satisfies Record<string, (...of: Parameters<typeof traceDocument>) => string>;

/** The set asked for; else all shipped sets of the plan, but those that only join others. */
function tracedSets(asked: string | undefined): readonly RuleSet[] {
  if (asked !== undefined) return [readRuleSetOption(asked)];
  const sets = Object.values(ruleSets).filter(({ edition }) => edition.id === liaoning2021Mine.edition.id);
  return sets.filter((set) => partsOf(set, sets).length === 0);
}

function matches({ id, place, words }: Clause, filter: string): boolean {
  const wanted = filter.toLowerCase();
  return [id, place.zh, place.en, words.zh, words.en].some((text) => text.toLowerCase().includes(wanted));
}

const nothing: Words = { zh: "没有匹配的条款", en: "no clause matches" };
