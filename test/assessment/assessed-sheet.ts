import { assess, type Assessment, type Determination, type RuleSet } from "../../src/index.ts";
import { allPassed, found, sampleSheet, sheetMine } from "./sample-sheet.ts";

export const asOf = "2025-06-30";

type Found = Readonly<Record<string, Partial<Determination>>>;

/** The sheet with everything met, but for what an assessor found otherwise and the profile tells. */
export function assessed(
  otherwise: Found = {},
  known: Parameters<typeof sheetMine>[0] = {},
  ruleSet: RuleSet = sampleSheet,
) {
  return assess(sheetMine(known), { asOf, ruleSet, determinations: found({ ...allPassed, ...otherwise }) });
}

export function pointsOf({ findings }: Assessment, rule: string) {
  return findings.find((finding) => finding.rule === rule)?.points;
}

export function totalOf({ score }: Assessment) {
  return score?.readings[0]?.points;
}

export const exactly = (points: number) => ({ min: points, max: points });
