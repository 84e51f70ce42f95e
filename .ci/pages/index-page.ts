import type { RuleSet, Words } from "../../src/index.ts";
import { crosswalkPath } from "./crosswalk-page.ts";
import { both, inline, link, type Page, table } from "./markdown.ts";
import { generated } from "./page-words.ts";
import { type Site, traceabilityPath } from "./site.ts";

const path = "docs/rules/README.md";

/** The index of the pages of rules. */
export function indexPage(site: Site): Page {
  const head = ["规则集 Rule set", "编号 Id", "规则 Rules", "必须 Required", "力争 Strive", "鼓励 Encouraged"];
  const rows = [
    ...site.sets.map((set) => [link(both(set.title), path, site.pageOf(set)), ...figuresOf(set, site)]),
    ...site.joined.map(({ whole, parts }) => [
      `${both(whole.title)}<br>由以下规则集合成 · Joined from: ${parts.map((part) => link(lastPart(part), path, site.pageOf(part))).join(", ")}`,
      ...figuresOf(whole, site),
    ]),
  ];
  const text = [
    "# 规则 · Rules",
    "",
    `> ${generated.zh}`,
    ">",
    `> ${generated.en}`,
    "",
    ...table([...head, "条款 Clauses", "案例 Cases"], rows),
    "",
    `条款与规则的对照见${link("条款与规则对照", path, traceabilityPath)}。 · Clauses against rules: see ${link("traceability", path, traceabilityPath)}.`,
    "",
    `与国家级指标、行业规范的关系见${link("规划规则与国家、行业条文对照", path, crosswalkPath)}。 · For national indicators and industry specifications: see ${link("the plan's rules against their clauses", path, crosswalkPath)}.`,
    "",
    "## 怎样读 · How to read",
    "",
    ...howToRead.flatMap(({ zh, en }) => [`- ${zh}<br>${en}`]),
  ];
  return { path, text: `${text.join("\n").trim()}\n` };
}

function figuresOf(set: RuleSet, site: Site): string[] {
  const bound = (["required", "strive", "encouraged"] as const).map(
    (one) => set.rules.filter(({ obligation }) => obligation === one).length,
  );
  const clauses = new Set(set.rules.flatMap((rule) => rule.clauses)).size;
  const cases = set.rules.reduce((sum, { id }) => sum + site.caseCount(id), 0);
  return [`\`${inline(set.id)}\``, ...[set.rules.length, ...bound, clauses, cases].map(String)];
}

function lastPart({ id }: RuleSet): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

const howToRead: readonly Words[] = [
  {
    zh: "**约束力**：“必须”的规则决定结论；“力争”和“鼓励”的只作建议。**义务**是矿山自身在期限内达到的绿色矿山状态，不计入结论。",
    en: "**Obligation**: required rules decide the conclusion; what is to strive for or encouraged advises. A **duty** is about the mine's own green status by a day and never counts in the conclusion.",
  },
  {
    zh: "**依据**：文件原文、其他标准，或写明的解读。解读是本库的理解，不是主管部门的解释。",
    en: "**Basis**: the document's own words, another standard, or a reading that is written out. A reading is this package's understanding, not the authority's.",
  },
  {
    zh: "**判定**：规则不适用为“不适用”；适用而满足为“通过”，不满足为“不通过”；缺少能决定的事实或取值为“无法判定”。未知从不当作“否”或零。",
    en: "**Verdict**: not applicable where the rule is not for the mine; passed or failed where it applies; cannot tell where facts or values are missing that decide. Unknown is never taken for no or zero.",
  },
  {
    zh: "**参数**：每个数值都有单位、起始日、出处和可信度（文件印载；两个来源一致；单一来源；推断）。现有文件均未给出的，没有取值，需要它的规则无法判定；评估人可连同出处自行给出。",
    en: "**Parameter**: every figure has a unit, a first day, a source and how sure it is (printed in the document; two sources agree; one source only; inferred). Where no document at hand gives a value there is none, and the rules that need it cannot tell; an assessor may pass a value with its source.",
  },
  {
    zh: "**通过的含义**：通过一条规则，是条款得到满足，还是只提供一项证据。",
    en: "**A pass means**: whether passing the rule satisfies the clause or is evidence only.",
  },
  {
    zh: "**案例**：每种判定举一例，按所写的评估日计算。案例原文是英文，事实另列中文。",
    en: "**Cases**: one example of each verdict, on the day of assessment that stands beside it. It is told in English, its facts in Chinese.",
  },
];
