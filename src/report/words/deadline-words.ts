import type { Deadline, DeadlineState } from "../../assessment/deadline.ts";
import type { Locale } from "../../profile/words.ts";
import { say, type Text } from "../document.ts";

/** The words of deadlines. */
export interface DeadlineWords {
  readonly heading: string;
  readonly none: string;
  readonly intro: (asOf: string, mines: number) => string;
  readonly states: Readonly<Record<DeadlineState, string>>;
  readonly sources: Readonly<Record<Deadline["source"], string>>;
  readonly opens: (day: string) => string;
  readonly noLastDay: string;
  readonly metOn: (day: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly waits: string;
  readonly waitsFor: (title: Text, missing: Text) => Text;
  readonly columns: Readonly<Record<"mine" | "due" | "state" | "duty" | "why", string>>;
  readonly closing: string;
}

/** The words of deadlines by locale. */
export const deadlineWords: Readonly<Record<Locale, DeadlineWords>> = {
  zh: {
    heading: "期限一览",
    none: "没有定期限的义务。",
    intro: (asOf, mines) => `截至 ${asOf}，矿山 ${String(mines)} 座。期限当日仍算按期；剩余天数按日历日计。`,
    states: {
      met: "已完成",
      metLate: "逾期后完成",
      open: "可办理或尚未开始",
      due: "未到期",
      overdue: "已逾期",
      cantTell: "无法判定",
    },
    sources: { rule: "规则", order: "限期整改通知", licence: "证照" },
    opens: (day) => `${day} 起`,
    noLastDay: "没有规定",
    metOn: (day) => `完成于 ${day}`,
    daysLeft: (days) => (days < 0 ? `已过 ${String(-days)} 天` : `还有 ${String(days)} 天`),
    waits: "尚缺",
    waitsFor: (title, missing) => say`${title}：${missing}`,
    columns: { mine: "矿山", due: "期限", state: "状态", duty: "义务", why: "依据" },
    closing: "本表由所给事实按规则集计算得出，不是主管部门的决定。",
  },
  en: {
    heading: "Deadlines",
    none: "There is no dated duty.",
    intro: (asOf, mines) =>
      `As of ${asOf}, ${String(mines)} ${mines === 1 ? "mine" : "mines"}. The last day is still in time; days left are calendar days.`,
    states: {
      met: "met",
      metLate: "met late",
      open: "open, or yet to begin",
      due: "due",
      overdue: "overdue",
      cantTell: "cannot be told",
    },
    sources: { rule: "rule", order: "order to rectify", licence: "licence" },
    opens: (day) => `from ${day}`,
    noLastDay: "none printed",
    metOn: (day) => `met on ${day}`,
    daysLeft: (days) =>
      `${String(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "past" : "left"}`,
    waits: "What is missing",
    waitsFor: (title, missing) => say`${title}: ${missing}`,
    columns: { mine: "Mine", due: "Last day", state: "State", duty: "Duty", why: "Why" },
    closing: "This list is computed from the facts given. It is not the decision of an authority.",
  },
};
