import { both, either, no, type Truth, unknown, yes } from "../evaluation/truth.ts";
import type { Weighed } from "./finding.ts";

/** Whether a mine conforms to a rule set. */
export type Conclusion = "conforms" | "doesNotConform" | "cantTell" | "inapplicable";

/** Whether a finding's rule counts in the conclusion: required, and not a duty about the mine's own status. */
export function decides({ finding: { about } }: Weighed): boolean {
  return about.obligation === "required" && about.role === "requirement";
}

/**
 * The conclusion of the model `all-required`: every required rule either does not apply or is met.
 *
 * @param weighed - The findings; those that do not decide are passed over.
 */
export function concluded(weighed: readonly Weighed[]): Conclusion {
  let applies: Truth = no;
  let holds: Truth = yes;
  for (const one of weighed) {
    if (!decides(one)) continue;
    applies = either(applies, one.applies);
    holds = both(holds, one.holds);
  }
  return conclusionFrom(applies, holds);
}

/** The conclusion from whether anything applies, and whether all that applies holds. */
export function conclusionFrom(applies: Truth, holds: Truth): Conclusion {
  if (applies === no) return "inapplicable";
  if (holds === no) return "doesNotConform";
  return applies === unknown || holds === unknown ? "cantTell" : "conforms";
}
