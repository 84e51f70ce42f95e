import type { ImpliedTargets } from "../../portfolio/implied.ts";
import type { TargetNotice } from "../../portfolio/measure-targets.ts";
import type { TargetFinding, Undecided } from "../../portfolio/target-finding.ts";
import type { Locale } from "../../profile/words.ts";
import { say, type Span, strong, type Text } from "../document.ts";

type Coded<Code extends TargetNotice["code"]> = Extract<TargetNotice, { readonly code: Code }>;

/** The words of a target report and of a target's breakdown. */
interface TargetWords {
  readonly title: string;
  readonly headings: Readonly<
    Record<"progress" | "notes" | "implied" | "pace" | "city" | "mineral" | "unknown" | "notices", string>
  >;
  readonly columns: Readonly<
    Record<"target" | "value" | "wanted" | "verdict" | "points" | "gap" | "day" | "soFar" | "needed", string>
  >;
  readonly groupColumns: Readonly<
    Record<"group" | "producing" | "green" | "both" | "left" | "rate" | "toRate", string>
  >;
  readonly verdicts: Readonly<Record<TargetFinding["verdict"], string>>;
  readonly because: Readonly<Record<Undecided, string>>;
  readonly attributes: Readonly<Record<"expectational" | "binding", string>>;
  readonly noValue: string;
  readonly givenBy: (source: Span) => Text;
  readonly rateComesTo: (rate: Text, producing: Text, mines: Text) => Text;
  readonly numberComesTo: (number: Text, producing: Text, percent: Text) => Text;
  readonly agreeAt: (mines: string) => Text;
  readonly stricter: Readonly<Record<ImpliedTargets["stricter"], string>>;
  readonly paceIntro: string;
  readonly groupIntro: (rate: Text) => Text;
  readonly unknownIntro: string;
  readonly expectedIntro: string;
  readonly notices: {
    readonly outside_term: (notice: Coded<"outside_term">) => Text;
    readonly counted_on_another_day: (notice: Coded<"counted_on_another_day">) => Text;
    readonly duplicate_mines: (notice: Coded<"duplicate_mines">) => Text;
    readonly mines_without_licence: (notice: Coded<"mines_without_licence">) => Text;
    readonly parameter_overridden: (parameter: Span, value: Span, source: Span) => Text;
  };
  readonly allocation: {
    readonly title: string;
    readonly method: string;
    readonly labels: Readonly<Record<"target" | "method" | "gap" | "by", string>>;
    readonly columns: Readonly<Record<"group" | "weight" | "mines", string>>;
    readonly by: Readonly<Record<"city" | "county" | "mineral" | "year", string>>;
    readonly sum: string;
    readonly unplaced: (mines: number) => Text;
    readonly unsettled: string;
  };
}

