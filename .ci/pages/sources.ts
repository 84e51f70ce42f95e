import type { RuleSet, Source, SourceDocument } from "../../src/index.ts";
import { say, type Text } from "../../src/report/document.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";
import { inline } from "./markdown.ts";

/** A source in full: the document by title and number, and the place in it. */
export function sourceText({ document: name, place }: Source, ruleSet: RuleSet, words: ReportWords): Text {
  const document = documentOf(name, ruleSet);
  const text = document ? documentText(document, words) : [name];
  const at = words.locale === "zh" ? " " : ", ";
  return place === undefined ? text : say`${text}${at}${place}`;
}

/** A source in a table: the document by its number, if it has one, and the place in it. */
export function shortSource({ document: name, place }: Source, ruleSet: RuleSet, { locale }: ReportWords): Text {
  const document = documentOf(name, ruleSet);
  const short = document?.number ?? document?.title[locale] ?? name;
  const at = locale === "zh" ? " " : ", ";
  return place === undefined ? [short] : [short, at, place];
}

/** The documents that sources cite, in full, each once. */
export function documentList(sources: readonly Source[], ruleSet: RuleSet, { zh, en }: Locales): string[] {
  const names = [...new Set(sources.map(({ document }) => document))];
  return names.flatMap((name) => {
    const document = documentOf(name, ruleSet);
    return document ? [`- ${inline(documentText(document, zh))} · ${inline(documentText(document, en))}`] : [];
  });
}

type Locales = Readonly<Record<"zh" | "en", ReportWords>>;

function documentOf(name: string, { edition }: RuleSet): SourceDocument | undefined {
  return edition.documents.find(({ id }) => id === name);
}

function documentText({ title, number }: SourceDocument, words: ReportWords): Text {
  const named: Text = words.locale === "zh" ? say`《${title.zh}》` : [title.en];
  return number === undefined ? named : words.beside(named, [number]);
}
