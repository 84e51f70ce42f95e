import { type Day, readDay } from "../profile/day.ts";
import { shown } from "../profile/fault.ts";
import { nearest } from "../profile/nearest.ts";
import type { Locale, Words } from "../profile/words.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { BadInput, badInput, faultsOf } from "./bad-input.ts";

/**
 * The value of an option that takes one of a few.
 *
 * @throws {BadInput} If it is none of them; the nearest is offered.
 */
export function readChoice<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const [first] = choices;
  const found = value === undefined ? first : choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const list = choices.join(", ");
  const meant = nearest(value ?? "", choices);
  throw badInput("invalid_value", option, {
    zh: `${option} 为 ${shown(value)};${meant === undefined ? "" : `是否为 ${meant}?`}可取:${list}`,
    en: `${option} is ${shown(value)}; ${meant === undefined ? "" : `did you mean ${meant}? `}Give one of ${list}`,
  });
}

/**
 * Refuses an option that makes no sense where it is given.
 *
 * @throws {BadInput} If it is given: why it makes no sense, and what to do.
 */
export function refuseOption(option: string, value: string | undefined, why: Words): void {
  if (value === undefined) return;
  throw badInput("option_out_of_place", option, { zh: `${option} ${why.zh}`, en: `${option} ${why.en}` });
}

/**
 * Refuses `--rejects` where there is one mine.
 *
 * @throws {BadInput} If it is given.
 */
export function refuseRejects(value: string | undefined): void {
  refuseOption("--rejects", value, {
    zh: "用于多座矿山;只有一座时请去掉",
    en: "is for many mines; leave it out for one",
  });
}

/** The language asked for; Chinese if none was. */
export function readLocale(value: string | undefined): Locale {
  if (value === undefined || value === "zh" || value === "en") return value ?? "zh";
  // Who asks for another language may not read Chinese: both.
  const said = `--locale 为 ${shown(value)};请取 zh 或 en / --locale is ${shown(value)}; give zh or en`;
  throw badInput("invalid_value", "--locale", { zh: said, en: said });
}

/**
 * The day of assessment.
 *
 * @throws {BadInput} If it is missing or not a calendar day.
 */
export function readAsOf(value: string | undefined): Day {
  if (value === undefined) {
    throw badInput("missing", "--as-of", {
      zh: "缺少 --as-of:请给出评定日期,如 --as-of 2025-06-30;本程序不读取时钟",
      en: "--as-of is missing; give the day of assessment, such as --as-of 2025-06-30: no clock is read",
    });
  }
  try {
    return readDay(value, "--as-of");
  } catch (error) {
    const faults = faultsOf(error);
    throw faults ? new BadInput([{ faults }]) : error;
  }
}

/**
 * The first day of a history; undefined if none was asked for.
 *
 * @throws {BadInput} If it is not a calendar day, or comes after the day of assessment.
 */
export function readFrom(value: string | undefined, asOf: Day | undefined): Day | undefined {
  if (value === undefined) return undefined;
  try {
    const from = readDay(value, "--from");
    if (asOf === undefined || from <= asOf) return from;
  } catch (error) {
    const faults = faultsOf(error);
    throw faults ? new BadInput([{ faults }]) : error;
  }
  throw badInput("period_reversed", "--from", {
    zh: `--from 为 "${value}",晚于 --as-of "${asOf}";请更正其一`,
    en: `--from is "${value}", after --as-of "${asOf}"; correct one of them`,
  });
}

/**
 * The id of a rule of the set.
 *
 * @throws {BadInput} If it is missing or the set has no such rule; the nearest is offered.
 */
export function readRule(value: string | undefined, ruleSet: RuleSet | undefined): string {
  if (value === undefined) {
    throw badInput("missing", "--rule", {
      zh: "缺少 --rule:请给出规则编号;green-mine rules 列出全部规则",
      en: "--rule is missing; give the id of a rule: green-mine rules lists them",
    });
  }
  const ids = ruleSet?.rules.map(({ id }) => id);
  if (!ruleSet || !ids || ids.includes(value)) return value;
  const meant = nearest(value, ids);
  throw badInput("unknown_rule", "--rule", {
    zh: `--rule 为 ${shown(value)};规则集 ${ruleSet.id} 中没有此规则;${meant === undefined ? "green-mine rules 列出全部规则" : `是否为 "${meant}"?`}`,
    en: `--rule is ${shown(value)}, which ${ruleSet.id} does not have; ${meant === undefined ? "green-mine rules lists its rules" : `did you mean "${meant}"?`}`,
  });
}
