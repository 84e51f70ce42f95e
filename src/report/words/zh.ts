import { joined, say, strong } from "../document.ts";
import type { ReportWords } from "./report-words.ts";

/** The reports' words in Chinese. */
export const zh = {
  locale: "zh",
  comma: "、",
  semicolon: "；",
  colon: "：",
  yes: "是",
  no: "否",
  unknown: "未知",
  beside: (title, beside) => say`${title}（${beside}）`,
  periods: {
    Y: (length) => `${String(length)} 年`,
    M: (length) => `${String(length)} 个月`,
    D: (length) => `${String(length)} 天`,
  },
  verdicts: { passed: "通过", failed: "不通过", cantTell: "无法判定", inapplicable: "不适用" },
  conclusions: { conforms: "符合", doesNotConform: "不符合", cantTell: "无法判定", inapplicable: "不适用" },
  conclusionReasons: {
    conforms: ({ counts: { passed, cantTell } }) => {
      const open = say`另有 ${cantTell} 条是否适用尚不可知，但无论是否适用，其要求均已满足。`;
      return say`${strong("符合")}：适用的必须规则全部满足（通过 ${passed} 条，无一不通过）。${cantTell > 0 ? open : []}`;
    },
    doesNotConform: ({ counts: { failed, cantTell } }) => {
      const open = say`另有 ${cantTell} 条尚无法判定。`;
      return say`${strong("不符合")}：${failed} 条必须规则不通过。${cantTell > 0 ? open : []}`;
    },
    cantTell: ({ counts: { cantTell }, facts, parameters }) => {
      const first = facts ? say`最先应补充的事实：${facts}。` : [];
      const values = parameters ? say`没有取值的参数：${parameters}。` : [];
      return say`${strong("无法判定")}：没有不通过的必须规则，但有 ${cantTell} 条必须规则无法判定。${first}${values}`;
    },
    inapplicable: () => say`${strong("不适用")}：规则集中没有适用于本矿的必须规则。`,
  },
  obligations: { required: "必须", strive: "力争", encouraged: "鼓励" },
  duty: (obligation) => say`${obligation}；关于矿山自身绿色矿山状态的义务，不计入结论`,
  bases: { plan: "文件原文", standard: "其他标准", reading: "解读" },
  reading: (text) => say`解读：${text}`,
  confidences: {
    printed: "文件印载",
    "two-sources": "两个来源一致",
    "one-source": "单一来源",
    inferred: "推断",
  },
  truths: { true: "成立", false: "不成立", unknown: "未知" },
  operators: {
    equal: (limit) => limit,
    notEqual: (limit) => say`不是 ${limit}`,
    in: (limit) => say`${limit} 之一`,
    notIn: (limit) => say`不属于 ${limit}`,
    lessThan: (limit) => say`小于 ${limit}`,
    lessThanInclusive: (limit) => say`不大于 ${limit}`,
    greaterThan: (limit) => say`大于 ${limit}`,
    greaterThanInclusive: (limit) => say`不小于 ${limit}`,
  },
  dayOperators: {
    lessThan: (limit) => say`早于 ${limit}`,
    lessThanInclusive: (limit) => say`不晚于 ${limit}`,
    greaterThan: (limit) => say`晚于 ${limit}`,
    greaterThanInclusive: (limit) => say`不早于 ${limit}`,
  },
  notices: {
    outside_term: (asOf, from, until) =>
      asOf < from
        ? say`评估日 ${asOf} 早于规则集的期限（自 ${from} 起）。`
        : say`评估日 ${asOf} 晚于规则集的期限（${from} 至 ${until ?? ""}）；仍沿用其最后的取值。`,
    parameter_overridden: (parameter, value, source) =>
      say`调用方以自己的取值代替了标准的取值：${parameter} = ${value}。所称来源：${source}`,
    parameter_rows: (parameter, rows, sources) =>
      say`调用方为表 ${parameter} 给出 ${rows} 行，先于标准自身的各行查用。所称来源：${sources}`,
    looks_like_share: (fact, value) => say`${fact} 填为 ${value}。是否误填为小数？百分数应填 0 至 100。`,
    determination_conflicts: (rule, computed, determined, by) =>
      say`${rule}：评估人的判定（${determined}，${by}）与计算结果（${computed}）相反，以计算结果为准。`,
    determination_after_day: (rule, on) => say`${rule}：评估人的判定日期 ${on} 晚于评估日，未予采用。`,
    determination_without_rule: (rule) => say`评估人对 ${rule} 作了判定，但规则集中没有这条规则，未予采用。`,
    score_contradicts: (categories) =>
      categories.length === 0
        ? say`各分类满分之和与总满分不符，总分按未知处理；请更正。`
        : say`${categories} 的得分、适用条目满分与不涉及条目满分互相矛盾，或与该分类满分不符，按未知处理；请更正。`,
    older_revision: (ruleSet, newer) => say`${ruleSet} 是较早的修订版，已有更新的：${newer}。`,
  },
  headings: {
    assessment: (mine) => say`绿色矿山考评：${mine}`,
    explanation: (rule) => say`判定说明：${rule}`,
    conclusion: "结论",
    counts: "各判定的规则数",
    categories: "分类结果",
    failed: "不通过的必须规则",
    undecided: "无法判定的必须规则",
    advice: "建议",
    duties: "义务",
    determined: "由评估人判定的规则",
    missingFacts: "缺少的事实",
    missingParameters: "没有取值的参数",
    notices: "提示",
    conditions: "条件",
    settling: "怎样才能判定",
  },
  labels: {
    mine: "矿山",
    licence: "采矿许可证",
    ruleSet: "规则集",
    asOf: "评估日",
    rule: "规则",
    verdict: "判定",
    obligation: "约束力",
    requirement: "要求",
    clauses: "条款",
    basis: "依据",
    facts: "事实",
    days: "期限",
    missingParameters: "缺少取值",
    determination: "评估人",
    remedy: "整改",
    category: "分类",
    required: "必须",
    all: "合计",
    fact: "事实",
    id: "编号",
    parameter: "参数",
    settles: "可单独判定",
    waiting: "必须规则待用",
    waitingAll: "全部规则待用",
  },
  version: (title, id, version) => say`${title}（${id}，版本 ${version}）`,
  factIs: (title, value) => say`${title}：${value}`,
  opens: (day) => say`自 ${day} 起`,
  due: (day, isPast) => (isPast ? say`应于 ${day} 前（含当日）满足，已过期` : say`应于 ${day} 前（含当日）满足`),
  determination: ({ verdict, by, on, counts, computed, evidence, note }) => {
    const standing = counts ? say`采用；计算结果：${computed}` : say`未采用，以计算结果为准：${computed}`;
    const parts = [
      say`${verdict}，${by} 于 ${on} 作出（${standing}）`,
      ...(evidence === undefined ? [] : [say`证据：${evidence}`]),
      ...(note === undefined ? [] : [say`备注：${note}`]),
    ];
    return joined(parts, "；");
  },
  categoriesIntro: "条数为全部规则的条数；结论只看该分类的必须规则。",
  adviceOnly: "只有建议",
  adviceIntro: "规划力争或鼓励的事项，不影响结论。",
  dutiesIntro: "矿山自身应在期限内达到的绿色矿山状态，不计入结论。",
  sharedWaits: (count, facts) => say`以下 ${count} 条均待补：${facts}。此外各条还待补其后所列：`,
  sharedInCategory: (category, facts) => say`${category}（均另待补：${facts}）`,
  waits: (title, clauses, waits) => say`${title}（${clauses}）：${waits}`,
  parameterWait: (parameter) => say`${parameter} 的取值`,
  noFurther: "无其他",
  missingFactsIntro:
    "最能决定结果的在前：该事实可单独判定几条未决的必须规则，有几条必须规则待用，以及不论约束力共有几条规则待用。",
  missingParametersIntro: (asOf) => `现有文件均未给出 ${asOf} 对本矿有效的取值，也不予臆造；需要该取值的规则无法判定。`,
  overrideHow: (example) => say`评估人如有取值，可连同出处作为考评的参数传入（命令行：--parameters FILE）：${example}`,
  closing: "本报告只是按所给事实对照规则集作出的计算核对，不是主管部门的决定。",
  verdictReasons: {
    passed: () => say`${strong("通过")}：规则适用，其要求已满足。`,
    failed: () => say`${strong("不通过")}：规则适用，其要求未满足。`,
    cantTell: () => say`${strong("无法判定")}：缺少决定规则是否适用或满足的事实或取值。`,
    inapplicable: () => say`${strong("不适用")}：规则不适用于本矿。`,
  },
  parts: { scope: "规则集适用于本矿", appliesWhen: "规则适用", requires: "要求已满足" },
  groups: { all: "以下各项全部成立", any: "以下至少一项成立", not: "以下不成立" },
  asks: (title, value, asked) => say`${title}：${value}；条件：${asked}`,
  gaps: {
    short: (gap) => say`还差 ${gap}`,
    over: (gap) => say`超出 ${gap}`,
    spare: (gap) => say`尚余 ${gap}`,
    differs: (gap) => say`相差 ${gap}`,
    exactly: ["恰在界限上"],
  },
  limit: (parameter, value) => say`界限：${parameter}，${value}`,
  inForceFrom: (day) => say`自 ${day} 起有效`,
  source: (source) => say`出处：${source}`,
  confidence: (confidence) => say`可信度：${confidence}`,
  override: (source) => say`由调用方给定，所称来源：${source}`,
  overrideRow: (source) => say`由调用方所给的行，所称来源：${source}`,
  noValue: "现有文件均未给出取值",
  valueOpen: "取值取决于尚未知的事实",
  limitUnknown: "未知的界限",
  settlingIntro: "以下每一组事实都可能单独决定判定：",
  settlingNone: "未找到可单独决定判定的缺少事实组。",
  settlingMore: (count) => `此外还有 ${String(count)} 组。`,
  settlingIncomplete: "搜索提前停止，可能还有其他组。",
} as const satisfies ReportWords;
