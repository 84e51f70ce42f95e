import type { Locale } from "../../profile/words.ts";
import type { InapplicableTreatment } from "../../ruleset/points.ts";
import { say, strong, type Text } from "../document.ts";

/** The words of a score. */
interface ScoreWords {
  readonly heading: string;
  readonly floor: string;
  readonly points: string;
  readonly ofFull: (points: string, full: string | undefined) => string;
  readonly categoriesIntro: string;
  readonly treatments: Readonly<Record<InapplicableTreatment, string>>;
  readonly reached: Readonly<Record<"true" | "false" | "unknown", string>>;
  readonly between: (least: string, most: string) => string;
  readonly unknown: string;
  readonly total: (treatment: string, points: string, total: string | undefined) => Text;
  readonly passMark: (points: string, reached: string) => Text;
  readonly noPassMark: string;
  readonly conclusion: (conclusion: string) => Text;
  readonly noFloor: string;
  readonly floorIntro: (percent: string) => Text;
  /** Why the mine conforms or not; what cannot be told says what it waits for. */
  readonly reasons: Readonly<Record<"conforms" | "doesNotConform", () => Text>>;
  readonly needsAssessor: string;
  readonly determined: (points: number | undefined, occurrences: number | undefined) => string;
}

/** The words of a score by locale. */
export const scoreWords: Readonly<Record<Locale, ScoreWords>> = {
  zh: {
    heading: "得分",
    floor: "达到最低得分率",
    points: "得分",
    ofFull: (points, full) => (full === undefined ? points : `${points}（满分 ${full}）`),
    categoriesIntro: "计数含全部规则；结论看分类的先决条件、最低得分率和否决分。",
    treatments: { rescaled: "不涉及项按比例折算", full: "不涉及项按满分计" },
    reached: { true: "是", false: "否", unknown: "未知" },
    between: (least, most) => `${least} 至 ${most}`,
    unknown: "未知",
    total: (treatment, points, total) =>
      total === undefined ? say`${treatment}：总分 ${points}` : say`${treatment}：总分 ${points}，满分 ${total}`,
    passMark: (points, reached) => say`及格线 ${points}，达到：${reached}`,
    noPassMark: "及格线没有文件给出",
    conclusion: (conclusion) => say`结论：${conclusion}`,
    noFloor: "分类最低得分率没有文件给出。",
    floorIntro: (percent) => say`各分类得分率最低 ${percent} %。`,
    reasons: {
      conforms: () => say`${strong("符合")}：先决条件全部符合，总分与各分类得分率均达线。`,
      doesNotConform: () =>
        say`${strong("不符合")}：有先决条件不符合，或总分、分类得分率未达线（见“得分”及各条规则）。`,
    },
    needsAssessor: "资料中没有可据以判定的事实，须由评估人员判定",
    determined: (points, occurrences) =>
      points === undefined ? `扣分 ${String(occurrences)} 次` : `得分 ${String(points)}`,
  },
  en: {
    heading: "Score",
    floor: "Reaches the floor",
    points: "Points",
    ofFull: (points, full) => (full === undefined ? points : `${points} of ${full}`),
    categoriesIntro:
      "The counts are of all rules; the conclusion is whether the category's preconditions hold, its floor is reached and its items have their least points.",
    treatments: {
      rescaled: "Items that do not apply are left out and the score is rescaled",
      full: "Items that do not apply count in full",
    },
    reached: { true: "yes", false: "no", unknown: "unknown" },
    between: (least, most) => `${least} to ${most}`,
    unknown: "unknown",
    total: (treatment, points, total) =>
      total === undefined ? say`${treatment}: ${points} points` : say`${treatment}: ${points} of ${total} points`,
    passMark: (points, reached) => say`pass mark ${points}, reached: ${reached}`,
    noPassMark: "no document gives the pass mark",
    conclusion: (conclusion) => say`conclusion: ${conclusion}`,
    noFloor: "No document gives the floor of the categories.",
    floorIntro: (percent) => say`Each category must reach at least ${percent} % of its points.`,
    reasons: {
      conforms: () =>
        say`${strong("Conforms")}: every precondition is met, and the total and each category reach their lines.`,
      doesNotConform: () =>
        say`${strong("Does not conform")}: a precondition is not met, or the total or a category misses its line (see the score and the rules below).`,
    },
    needsAssessor: "no fact of the profile can tell: an assessor has to judge it",
    determined: (points, occurrences) =>
      points === undefined
        ? `${String(occurrences)} ${occurrences === 1 ? "occurrence" : "occurrences"}`
        : `${String(points)} points`,
  },
};
