import type { Category, RuleSet } from "../../src/index.ts";
import { conditionSentence } from "../../src/report/condition-sentence.ts";
import { parameterFigure } from "../../src/report/parameter-figure.ts";
import { reportWords } from "../../src/report/words/all.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";
import { anchorOf, both, inline, lines, link, type Page, rowOf, slugOf, table } from "./markdown.ts";
import { everyMine, generated } from "./page-words.ts";
import { parameterTable } from "./parameter-cells.ts";
import { ruleEntry } from "./rule-entry.ts";
import type { Site } from "./site.ts";

/** The pages of a set: one, or its head and one for each category. */
export function setPages(ruleSet: RuleSet, site: Site): Page[] {
  const path = site.pageOf(ruleSet);
  const isWhole = ruleSet.categories.every((category) => site.categoryPageOf(ruleSet, category) === path);
  const sections = ruleSet.categories.map((category) => {
    const place = site.categoryPageOf(ruleSet, category);
    return { place, text: categorySection(category, ruleSet, place, site) };
  });
  const head = [...headOf(ruleSet), ...contentsOf(ruleSet, site)];
  if (isWhole) {
    return [pageOf(path, [...head, ...sections.flatMap(({ text }) => text), ...tablesOf(ruleSet)])];
  }
  const up = (place: string) => [link(`← ${both(ruleSet.title)}`, place, path), ""];
  return [
    pageOf(path, [...head, ...tablesOf(ruleSet)]),
    ...sections.map(({ place, text: [title = "", ...rest] }) =>
      pageOf(place, [title.slice(1), "", ...up(place), ...quoted(), ...rest.slice(1)]),
    ),
  ];
}

function pageOf(path: string, content: readonly string[]): Page {
  return { path, text: `${content.join("\n").trim()}\n` };
}

/** What holds for the whole set. */
function headOf(ruleSet: RuleSet): string[] {
  const { id, version, title, edition, inForce, scope, parameters, rules } = ruleSet;
  const counts = (["required", "strive", "encouraged"] as const).map((one) => ({
    one,
    count: rules.filter(({ obligation }) => obligation === one).length,
  }));
  const rows = [
    rowOf({ zh: "规则集", en: "Rule set" }, () => `\`${id}\` ${version}`),
    rowOf({ zh: "文件", en: "Document" }, ({ locale, beside }) =>
      inline(edition.issuer ? beside([edition.title[locale]], [edition.issuer[locale]]) : [edition.title[locale]]),
    ),
    rowOf({ zh: "有效期", en: "In force" }, () => `${inForce.from} – ${inForce.until ?? ""}`),
    rowOf({ zh: "适用范围", en: "Scope" }, (words) =>
      scope ? inline(conditionSentence(scope.appliesWhen, parameters, words)) : everyMine[words.locale],
    ),
    rowOf({ zh: "结论", en: "Conclusion" }, (words) => conclusionCell(ruleSet, words)),
    rowOf({ zh: "规则数", en: "Rules" }, (words) => {
      const each = counts.map(({ one, count }) => `${words.obligations[one]} ${String(count)}`);
      return inline(words.beside([String(rules.length)], [each.join(words.comma)]));
    }),
  ];
  return [`# ${both(title)}`, "", ...quoted(), ...table(["", "中文", "English"], rows), ""];
}

/** How the findings become a conclusion; of a scored set, the figures that it rests on. */
function conclusionCell({ conclusion, parameters }: RuleSet, words: ReportWords): string {
  const { locale, colon } = words;
  if (conclusion.model === "all-required") return modelWords.allRequired[locale];
  const { total, passMark, categoryFloor, inapplicableItems } = conclusion;
  const ids = [total, passMark, categoryFloor, inapplicableItems].flatMap((one) => (one ? [one.parameter] : []));
  const figures = ids.flatMap((id) => parameters.find((parameter) => parameter.id === id) ?? []);
  const said = figures.map((one) => `${one.title[locale]}${colon}${inline(parameterFigure(one, words))}`);
  return lines([modelWords.points[locale], ...said]);
}

const modelWords = {
  allRequired: {
    zh: "适用的必须规则全部满足即符合。",
    en: "The mine conforms where every required rule that applies is met.",
  },
  points: {
    zh: "先决条件全部符合，总分与各分类得分率达线即符合。",
    en: "The mine conforms where every precondition is met, and the total and each category reach their lines.",
  },
};

function quoted(): string[] {
  return [`> ${generated.zh}`, ">", `> ${generated.en}`, ""];
}

/** Every rule of the set by category. */
function contentsOf(ruleSet: RuleSet, site: Site): string[] {
  const from = site.pageOf(ruleSet);
  const items = ruleSet.categories.flatMap((category) => {
    const page = site.categoryPageOf(ruleSet, category);
    const rules = ruleSet.rules.filter((rule) => rule.category === category.id);
    const heading = both(category.title);
    return [
      `- ${link(heading, from, page, slugOf(heading))}`,
      ...rules.map(({ id, title, obligation }) => {
        const { zh, en } = reportWords;
        const binding = `${zh.obligations[obligation]} ${en.obligations[obligation]}`;
        return `  - ${site.ruleLink(both(title), from, id)} (${binding})`;
      }),
    ];
  });
  return ["## 目录 · Contents", "", ...items, ""];
}

function categorySection(category: Category, ruleSet: RuleSet, page: string, site: Site): string[] {
  const rules = ruleSet.rules.filter((rule) => rule.category === category.id);
  const entries = rules.flatMap((rule) => ruleEntry(rule, ruleSet, page, site));
  return [`## ${both(category.title)}`, "", ...entries];
}

/** The tables that the set's rules take values from. */
function tablesOf(ruleSet: RuleSet): string[] {
  const asked = JSON.stringify(ruleSet.rules);
  const tables = ruleSet.parameters.filter(({ id, rows }) => rows && asked.includes(JSON.stringify({ parameter: id })));
  if (tables.length === 0) return [];
  const sections = tables.flatMap((parameter) => [
    `<a id="${anchorOf("parameter", parameter.id)}"></a>`,
    "",
    `### ${both(parameter.title)}`,
    "",
    `\`${parameter.id}\``,
    "",
    ...(parameter.note ? [inline(parameter.note.zh), "", inline(parameter.note.en), ""] : []),
    ...parameterTable(parameter, ruleSet),
    "",
  ]);
  return ["## 取值表 · Tables of values", "", ...sections];
}
