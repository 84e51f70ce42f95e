import { percent, section } from "../leaf.ts";

/** The three rates (三率): mining recovery, beneficiation recovery, comprehensive utilization. */
export const threeRates = section(
  {
    miningRecovery: percent(
      "开采回采率",
      "Mining recovery",
      "最近一个完整年度采出的储量占所动用储量的百分比。",
      "Share of the reserves drawn on in the latest full year that was mined out, in percent.",
    ),
    beneficiationRecovery: percent(
      "选矿回收率",
      "Beneficiation recovery",
      "最近一个完整年度入选矿石的有用组分进入精矿的百分比,磁铁矿按磁性铁计。",
      "Share of the feed's useful component won as concentrate in the latest full year; for magnetite, magnetic iron.",
    ),
    comprehensiveUtilization: percent(
      "综合利用率",
      "Comprehensive utilization",
      "最近一个完整年度动用储量所含共伴生组分中得到利用的百分比。",
      "Share of co- and associated components in the reserves drawn on that was used, latest full year, in percent.",
    ),
    previousComprehensiveUtilization: percent(
      "上年度综合利用率",
      "Comprehensive utilization of the year before",
      "最近完整年度的前一年共伴生组分得到利用的百分比,算法相同。",
      "Share of co- and associated components used in the year before the latest full one, same method, in percent.",
    ),
    sectionRecovery: percent(
      "采区回采率",
      "Section recovery",
      "煤矿最近一个完整年度的采区回采率。",
      "Section recovery of a coal mine in the latest full year.",
    ),
    rawCoalWashingRate: percent(
      "原煤入选率",
      "Raw-coal washing rate",
      "最近一个完整年度入选原煤占原煤产量的百分比。",
      "Raw coal washed as a percentage of raw coal mined in the latest full year.",
    ),
  },
  "三率",
  "Three rates",
  "开采回采率、选矿回收率和综合利用率,均为 0 至 100 的百分数。",
  "Mining recovery, beneficiation recovery and comprehensive utilization, each in percent, 0 to 100.",
);
