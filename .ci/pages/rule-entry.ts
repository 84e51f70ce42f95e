import type { Clause, Condition, Due, Parameter, Rule, RuleSet } from "../../src/index.ts";
import { measureFacts } from "../../src/portfolio/measure-facts.ts";
import { factById } from "../../src/profile/facts.ts";
import { conditionSentence } from "../../src/report/condition-sentence.ts";
import { id, joined, say, type Text } from "../../src/report/document.ts";
import { factTitle } from "../../src/report/named.ts";
import { units } from "../../src/report/words/units.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";
import { comparisonsIn, conditionsOf, isParameter } from "../../src/ruleset/condition.ts";
import { factsIn, figuresIn } from "../../src/ruleset/points.ts";
import { dueSentence } from "./due-sentence.ts";
import { examplesTable } from "./examples.ts";
import { anchorOf, both, inline, lines, link, rowOf, table } from "./markdown.ts";
import { byAssessor, entails, everyMine, labels, roleWords, withinScope } from "./page-words.ts";
import { parameterCell } from "./parameter-cells.ts";
import { targetSentence } from "./target-sentence.ts";
import { type Site, traceabilityPath } from "./site.ts";

/** All that is to be known of one rule, under a heading that is its id. */
export function ruleEntry(rule: Rule, ruleSet: RuleSet, from: string, site: Site): string[] {
  const { requirement, remedy, basis, reading, obligation, due, requires, target } = rule;
  const parameters = parametersOf(rule, ruleSet);
  const place = { from, tables: site.pageOf(ruleSet) };
  const rows = [
    rowOf(labels.requirement, ({ locale }) => inline(requirement[locale])),
    rowOf(labels.clauses, (words) => lines(clausesOf(rule, ruleSet).map((clause) => clauseCell(clause, from, words)))),
    rowOf(labels.obligation, (words) => inline(words.obligations[obligation])),
    ...(target ? [] : [rowOf(labels.role, ({ locale }) => inline(roleWords(rule)[locale]))]),
    rowOf(labels.basis, (words) => inline(reading ? words.reading([reading[words.locale]]) : [words.bases[basis]])),
    ...(target
      ? [rowOf(labels.requires, (words) => inline(targetSentence(target, ruleSet.parameters, words)))]
      : [
          rowOf(labels.appliesWhen, (words) => inline(applicability(rule, ruleSet, words))),
          rowOf(labels.requires, (words) => inline(requirementText(requires, ruleSet, words))),
        ]),
    ...(due ? [rowOf(labels.days, (words) => inline(dueSentence(due, ruleSet.parameters, words)))] : []),
    ...(parameters.length === 0
      ? []
      : [
          rowOf(labels.parameters, (words) =>
            lines(parameters.map((one) => parameterCell(one, ruleSet, place, words))),
          ),
        ]),
    rowOf(labels.facts, (words) => lines(factsOf(rule).map((fact) => inline(factText(fact, words))))),
    rowOf(labels.entails, ({ locale }) => inline(entails[rule.entails][locale])),
    rowOf(labels.remedy, ({ locale }) => inline(remedy[locale])),
  ];
  return [
    `### ${rule.id}`,
    "",
    `**${both(rule.title)}**`,
    "",
    ...table(["", "中文", "English"], rows),
    "",
    ...examplesTable(site.casesOf(rule.id)),
    "",
  ];
}

function applicability({ appliesWhen }: Rule, { parameters }: RuleSet, words: ReportWords): Text {
  if (!appliesWhen) return [everyMine[words.locale]];
  return [withinScope[words.locale], ...conditionSentence(appliesWhen, parameters, words)];
}

function requirementText(requires: Condition | undefined, { parameters }: RuleSet, words: ReportWords): Text {
  return requires ? conditionSentence(requires, parameters, words) : [byAssessor[words.locale]];
}

function clausesOf({ clauses }: Rule, ruleSet: RuleSet): readonly Clause[] {
  return clauses.flatMap((name) => ruleSet.clauses.find((clause) => clause.id === name) ?? []);
}

function clauseCell({ id: name, place, words: said }: Clause, from: string, words: ReportWords): string {
  const { locale, colon } = words;
  const label = link(name, from, traceabilityPath, anchorOf("clause", name));
  return `${label} ${inline(place[locale])}${colon}${inline(said[locale])}`;
}

/** The parameters that a rule's conditions and its day due rest on, each once. */
function parametersOf(rule: Rule, ruleSet: RuleSet): readonly Parameter[] {
  const values = conditionsOf(rule)
    .flatMap(comparisonsIn)
    .map(({ value }) => value);
  const figures = figuresIn(rule.points).filter((figure) => typeof figure === "object");
  const wanted = rule.target ? [rule.target.atLeast] : [];
  const names = [...values.filter(isParameter), ...lengthOf(rule.due), ...figures, ...wanted].map(
    ({ parameter }) => parameter,
  );
  return [...new Set(names)].flatMap((name) => ruleSet.parameters.find((one) => one.id === name) ?? []);
}

function lengthOf(due: Due | undefined): { readonly parameter: string }[] {
  return typeof due?.plus === "object" ? [due.plus] : [];
}

/** The facts that a rule asks about, each once. */
function factsOf({ due, points, ...rule }: Rule): readonly string[] {
  const compared = conditionsOf(rule).flatMap(comparisonsIn);
  const days = due ? [...(due.fact === undefined ? [] : [due.fact]), due.metOn] : [];
  const measured = rule.target ? measureFacts[rule.target.measure] : [];
  return [...new Set([...compared.map(({ fact }) => fact), ...days, ...measured, ...factsIn(points)])];
}

/** A fact by title and id, with its unit, what it follows from, and what is meant. */
function factText(name: string, words: ReportWords): Text {
  const { locale } = words;
  const fact = factById.get(name);
  const needs = joined(
    (fact?.needs ?? []).map((need): Text => [factTitle(need, words)]),
    words.comma,
  );
  const derived = locale === "zh" ? say`推导自：${needs}` : say`derived from: ${needs}`;
  const said: Text[] = [
    [id(name)],
    ...(fact?.unit === undefined ? [] : [[units[fact.unit]?.[locale] ?? fact.unit]]),
    ...(fact?.derived === true ? [derived] : []),
  ];
  const named = words.beside([factTitle(name, words)], joined(said, words.semicolon));
  return fact ? say`${named}${words.colon}${fact.description[locale]}` : named;
}
