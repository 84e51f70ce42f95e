import type { Assessment } from "../assessment/assessment.ts";
import type { Finding } from "../assessment/finding.ts";
import type { RuleSummary } from "../evaluation/about.ts";
import type { FactUse } from "../evaluation/fact-use.ts";
import { factById } from "../profile/facts.ts";
import { type Block, type Field, given, id, type Text } from "./document.ts";
import { factTitle, namedClauses, namedFact, parameterTitle } from "./named.ts";
import { numberText } from "./number.ts";
import { intervalText } from "./score-blocks.ts";
import { valueText } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";
import { scoreWords } from "./words/score-words.ts";

/** One finding in full: what the rule asks, where it stands, what it rests on, and what would remedy it. */
export function findingEntry(finding: Finding, assessment: Assessment, words: ReportWords): Block[] {
  const { about, verdict, facts, missing, missingParameters } = finding;
  const { labels, headings, locale } = words;
  const remedy: readonly Text[] = verdict === "failed" ? [[about.remedy[locale]]] : [];
  const values = missingParameters.map((parameter) =>
    words.beside([parameterTitle(parameter, assessment, words)], [id(parameter)]),
  );
  return [
    { kind: "heading", level: 3, text: [about.title[locale]] },
    {
      kind: "fields",
      fields: [
        { label: labels.verdict, values: [[words.verdicts[verdict]]] },
        ...aboutFields(about, words),
        { label: labels.facts, values: facts.map((use) => factText(use, words)) },
        { label: labels.days, values: dayTexts(finding, assessment, words) },
        { label: headings.missingFacts, values: missing.map((fact) => namedFact(fact, words)) },
        { label: labels.missingParameters, values },
        { label: scoreWords[locale].points, values: pointsTexts(finding, words) },
        { label: labels.determination, values: determinationTexts(finding, words) },
        { label: labels.remedy, values: remedy },
        { label: labels.rule, values: [[id(finding.rule)]] },
      ].filter((field) => field.values.length > 0),
    },
  ];
}

/** What a rule asks, how binding it is and where it comes from. */
export function aboutFields(about: RuleSummary, words: ReportWords): Field[] {
  const { labels, locale } = words;
  const { obligation, role, requirement, clauses } = about;
  const binding = words.obligations[obligation];
  return [
    { label: labels.obligation, values: [role === "duty" ? words.duty(binding) : [binding]] },
    { label: labels.requirement, values: [[requirement[locale]]] },
    { label: labels.clauses, values: [namedClauses(clauses, words)] },
    { label: labels.basis, values: [basisText(about, words)] },
  ];
}

function basisText({ basis, reading }: RuleSummary, words: ReportWords): Text {
  return basis === "reading" && reading ? words.reading([reading[words.locale]]) : [words.bases[basis]];
}

function factText({ fact, value }: FactUse, words: ReportWords): Text {
  return words.factIs([factTitle(fact, words)], valueText(value, factById.get(fact) ?? {}, words));
}

function dayTexts({ opens, due }: Finding, { asOf }: Assessment, words: ReportWords): Text[] {
  return [
    ...(opens === undefined ? [] : [words.opens(opens)]),
    ...(due === undefined ? [] : [words.due(due, due < asOf)]),
  ];
}

function pointsTexts({ points }: Finding, words: ReportWords): Text[] {
  if (!points) return [];
  const { ofFull, unknown } = scoreWords[words.locale];
  const { min, max, full } = points;
  const reached = max === undefined ? unknown : intervalText({ min, max }, [], words);
  return [[ofFull(reached, full === undefined ? undefined : numberText(full))]];
}

function determinationTexts({ determination, computed, needsAssessor }: Finding, words: ReportWords): Text[] {
  if (needsAssessor) return [[scoreWords[words.locale].needsAssessor]];
  if (!determination || !computed) return [];
  const { verdict = "cantTell", points, occurrences, by, on, counts, evidence, note } = determination;
  const amount = scoreWords[words.locale].determined(points, occurrences);
  const hasAmount = points !== undefined || occurrences !== undefined;
  return [
    words.determination({
      verdict: hasAmount ? `${words.verdicts[verdict]} (${amount})` : words.verdicts[verdict],
      by: given(by),
      on,
      counts,
      computed: words.verdicts[computed],
      ...(evidence === undefined ? {} : { evidence: given(evidence) }),
      ...(note === undefined ? {} : { note: given(note) }),
    }),
  ];
}