/** The words of a target report by locale. */
export const targetWords: Readonly<Record<Locale, TargetWords>> = {
  zh: {
    title: "规划指标完成情况",
    headings: {
      progress: "完成情况",
      notes: "各指标说明",
      implied: "建成率与数量的关系",
      pace: "进度",
      city: "各市缺口",
      mineral: "各矿种缺口",
      unknown: "未知的事实",
      notices: "须知",
    },
    columns: {
      target: "指标",
      value: "现值",
      wanted: "目标",
      verdict: "判定",
      points: "差百分点",
      gap: "还差",
      day: "目标日",
      soFar: "迄今每年",
      needed: "今后每年需",
    },
    groupColumns: {
      group: "分组",
      producing: "生产矿山",
      green: "绿色矿山",
      both: "生产且绿色",
      left: "生产而非绿色",
      rate: "比例",
      toRate: "自身达到该比例还差",
    },
    verdicts: { passed: "已达到", failed: "未达到", cantTell: "无法判定" },
    because: {
      notCounted: "未统计",
      noMines: "没有这类矿山，无从计算比例",
      unknownMines: "有矿山情况未知",
      noTarget: "没有目标值",
    },
    attributes: { expectational: "预期性", binding: "约束性" },
    noValue: "—",
    givenBy: (source) => say`数值由使用者给出，出处：${source}`,
    rateComesTo: (rate, producing, mines) => say`生产矿山按 ${producing}计，${rate} 相当于 ${mines}。`,
    numberComesTo: (number, producing, percent) => say`生产矿山按 ${producing}计，${number}相当于 ${percent}。`,
    agreeAt: (mines) => say`两者在生产矿山为 ${mines} 个时一致；少于此数，数量更严，多于此数，比例更严。`,
    stricter: {
      rate: "现在比例更严。",
      number: "现在数量更严。",
      alike: "现在两者一样严。",
      cantTell: "生产矿山数未知，无法判定哪个更严。",
    },
    paceIntro: "按直线计算，这是一种约定：迄今为基准以来平均每年，今后为到目标日平均每年。",
    groupIntro: (rate) => say`规划没有给各组定指标；“自身达到该比例”按 ${rate} 计算，只表示缺的矿山在哪里。`,
    unknownIntro: "以下事实有矿山未填，补齐后区间会变窄：",
    expectedIntro: "判定只看当日是否达到，不论是否到期。",
    notices: {
      outside_term: ({ asOf, from, until }) => say`${asOf} 不在规划期内（${from} 至 ${until ?? "—"}）。`,
      counted_on_another_day: ({ asOf, counted }) => say`数字是 ${counted} 的，不是 ${asOf} 的。`,
      duplicate_mines: ({ licences, profiles }) =>
        say`${licences} 个采矿许可证号出现在 ${profiles} 份档案中，每号只计一次。`,
      mines_without_licence: ({ mines }) => say`${mines} 座矿山没有采矿许可证号，是否重复无从判断。`,
      parameter_overridden: (parameter, value, source) => say`参数 ${parameter} 取 ${value}，出处：${source}。`,
    },
    allocation: {
      title: "指标分解",
      method: "最大余数法（黑尔数额）；余数相同的，权重大的在先，再按次序",
      labels: { target: "指标", method: "方法", gap: "待分解", by: "分解方式" },
      columns: { group: "分组", weight: "权重", mines: "新增绿色矿山" },
      by: { city: "按市", county: "按县", mineral: "按矿种", year: "按年" },
      sum: "合计",
      unplaced: (mines) => say`${mines} 个无处可分：没有更多未建成的生产矿山。`,
      unsettled: "有矿山情况未知，按可能的最大缺口分解。",
    },
  },
  en: {
    title: "Progress towards the plan's targets",
    headings: {
      progress: "Progress",
      notes: "Notes on the targets",
      implied: "Rate and number",
      pace: "Pace",
      city: "Gap by city",
      mineral: "Gap by mineral",
      unknown: "Unknown facts",
      notices: "To know",
    },
    columns: {
      target: "Target",
      value: "Now",
      wanted: "Wanted",
      verdict: "Verdict",
      points: "Points short",
      gap: "Short of",
      day: "By",
      soFar: "A year so far",
      needed: "A year needed",
    },
    groupColumns: {
      group: "Group",
      producing: "Producing",
      green: "Green",
      both: "Both",
      left: "Producing, not green",
      rate: "Rate",
      toRate: "Short of the rate by itself",
    },
    verdicts: { passed: "reached", failed: "not reached", cantTell: "cannot tell" },
    because: {
      notCounted: "not counted",
      noMines: "there are no such mines, so there is no rate",
      unknownMines: "some mines are unknown",
      noTarget: "no figure is set",
    },
    attributes: { expectational: "expectational", binding: "binding" },
    noValue: "—",
    givenBy: (source) => say`the figure was passed in, source: ${source}`,
    rateComesTo: (rate, producing, mines) => say`With ${producing} producing, ${rate} comes to ${mines}.`,
    numberComesTo: (number, producing, percent) => say`With ${producing} producing, ${number} come to ${percent}.`,
    agreeAt: (mines) =>
      say`The two agree at ${mines} producing mines; below that the number is the stricter, above it the rate.`,
    stricter: {
      rate: "Now the rate is the stricter.",
      number: "Now the number is the stricter.",
      alike: "Now both ask the same.",
      cantTell: "How many mines produce is unknown, so which is the stricter cannot be told.",
    },
    paceIntro:
      "On a straight line, which is a convention: the yearly mean since the baseline, and the yearly mean needed to the target's day.",
    groupIntro: (rate) =>
      say`The plan sets no target for a group; what each lacks of ${rate} only shows where the missing mines are.`,
    unknownIntro: "These facts are missing of some mines; with them the ranges become narrower:",
    expectedIntro: "A verdict says whether the target is reached on the day, due or not.",
    notices: {
      outside_term: ({ asOf, from, until }) => say`${asOf} lies outside the plan's term (${from} to ${until ?? "—"}).`,
      counted_on_another_day: ({ asOf, counted }) => say`The counts are those of ${counted}, not of ${asOf}.`,
      duplicate_mines: ({ licences, profiles }) =>
        say`Licence numbers borne by several profiles: ${licences}, in ${profiles} profiles; each counts once.`,
      mines_without_licence: ({ mines }) =>
        say`Mines without licence number: ${mines}; whether any is the same as another cannot be seen.`,
      parameter_overridden: (parameter, value, source) => say`Parameter ${parameter} is ${value}, source: ${source}.`,
    },
    allocation: {
      title: "Breakdown of a target",
      method: "largest remainder (Hare quota); of equal remainders the greater weight first, then by order",
      labels: { target: "Target", method: "Method", gap: "To be split", by: "Split" },
      columns: { group: "Group", weight: "Weight", mines: "New green mines" },
      by: { city: "by city", county: "by county", mineral: "by mineral", year: "by year" },
      sum: "Sum",
      unplaced: (mines) => say`Left over: ${mines}; no more producing mines are there to become green.`,
      unsettled: "Some mines are unknown; the largest possible gap is split.",
    },
  },
};

/** A verdict on a target, stressed. */
export function targetVerdict({ verdict }: Pick<TargetFinding, "verdict">, locale: Locale): Text {
  return [strong(targetWords[locale].verdicts[verdict])];
}
