import type { Assessment } from "../assessment/assessment.ts";
import type { ClauseReference } from "../evaluation/about.ts";
import { factById } from "../profile/facts.ts";
import { id, joined, type Text } from "./document.ts";
import type { ReportWords } from "./words/report-words.ts";

/** A fact's title. */
export function factTitle(fact: string, { locale }: ReportWords): string {
  return factById.get(fact)?.title[locale] ?? fact;
}

/** A fact by title and id, as whoever gives it needs it. */
export function namedFact(fact: string, words: ReportWords): Text {
  return words.beside([factTitle(fact, words)], [id(fact)]);
}

/** Clauses by id and place. */
export function namedClauses(clauses: readonly ClauseReference[], words: ReportWords): Text {
  return joined(
    clauses.map(({ id: clause, place }) => words.beside([clause], [place[words.locale]])),
    words.comma,
  );
}

/** The title of a parameter that an assessment waits for. */
export function parameterTitle(parameter: string, { missingParameters }: Assessment, { locale }: ReportWords): string {
  return missingParameters.find((missing) => missing.parameter === parameter)?.title[locale] ?? parameter;
}
