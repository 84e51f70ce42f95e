import { existsSync } from "node:fs";
import { shown } from "../profile/fault.ts";
import { nearest } from "../profile/nearest.ts";
import { isRecord } from "../ruleset/json.ts";
import { readRuleSet } from "../ruleset/read.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { readScoreSheet } from "../ruleset/score-sheet.ts";
import { ruleSets } from "../ruleset/shipped/all.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";
import { BadInput, badInput, faultsOf } from "./bad-input.ts";
import { readFile } from "./read-input.ts";
import { readJson, type TextInput } from "./read-json.ts";

/**
 * The rule set of an id that the package ships, else of a file: a rule set, which may include shipped ones, or a score
 * sheet, as CSV or JSON.
 *
 * @throws {BadInput} If there is neither, or the file holds no rule set and no score sheet.
 */
export function readRuleSetOption(value: string | undefined): RuleSet {
  if (value === undefined) return liaoning2021Mine;
  const shipped = Object.hasOwn(ruleSets, value) ? ruleSets[value] : undefined;
  if (shipped) return shipped;
  if (existsSync(value)) return ruleSetIn(value);
  const ids = Object.keys(ruleSets);
  const meant = nearest(value, ids);
  throw badInput("unknown_rule_set", "--rule-set", {
    zh: `--rule-set 为 ${shown(value)},既不是随附的规则集,也不是文件;${meant === undefined ? "" : `是否为 ${meant}?`}随附:${ids.join(", ")}`,
    en: `--rule-set is ${shown(value)}, neither a shipped rule set nor a file; ${meant === undefined ? "" : `did you mean ${meant}? `}Shipped: ${ids.join(", ")}`,
  });
}

function ruleSetIn(file: string): RuleSet {
  const input = readFile(file);
  if (/\.[ct]sv$/i.test(file)) return sheetIn(input);
  return readJson(input, (json) => {
    const isSheet = isRecord(json) && Object.hasOwn(json, "items") && !Object.hasOwn(json, "rules");
    return isSheet ? readScoreSheet(json) : readRuleSet(json, Object.values(ruleSets));
  });
}

/** A table's faults name their rows themselves. */
function sheetIn({ source, text }: TextInput): RuleSet {
  try {
    return readScoreSheet(text);
  } catch (error) {
    const faults = faultsOf(error);
    throw faults ? new BadInput([{ source, faults }]) : error;
  }
}
