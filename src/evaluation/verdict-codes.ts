import type { Verdict } from "./judge.ts";

/** The verdicts by their codes. */
export const verdictCodes = ["passed", "failed", "cantTell", "inapplicable"] as const satisfies readonly Verdict[];

/** The code of a verdict. */
export function codeOf(verdict: Verdict): number {
  return verdictCodes.indexOf(verdict);
}
