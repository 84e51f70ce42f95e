import type { InspectionDraw } from "../../portfolio/draw-inspections.ts";
import type { Locale } from "../../profile/words.ts";
import { say, type Text } from "../document.ts";

/** The words of a draw's published record. */
interface DrawWords {
  readonly title: string;
  readonly labels: Readonly<
    Record<"seed" | "generator" | "method" | "digest" | "mines" | "inspectors" | "drawn" | "perMine", string>
  >;
  readonly methods: Readonly<Record<InspectionDraw["method"], string>>;
  readonly headings: Readonly<Record<"drawn" | "strata" | "notices", string>>;
  readonly columns: Readonly<
    Record<"number" | "mine" | "licence" | "stratum" | "inspectors" | "excluded" | "mines" | "drawn", string>
  >;
  readonly risks: Readonly<Record<"raised" | "ordinary", string>>;
  readonly riskIntro: string;
  readonly duplicates: (count: number) => Text;
  readonly unchecked: (inspectors: Text, mine: Text) => Text;
  readonly repeat: string;
  readonly none: string;
}

/** The words of a draw by locale. */
export const drawWords: Readonly<Record<Locale, DrawWords>> = {
  zh: {
    title: "双随机抽查记录",
    labels: {
      seed: "公布的种子",
      generator: "随机数发生器",
      method: "方法",
      digest: "输入摘要",
      mines: "可抽矿山",
      inspectors: "检查人员",
      drawn: "抽取矿山",
      perMine: "每矿检查人员",
    },
    methods: { "simple-random": "简单随机，不放回", "stratified-random": "分层随机，不放回；各层名额用最大余数法" },
    headings: { drawn: "抽取结果", strata: "分层", notices: "须知" },
    columns: {
      number: "次序",
      mine: "矿山",
      licence: "采矿许可证号",
      stratum: "层",
      inspectors: "检查人员",
      excluded: "回避",
      mines: "矿山",
      drawn: "抽取",
    },
    risks: { raised: "风险较高", ordinary: "风险一般" },
    riskIntro:
      "风险分层是本库的约定：三年内有未整改处罚、有未完成的限期整改、近十二个月有事故、有查实的举报或有重大违规，任一项即为较高；全部已知且为零为一般。",
    duplicates: (count) => say`${count} 份档案与他矿证号相同，未重复计入。`,
    unchecked: (inspectors, mine) => say`${mine}没有写明企业、代码或证号，${inspectors}是否须回避无从判断。`,
    repeat: "任何人用同一种子、同样的矿山和人员（次序不论）都能重现这次抽取；摘要可核对输入是否相同。",
    none: "—",
  },
  en: {
    title: "Record of a double random draw",
    labels: {
      seed: "Published seed",
      generator: "Generator",
      method: "Method",
      digest: "Digest of the input",
      mines: "Mines in the pool",
      inspectors: "Inspectors",
      drawn: "Mines drawn",
      perMine: "Inspectors a mine",
    },
    methods: {
      "simple-random": "simple random, without replacement",
      "stratified-random": "stratified random, without replacement; places a stratum by the largest remainder",
    },
    headings: { drawn: "Drawn", strata: "Strata", notices: "To know" },
    columns: {
      number: "Order",
      mine: "Mine",
      licence: "Licence number",
      stratum: "Stratum",
      inspectors: "Inspectors",
      excluded: "Left out for conflict",
      mines: "Mines",
      drawn: "Drawn",
    },
    risks: { raised: "raised risk", ordinary: "ordinary risk" },
    riskIntro:
      "Risk is a convention of this package: raised where there is a penalty of the last three years not rectified, an open rectification order, an accident in the last twelve months, a verified complaint or a major violation; ordinary where all of these are known to be none.",
    duplicates: (count) => say`Profiles left out because another bears the same licence number: ${count}.`,
    unchecked: (inspectors, mine) =>
      say`${mine} does not state its enterprise, code or licence: whether ${inspectors} has a conflict cannot be told.`,
    repeat:
      "Anyone can repeat this draw with the same seed, mines and inspectors, in any order; the digest tells whether the input is the same.",
    none: "—",
  },
};
