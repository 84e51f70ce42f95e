import type { Grouping, PortfolioCounts } from "../../portfolio/portfolio.ts";
import type { Locale } from "../../profile/words.ts";
import { say, type Text } from "../document.ts";

/** The words of counts of many mines. */
interface PortfolioWords {
  readonly title: string;
  readonly labels: Readonly<Record<"portfolio" | "source" | "counted", string>>;
  readonly claims: Readonly<Record<keyof PortfolioCounts, string>>;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly columns: Readonly<Record<"claim" | "surely" | "unknown" | "mines", string>>;
  readonly zone: Readonly<Record<"inside" | "outside", string>>;
  readonly intro: string;
  readonly duplicates: string;
  readonly duplicate: (licence: Text, profiles: number, first: number) => Text;
  readonly more: (count: number) => string;
  readonly withoutLicence: (mines: number) => Text;
  readonly notCounted: string;
}

/** The words of counts of many mines, by locale. */
export const portfolioWords: Readonly<Record<Locale, PortfolioWords>> = {
  zh: {
    title: "矿山统计",
    labels: { portfolio: "组合", source: "出处", counted: "统计日" },
    claims: {
      mines: "矿山",
      producing: "生产矿山",
      green: "绿色矿山（在名录内）",
      producingGreen: "生产且在名录内",
      producingNotGreen: "生产而不在名录内",
      newMines: "新建矿山",
      creationLibrary: "在创建库内",
      projectLibrary: "在项目库内",
      waiting: "评估已通过、在创建库内待列入",
    },
    groupings: {
      city: "按市",
      county: "按县",
      mineral: "按矿种",
      scale: "按规模",
      method: "按开采方式",
      state: "按生产状态",
      zone: "按重点区域",
    },
    columns: { claim: "项目", surely: "确定", unknown: "未知", mines: "矿山" },
    zone: { inside: "重点区域内", outside: "重点区域外" },
    intro: "未知的矿山单列，不当作“否”；数字为区间的，实际落在何处取决于这些矿山。",
    duplicates: "重复的矿山",
    duplicate: (licence, profiles, first) => say`${licence}：${profiles} 份档案，只计第 ${first} 份`,
    more: (count) => `另有 ${String(count)} 个证号重复。`,
    withoutLicence: (mines) => say`${mines} 座矿山没有采矿许可证号，是否重复无从判断。`,
    notCounted: "未统计",
  },
  en: {
    title: "Counts of mines",
    labels: { portfolio: "Portfolio", source: "Source", counted: "Counted on" },
    claims: {
      mines: "Mines",
      producing: "Producing mines",
      green: "Green mines (listed)",
      producingGreen: "Producing and listed",
      producingNotGreen: "Producing and not listed",
      newMines: "New mines",
      creationLibrary: "In the creation library",
      projectLibrary: "In the project library",
      waiting: "Assessment passed, waiting in the creation library",
    },
    groupings: {
      city: "By city",
      county: "By county",
      mineral: "By mineral",
      scale: "By scale",
      method: "By mining method",
      state: "By state",
      zone: "By focus zone",
    },
    columns: { claim: "What", surely: "Surely", unknown: "Unknown", mines: "Mines" },
    zone: { inside: "inside the focus zone", outside: "outside the focus zone" },
    intro:
      "Unknown mines are counted apart, never as no; where a figure is a range, they decide where in it the truth lies.",
    duplicates: "Duplicate mines",
    duplicate: (licence, profiles, first) =>
      say`${licence}: ${profiles} profiles, of which only number ${first} counts`,
    more: (count) => `${String(count)} more licence numbers are borne by several profiles.`,
    withoutLicence: (mines) =>
      say`Mines without licence number: ${mines}; whether any is the same as another cannot be seen.`,
    notCounted: "not counted",
  },
};
