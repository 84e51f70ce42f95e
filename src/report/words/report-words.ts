import type { Conclusion } from "../../assessment/conclusion.ts";
import type { Counts } from "../../assessment/category-results.ts";
import type { Notice } from "../../assessment/notice.ts";
import type { Verdict } from "../../evaluation/judge.ts";
import type { TruthName } from "../../evaluation/truth.ts";
import type { Locale } from "../../profile/words.ts";
import type { Operator } from "../../ruleset/condition.ts";
import type { Confidence } from "../../ruleset/parameter.ts";
import type { Obligation, Rule } from "../../ruleset/rule-set.ts";
import type { Span, Text } from "../document.ts";

/** A sentence with one placeholder for a text. */
type Filled = (text: Text) => Text;

/** What a conclusion rests on. */
export interface ConclusionGrounds {
  /** The verdicts of the rules that decide. */
  readonly counts: Counts;
  /** The most decisive missing facts, listed. */
  readonly facts?: Text;
  /** The missing parameters, listed. */
  readonly parameters?: Text;
}

/** An assessor's own verdict, its foreign text marked as such. */
export interface DeterminationWords {
  readonly verdict: string;
  readonly by: Span;
  readonly on: string;
  readonly counts: boolean;
  readonly computed: string;
  readonly evidence?: Span;
  readonly note?: Span;
}

/** The words of the notices: what each code fills in. */
interface NoticeWords {
  readonly outside_term: (asOf: string, from: string, until: string | undefined) => Text;
  readonly parameter_overridden: (parameter: Text, value: Text, source: Span) => Text;
  /** The same notice where the caller gives rows of a table. */
  readonly parameter_rows: (parameter: Text, rows: number, sources: Text) => Text;
  readonly looks_like_share: (fact: Text, value: Text) => Text;
  readonly determination_conflicts: (rule: Text, computed: string, determined: string, by: Span) => Text;
  readonly determination_after_day: (rule: Text, on: string) => Text;
  readonly determination_without_rule: (rule: Span) => Text;
  /** Without categories, it is the full score that the categories do not come to. */
  readonly score_contradicts: (categories: Text) => Text;
  readonly older_revision: (ruleSet: Span, newer: Span) => Text;
}

/** How a number stands to its limit. */
export interface GapWords {
  readonly short: Filled;
  readonly over: Filled;
  readonly spare: Filled;
  readonly differs: Filled;
  readonly exactly: Text;
}

/** Every word of the reports that no rule set and no catalogue brings, in one language. */
export interface ReportWords {
  readonly locale: Locale;
  /** Between the entries of a list in a sentence. */
  readonly comma: string;
  /** Between the parts of a line. */
  readonly semicolon: string;
  /** Between what is named and what is said of it. */
  readonly colon: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** A title, and beside it in brackets the id or place. */
  readonly beside: (title: Text, beside: Text) => Text;
  readonly periods: Readonly<Record<"Y" | "M" | "D", (length: number) => string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly conclusions: Readonly<Record<Conclusion, string>>;
  readonly conclusionReasons: Readonly<Record<Conclusion, (grounds: ConclusionGrounds) => Text>>;
  readonly obligations: Readonly<Record<Obligation, string>>;
  /** Said of an obligation that is a duty about the mine's own green status. */
  readonly duty: (obligation: string) => Text;
  readonly bases: Readonly<Record<Rule["basis"], string>>;
  readonly reading: Filled;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly truths: Readonly<Record<TruthName, string>>;
  readonly operators: Readonly<Record<Operator, Filled>>;
  /** The operators that read otherwise between days. */
  readonly dayOperators: Readonly<Partial<Record<Operator, Filled>>>;
  readonly notices: NoticeWords & Readonly<Record<Notice["code"], unknown>>;
  /** Headings of sections. */
  readonly headings: {
    readonly assessment: Filled;
    readonly explanation: Filled;
    readonly conclusion: string;
    readonly counts: string;
    readonly categories: string;
    readonly failed: string;
    readonly undecided: string;
    readonly advice: string;
    readonly duties: string;
    readonly determined: string;
    readonly missingFacts: string;
    readonly missingParameters: string;
    readonly notices: string;
    readonly conditions: string;
    readonly settling: string;
  };
  /** Names of fields and columns. */
  readonly labels: {
    readonly mine: string;
    readonly licence: string;
    readonly ruleSet: string;
    readonly asOf: string;
    readonly rule: string;
    readonly verdict: string;
    readonly obligation: string;
    readonly requirement: string;
    readonly clauses: string;
    readonly basis: string;
    readonly facts: string;
    readonly days: string;
    readonly missingParameters: string;
    readonly determination: string;
    readonly remedy: string;
    readonly category: string;
    readonly required: string;
    readonly all: string;
    readonly fact: string;
    readonly id: string;
    readonly parameter: string;
    readonly settles: string;
    readonly waiting: string;
    readonly waitingAll: string;
  };
  /** Sentences of an assessment's report. */
  readonly version: (title: Text, id: Span, version: string) => Text;
  readonly factIs: (title: Text, value: Text) => Text;
  readonly opens: (day: string) => Text;
  readonly due: (day: string, isPast: boolean) => Text;
  readonly determination: (determination: DeterminationWords) => Text;
  readonly categoriesIntro: string;
  /** In place of the conclusion of a category without required rules. */
  readonly adviceOnly: string;
  readonly adviceIntro: string;
  readonly dutiesIntro: string;
  readonly sharedWaits: (count: number, facts: Text) => Text;
  readonly sharedInCategory: (category: string, facts: Text) => Text;
  readonly waits: (title: Text, clauses: Text, waits: Text) => Text;
  readonly parameterWait: Filled;
  readonly noFurther: string;
  readonly missingFactsIntro: string;
  readonly missingParametersIntro: (asOf: string) => string;
  readonly overrideHow: (example: string) => Text;
  readonly closing: string;
  /** Sentences of an explanation. */
  readonly verdictReasons: Readonly<Record<Verdict, () => Text>>;
  readonly parts: Readonly<Record<"scope" | "appliesWhen" | "requires", string>>;
  readonly groups: Readonly<Record<"all" | "any" | "not", string>>;
  readonly asks: (title: Text, value: Text, asked: Text) => Text;
  readonly gaps: GapWords;
  readonly limit: (parameter: Text, value: Text) => Text;
  readonly inForceFrom: (day: string) => Text;
  readonly source: Filled;
  readonly confidence: (confidence: string) => Text;
  readonly override: (source: Span) => Text;
  readonly overrideRow: (source: Span) => Text;
  readonly noValue: string;
  readonly valueOpen: string;
  readonly limitUnknown: string;
  readonly settlingIntro: string;
  readonly settlingNone: string;
  readonly settlingMore: (count: number) => string;
  readonly settlingIncomplete: string;
}
