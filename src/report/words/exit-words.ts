import type {
  Blacklist,
  ExitConsequence,
  ExitDecision,
  ExitOrders,
  ExitOrderState,
  ExitOutcome,
} from "../../assessment/exit-decision.ts";
import type { TruthName } from "../../evaluation/truth.ts";
import type { Locale } from "../../profile/words.ts";
import type { ExitGroundName } from "../../ruleset/plan-edition.ts";
import { say, type Text } from "../document.ts";

/** The words of a decision on exit. */
export interface ExitWords {
  readonly heading: (mine: Text) => Text;
  readonly historyHeading: (mine: Text) => Text;
  readonly decisions: Readonly<Record<ExitDecision["decision"], string>>;
  readonly outcomes: Readonly<Record<ExitOutcome, string>>;
  readonly possible: (outcomes: Text) => Text;
  readonly blacklists: Readonly<Record<Blacklist, string>>;
  readonly grounds: Readonly<Record<ExitGroundName | "dishonesty", string>>;
  /** Whether a ground stands, by the verdict of the rule that forbids it. */
  readonly stands: Readonly<Record<"passed" | "failed" | "cantTell" | "inapplicable", string>>;
  readonly whileListed: Readonly<Record<TruthName, string>>;
  readonly orders: Readonly<Record<ExitOrders["state"], string>>;
  readonly orderStates: Readonly<Record<ExitOrderState, string>>;
  readonly consequences: Readonly<Record<ExitConsequence["kind"], string>>;
  readonly perhaps: string;
  readonly by: (day: string) => string;
  readonly lastDay: (day: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly comparisonIntro: (title: string, clause: Text, period: Text, confidence: string) => Text;
  readonly comparisonCase: (list: string, on: string, lastDay: string, isOver: boolean) => Text;
  readonly computed: (ruleSet: Text, rules: number) => Text;
  readonly closing: string;
  readonly headings: Readonly<
    Record<"decision" | "grounds" | "orders" | "consequences" | "comparison" | "waits" | "notices" | "history", string>
  >;
  readonly labels: Readonly<
    Record<
      | "ground"
      | "stands"
      | "evidence"
      | "decision"
      | "blacklist"
      | "orders"
      | "listedSince"
      | "from"
      | "until"
      | "events",
      string
    >
  >;
}

/** The words of a decision on exit by locale. */
export const exitWords: Readonly<Record<Locale, ExitWords>> = {
  zh: {
    heading: (mine) => say`绿色矿山退出判定：${mine}`,
    historyHeading: (mine) => say`绿色矿山退出经过：${mine}`,
    decisions: {
      retain: "保留在名录内",
      rectify: "限期整改",
      remove: "退出名录",
      cantTell: "无法判定",
      inapplicable: "不适用：不在名录内或不在辽宁",
    },
    outcomes: { retain: "保留", rectify: "限期整改", remove: "退出", inapplicable: "不适用" },
    possible: (outcomes) => say`仍可能：${outcomes}`,
    blacklists: { none: "不列入", enterpriseAndPersons: "企业和有关责任人列入", cantTell: "无法判定" },
    grounds: {
      belowStandard: "达不到建设标准",
      longStop: "长期停产",
      verifiedComplaint: "社会举报查实",
      fraud: "弄虚作假",
      majorViolation: "重大违规、违法",
      dishonesty: "失信行为",
    },
    stands: { passed: "不成立", failed: "成立", cantTell: "无法判定", inapplicable: "不适用" },
    whileListed: { true: "", false: "列入名录前，不计", unknown: "是否在名录期内未知" },
    orders: { none: "没有未整改的通知", open: "有未到期的通知", overdue: "已逾期", cantTell: "无法判定" },
    orderStates: {
      open: "未到期",
      overdue: "已逾期",
      rectified: "已整改",
      rectifiedLate: "逾期后已整改",
      cantTell: "期限未知",
    },
    consequences: {
      rectify: "在期限内整改",
      remove: "从名录除名",
      publish: "公布",
      blacklist: "企业和有关责任人列入行业诚信黑名单",
    },
    perhaps: "可能",
    by: (day) => `最迟 ${day}`,
    lastDay: (day) => `期限 ${day}`,
    daysLeft: (days) => (days < 0 ? `已过 ${String(-days)} 天` : `还有 ${String(days)} 天`),
    comparisonIntro: (title, clause, period, confidence) =>
      say`仅供对照，不影响判定：${title}（${clause}）给 ${period}整改期；可信度：${confidence}。`,
    comparisonCase: (list, on, lastDay, isOver) => say`${list}，${on}：满期 ${lastDay}，${isOver ? "已过" : "未过"}`,
    computed: (ruleSet, rules) =>
      say`按规则集 ${ruleSet} 计算，本矿不符合 ${rules} 条必须遵守的规则。计算结果不是主管部门的认定，不影响本判定。`,
    closing: "本判定由所给事实按规则集计算得出，不是主管部门的决定。",
    headings: {
      decision: "判定",
      grounds: "退出情形",
      orders: "限期整改通知",
      consequences: "后果",
      comparison: "国家规定对照",
      waits: "尚缺",
      notices: "提示",
      history: "逐日经过",
    },
    labels: {
      ground: "情形",
      stands: "是否成立",
      evidence: "依据",
      decision: "判定",
      blacklist: "黑名单",
      orders: "整改通知",
      listedSince: "连续列入名录自",
      from: "自",
      until: "至",
      events: "当日发生",
    },
  },
  en: {
    heading: (mine) => say`Exit from the green-mine directory: ${mine}`,
    historyHeading: (mine) => say`History of exit from the green-mine directory: ${mine}`,
    decisions: {
      retain: "stays in the directory",
      rectify: "has to rectify within the time set",
      remove: "leaves the directory",
      cantTell: "cannot be told",
      inapplicable: "does not apply: not in the directory, or not in Liaoning",
    },
    outcomes: { retain: "stays", rectify: "has to rectify", remove: "leaves", inapplicable: "does not apply" },
    possible: (outcomes) => say`still possible: ${outcomes}`,
    blacklists: { none: "no", enterpriseAndPersons: "enterprise and responsible persons", cantTell: "cannot be told" },
    grounds: {
      belowStandard: "Below the standard",
      longStop: "Long stop of production",
      verifiedComplaint: "Complaint verified",
      fraud: "Fraud",
      majorViolation: "Major violation or offence",
      dishonesty: "Dishonest conduct",
    },
    stands: { passed: "does not stand", failed: "stands", cantTell: "cannot be told", inapplicable: "does not apply" },
    whileListed: { true: "", false: "before the listing, does not count", unknown: "not known to fall into a listing" },
    orders: { none: "none open", open: "open, in time", overdue: "overdue", cantTell: "cannot be told" },
    orderStates: {
      open: "open, in time",
      overdue: "overdue",
      rectified: "rectified",
      rectifiedLate: "rectified late",
      cantTell: "open, last day unknown",
    },
    consequences: {
      rectify: "Rectify within the time set",
      remove: "Struck off the directory",
      publish: "Published",
      blacklist: "Enterprise and responsible persons on the integrity blacklist",
    },
    perhaps: "possibly",
    by: (day) => `by ${day} at the latest`,
    lastDay: (day) => `last day ${day}`,
    daysLeft: (days) =>
      `${String(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "past" : "left"}`,
    comparisonIntro: (title, clause, period, confidence) =>
      say`For comparison only, it decides nothing here: ${title} (${clause}) gives ${period} to rectify; confidence: ${confidence}.`,
    comparisonCase: (list, on, lastDay, isOver) =>
      say`${list}, ${on}: up on ${lastDay}, ${isOver ? "past" : "still running"}`,
    computed: (ruleSet, rules) =>
      say`By the rule set ${ruleSet} the mine does not meet ${rules} required rules. A computed result is no finding by an authority and does not bear on this decision.`,
    closing: "This decision is computed from the facts given. It is not the decision of an authority.",
    headings: {
      decision: "Decision",
      grounds: "Grounds of exit",
      orders: "Orders to rectify",
      consequences: "Consequences",
      comparison: "Beside the national rule",
      waits: "What is missing",
      notices: "Notices",
      history: "Day by day",
    },
    labels: {
      ground: "Ground",
      stands: "Stands",
      evidence: "Evidence",
      decision: "Decision",
      blacklist: "Blacklist",
      orders: "Orders to rectify",
      listedSince: "Listed without a break since",
      from: "From",
      until: "Until",
      events: "On its first day",
    },
  },
};
