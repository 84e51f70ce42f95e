import { no, type Truth, unknown } from "../evaluation/truth.ts";

/** Whether a mine conforms to a rule set. */
export type Conclusion = "conforms" | "doesNotConform" | "cantTell" | "inapplicable";

/** The conclusion of the model `all-required`, from whether anything applies, and whether all that applies holds. */
export function conclusionFrom(applies: Truth, holds: Truth): Conclusion {
  if (applies === no) return "inapplicable";
  if (holds === no) return "doesNotConform";
  return applies === unknown || holds === unknown ? "cantTell" : "conforms";
}
