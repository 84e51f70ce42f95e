import { rockHardness } from "../choices.ts";
import { choice, flag, percent, quantity, section } from "../leaf.ts";

export const sandGravel = section(
  {
    inConcentratedZone: flag(
      "位于集中开采区",
      "Inside a concentrated mining zone",
      "矿山位于规划划定的砂石集中开采区。",
      "The mine lies in a concentrated mining zone set by the plan.",
    ),
    designCapacityVolume: quantity(
      "10^4 m3/a",
      "批准开采规模(体积)",
      "Approved capacity by volume",
      "采矿许可证批准的年开采量,万立方米每年。",
      "Yearly capacity approved in the licence, in 10 000 cubic metres a year.",
    ),
    resourceVolume: quantity(
      "10^4 m3",
      "资源储量(体积)",
      "Resource by volume",
      "备案的资源储量,万立方米。",
      "Registered resource, in 10 000 cubic metres.",
    ),
    stonePowderUseRate: percent(
      "石粉利用率",
      "Use rate of stone powder",
      "最近一个完整年度石粉利用量占产生量的百分比。",
      "Stone powder used as a percentage of that produced in the latest full year.",
    ),
    mudPowderUseRate: percent(
      "泥粉利用率",
      "Use rate of mud powder",
      "最近一个完整年度泥粉利用量占产生量的百分比。",
      "Mud powder used as a percentage of that produced in the latest full year.",
    ),
    topsoilReuseRate: percent(
      "表土利用率",
      "Reuse rate of topsoil",
      "最近一个完整年度表土、渣土利用量占剥离量的百分比。",
      "Topsoil and spoil reused as a percentage of that stripped in the latest full year.",
    ),
    energyPer10000Tonnes: quantity(
      "tce/10^4 t",
      "万吨产品能耗",
      "Energy per 10 000 t of product",
      "最近一个完整年度万吨成品综合能耗,不含矿山开采和污水处理,吨标准煤。",
      "Energy per 10 000 tonnes of product in the latest full year, without mining and wastewater treatment, in tonnes of coal equivalent.",
    ),
    rockHardness: choice(
      rockHardness,
      "原岩硬度",
      "Hardness of the rock",
      "加工原岩的硬度类别。",
      "Class of hardness of the rock that is processed.",
    ),
  },
  "砂石加工",
  "Aggregate production",
  "砂石矿山特有的规模、利用和能耗。",
  "Scale, use and energy particular to sand-gravel mines.",
);
