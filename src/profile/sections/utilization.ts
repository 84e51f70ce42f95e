import { flag, percent, section } from "../leaf.ts";
import { solidWaste } from "./solid-waste.ts";
import { tailings } from "./tailings.ts";
import { threeRates } from "./three-rates.ts";

export const utilization = section(
  {
    threeRates,
    wastewater: section(
      {
        produced: flag(
          "产生废水",
          "Wastewater produced",
          "本矿产生废水,含矿坑水;没有的填否,留空表示未知。",
          "The mine produces wastewater, mine water included; no if it does not, absent means unknown.",
        ),
        recoveryStudied: flag(
          "开展废水综合回收利用研究",
          "Wastewater recovery studied",
          "回收和利用废水的研究或试验正在进行或已完成。",
          "Research or trials on recovering and using the wastewater are under way or completed.",
        ),
        useRate: percent(
          "废水利用率",
          "Wastewater use rate",
          "最近一个完整年度得到利用的废水占当年产生量的百分比。",
          "Share of the wastewater produced in the latest full year that was put to use, in percent.",
        ),
        previousUseRate: percent(
          "上年度废水利用率",
          "Wastewater use rate of the year before",
          "最近完整年度的前一年得到利用的废水占当年产生量的百分比。",
          "Share of the wastewater produced in the year before the latest full one that was put to use, in percent.",
        ),
        dischargeCompliance: percent(
          "外排废水达标率",
          "Compliance of discharged wastewater",
          "最近一个完整年度达标外排的废水占外排量的百分比,没有外排填 100。",
          "Share of the wastewater discharged in the latest full year that was within the limits, in percent; 100 if none was.",
        ),
      },
      "废水",
      "Wastewater",
      "本矿废水的产生、研究和利用。",
      "Production, study and use of the mine's wastewater.",
    ),
    wasteGas: section(
      {
        produced: flag(
          "产生废气",
          "Waste gas produced",
          "本矿产生废气,如窑炉、锅炉烟气或瓦斯;没有的填否,留空表示未知。",
          "The mine produces waste gas, such as kiln, boiler or coal-bed gas; no if it does not, absent means unknown.",
        ),
        recoveryStudied: flag(
          "开展废气综合回收利用研究",
          "Waste-gas recovery studied",
          "回收和利用废气的研究或试验正在进行或已完成。",
          "Research or trials on recovering and using the waste gas are under way or completed.",
        ),
        useRate: percent(
          "废气利用率",
          "Waste-gas use rate",
          "最近一个完整年度得到利用的废气占当年产生量的百分比。",
          "Share of the waste gas produced in the latest full year that was put to use, in percent.",
        ),
        previousUseRate: percent(
          "上年度废气利用率",
          "Waste-gas use rate of the year before",
          "最近完整年度的前一年得到利用的废气占当年产生量的百分比。",
          "Share of the waste gas produced in the year before the latest full one that was put to use, in percent.",
        ),
      },
      "废气",
      "Waste gas",
      "本矿废气的产生、研究和利用。",
      "Production, study and use of the mine's waste gas.",
    ),
    solidWaste,
    tailings,
    associatedRecoveryRaised: flag(
      "共伴生矿回收率提高",
      "Recovery of associated minerals raised",
      "最近一个完整年度共伴生矿的回收率高于前一年。",
      "Recovery of co- and associated minerals was higher in the latest full year than in the year before.",
    ),
    lowGradeRecoveryRaised: flag(
      "低品位矿回收率提高",
      "Recovery of low-grade ore raised",
      "最近一个完整年度低品位矿的回收率高于前一年。",
      "Recovery of low-grade ore was higher in the latest full year than in the year before.",
    ),
    tailingsRecoveryRaised: flag(
      "尾矿回收率提高",
      "Recovery from tailings raised",
      "最近一个完整年度从尾矿中回收的比率高于前一年。",
      "Recovery from tailings was higher in the latest full year than in the year before.",
    ),
  },
  "资源综合利用",
  "Comprehensive utilization",
  "三率、三废与尾矿的利用情况,留空表示未知。",
  "Three rates and the use of wastewater, waste gas, solid waste and tailings; absent means unknown.",
);
