import type { RelatedPair } from "../assessment/related-pairs.ts";
import type { Text } from "./document.ts";
import { crosswalkWords } from "./words/crosswalk-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/**
 * How the rule of a pair stands to the clause, and what that rests on.
 *
 * @param side - Where the rule that the relation starts from stands in the table.
 */
export function relationText(
  { relation, clause, confidence, note }: RelatedPair,
  side: "left" | "right",
  words: ReportWords,
): Text {
  const { relations, sides } = crosswalkWords[words.locale];
  const related = relations[relation](sides[side], clause.id);
  const sure = words.confidence(words.confidences[confidence]);
  return [...related, words.semicolon, ...sure, ...(note ? [words.semicolon, note[words.locale]] : [])];
}
