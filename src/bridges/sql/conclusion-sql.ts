import { decides } from "../../ruleset/decides.ts";
import { joinedSql } from "./condition-sql.ts";
import type { RuleTruth } from "./truths.ts";

/** The verdict that follows from whether a rule applies and whether what it requires is so. */
export function verdictSql(applies: string, met: string): string {
  const ofMet = `CASE ${met} WHEN TRUE THEN 'passed' WHEN FALSE THEN 'failed' ELSE 'cantTell' END`;
  return `CASE ${applies} WHEN TRUE THEN ${ofMet} WHEN FALSE THEN 'inapplicable' ELSE 'cantTell' END`;
}

/** The conclusion that follows from whether any required rule applies, and whether all that apply hold. */
export function conclusionSql(applies: string, holds: string): string {
  const held = `CASE ${applies} WHEN TRUE THEN 'conforms' WHEN FALSE THEN 'inapplicable' ELSE 'cantTell' END`;
  return `CASE ${holds} WHEN TRUE THEN ${held} WHEN FALSE THEN 'doesNotConform' ELSE 'cantTell' END`;
}

/** Whether any required rule applies, and whether each of them either does not apply or is met. */
export function togetherSql(rules: readonly RuleTruth[]): { readonly applies: string; readonly holds: string } {
  const deciding = rules.filter(({ rule }) => decides(rule));
  if (deciding.length === 0) return { applies: "FALSE", holds: "TRUE" };
  const applies = deciding.map((one) => one.applies);
  const holds = deciding.map((one) => `(NOT ${one.applies} OR ${one.met})`);
  return { applies: joinedSql("any", applies), holds: joinedSql("all", holds) };
}
