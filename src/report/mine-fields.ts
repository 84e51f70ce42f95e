import { type Field, given, id } from "./document.ts";
import type { ReportWords } from "./words/report-words.ts";
import type { Words } from "../profile/words.ts";

/** What a result about one mine was asked for. */
interface MineResult {
  readonly mine: { readonly name: string; readonly licence?: string };
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: Words };
  readonly asOf: string;
}

/** The fields at the head of a result about one mine. */
export function mineFields({ mine, ruleSet, asOf }: MineResult, words: ReportWords): Field[] {
  const { labels, locale } = words;
  const { licence } = mine;
  return [
    { label: labels.mine, values: [[given(mine.name)]] },
    ...(licence === undefined ? [] : [{ label: labels.licence, values: [[given(licence)]] }]),
    { label: labels.ruleSet, values: [words.version([ruleSet.title[locale]], id(ruleSet.id), ruleSet.version)] },
    { label: labels.asOf, values: [[asOf]] },
  ];
}
