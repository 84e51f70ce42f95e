import { dustKinds } from "../choices.ts";
import { choice, flag, quantity, section } from "../leaf.ts";

export const dust = section(
  {
    controlledInProduction: flag(
      "生产环节防尘",
      "Dust controlled in production",
      "凿岩、爆破、铲装、破碎、筛分等环节有防尘措施并运行。",
      "Dust control is in place and running at drilling, blasting, loading, crushing and screening.",
    ),
    controlledInTransport: flag(
      "运输环节防尘",
      "Dust controlled in transport",
      "道路洒水、车辆苫盖或密闭、出场冲洗等措施已落实。",
      "Roads are watered, loads covered or closed, and vehicles washed as they leave.",
    ),
    controlledInStorage: flag(
      "储存环节防尘",
      "Dust controlled in storage",
      "料堆封闭、苫盖或喷淋。",
      "Stockpiles are enclosed, covered or sprayed.",
    ),
    boundaryConcentration: quantity(
      "mg/m3",
      "周界外颗粒物浓度最高点",
      "Particulate outside the boundary, highest point",
      "最近一次监测中周界外浓度最高点的颗粒物浓度,毫克每立方米。",
      "Particulate concentration at the highest point outside the boundary in the latest monitoring, in milligrams per cubic metre.",
    ),
    kind: choice(
      dustKinds,
      "作业场所粉尘种类",
      "Kind of workplace dust",
      "作业场所主要粉尘,按职业接触限值的种类;矽尘按游离二氧化硅含量分档。",
      "The main dust at the workplace, by the kinds of the exposure limits; silica dust by its free silica content.",
    ),
    workplaceTotal: quantity(
      "mg/m3",
      "作业场所总粉尘浓度",
      "Total dust at the workplace",
      "最近一次检测的总粉尘 8 小时时间加权平均浓度,毫克每立方米。",
      "Total dust, 8-hour time-weighted average, in the latest measurement, in milligrams per cubic metre.",
    ),
    workplaceRespirable: quantity(
      "mg/m3",
      "作业场所呼吸性粉尘浓度",
      "Respirable dust at the workplace",
      "最近一次检测的呼吸性粉尘 8 小时时间加权平均浓度,毫克每立方米。",
      "Respirable dust, 8-hour time-weighted average, in the latest measurement, in milligrams per cubic metre.",
    ),
  },
  "粉尘",
  "Dust",
  "各环节防尘措施与实测浓度。",
  "Dust control by link, and measured concentrations.",
);
