import type { Rule, Verdict, Words } from "../../src/index.ts";
import { reportWords } from "../../src/report/words/all.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";

/** A label of the reports, in both languages. */
function label(of: (words: ReportWords) => string): Words {
  return { zh: of(reportWords.zh), en: of(reportWords.en) };
}

/** The names of what the pages tell of a rule. */
export const labels = {
  requirement: label(({ labels }) => labels.requirement),
  clauses: label(({ labels }) => labels.clauses),
  obligation: label(({ labels }) => labels.obligation),
  role: { zh: "作用", en: "Role" },
  basis: label(({ labels }) => labels.basis),
  appliesWhen: { zh: "适用条件", en: "Applies when" },
  requires: { zh: "满足条件", en: "Met when" },
  days: label(({ labels }) => labels.days),
  parameters: label(({ labels }) => labels.parameter),
  facts: label(({ labels }) => labels.facts),
  entails: { zh: "通过的含义", en: "A pass means" },
  remedy: label(({ labels }) => labels.remedy),
} as const satisfies Record<string, Words>;

/** The part that a rule plays in the conclusion. */
export function roleWords({ role, obligation }: Rule): Words {
  if (role === "duty") {
    return {
      zh: "关于矿山自身绿色矿山状态的义务：列入期限，不计入结论",
      en: "a duty about the mine's own green status: it stands among the deadlines and never counts in the conclusion",
    };
  }
  return obligation === "required"
    ? { zh: "对矿山的要求：计入结论", en: "a requirement: it counts in the conclusion" }
    : { zh: "对矿山的要求：只作建议，不影响结论", en: "a requirement: it advises and never decides the conclusion" };
}

/** What a pass says of the clause. */
export const entails: Readonly<Record<Rule["entails"], Words>> = {
  satisfied: { zh: "条款中由本规则承载的要求得到满足。", en: "What this rule carries of the clause is satisfied." },
  furtherEvidence: {
    zh: "只是一项证据；条款是否满足，还需其他证据（如评估人现场判断）。",
    en: "Evidence only: whether the clause is satisfied needs more, such as an assessor's judgement on site.",
  },
};

/** Said before an applicability: the set's own scope holds too. */
export const withinScope: Words = { zh: "规则集适用范围内，", en: "Within the scope of the rule set: " };

/** In place of an applicability that the rule does not limit. */
export const byAssessor: Words = {
  zh: "由评估人员评判。",
  en: "The assessor judges it.",
};

export const everyMine: Words = {
  zh: "规则集适用范围内的所有矿山。",
  en: "Every mine in the scope of the rule set.",
};

/** A verdict in both languages. */
export function verdictWords(verdict: Verdict): Words {
  return label(({ verdicts }) => verdicts[verdict]);
}

/** Said at the head of each page. */
export const generated: Words = {
  zh: "本页由 `rules/` 的规则文件和 `test/cases/` 的案例生成（`npm run pages`），请勿手改。条款以本库自己的话转述，不是原文；以印发的文件为准。",
  en: "This page is generated from the files in `rules/` and the cases in `test/cases/` (`npm run pages`); do not edit it. Clauses are told in this package's own words, not quoted; the issued documents are what counts.",
};
