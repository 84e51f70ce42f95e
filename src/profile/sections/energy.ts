import { refractoryPlant } from "./refractory-plant.ts";
import { flag, quantity, section } from "../leaf.ts";

export const energy = section(
  {
    unitConsumption: quantity(
      "kgce/t",
      "单位产品能耗",
      "Energy per unit of product",
      "最近一个完整年度每吨产品的综合能耗,单位千克标准煤/吨。",
      "All energy used per tonne of product in the latest full year, in kilograms of coal equivalent per tonne.",
    ),
    previousUnitConsumption: quantity(
      "kgce/t",
      "上年度单位产品能耗",
      "Energy per unit of product of the year before",
      "最近完整年度的前一年每吨产品的综合能耗,产品和算法须相同,单位千克标准煤/吨。",
      "Energy per tonne of the same product, counted the same way, in the year before the latest full one, in kgce/t.",
    ),
    savingMeasures: flag(
      "采取节能措施",
      "Energy-saving measures taken",
      "降低能耗的措施(如高效电机、余热利用)已实施,仅有计划不算。",
      "Measures that cut energy use (efficient motors, waste heat) are in place; a plan alone does not count.",
    ),
    emissionReduction: flag(
      "采取减排措施",
      "Emission-reduction measures taken",
      "减少废气、废水或粉尘排放的措施已实施,仅有计划不算。",
      "Measures that cut emissions of gas, water or dust are in place; a plan alone does not count.",
    ),
    lowCarbonMeasures: flag(
      "开展低碳化改造",
      "Low-carbon measures taken",
      "减少碳排放的改造(如电动运输、光伏)已实施,仅有计划不算。",
      "Changes that cut carbon (electric haulage, solar power) are in place; a plan alone does not count.",
    ),
    refractoryPlant,
  },
  "节能减排",
  "Energy and emissions",
  "单位能耗,以及节能、减排、降碳的措施,留空表示未知。",
  "Energy per unit, and measures that save energy, emissions and carbon; absent means unknown.",
);
