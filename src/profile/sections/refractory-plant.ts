import { flag, quantity, section } from "../leaf.ts";

export const refractoryPlant = section(
  {
    present: flag(
      "有镁质耐火材料生产",
      "Has a magnesia-refractory plant",
      "同一场地有镁质耐火材料生产,不含采矿和选矿。",
      "The site also makes magnesia refractories; mining and dressing do not count.",
    ),
    particulate: quantity(
      "mg/m3",
      "耐火材料颗粒物排放浓度",
      "Particulate from the refractory plant",
      "最近一次监测的排放浓度,毫克每立方米。",
      "Concentration in the latest monitoring, in milligrams per cubic metre.",
    ),
    sulphurDioxide: quantity(
      "mg/m3",
      "耐火材料二氧化硫排放浓度",
      "SO2 from the refractory plant",
      "最近一次监测的排放浓度,毫克每立方米。",
      "Concentration in the latest monitoring, in milligrams per cubic metre.",
    ),
    nitrogenOxides: quantity(
      "mg/m3",
      "耐火材料氮氧化物排放浓度",
      "NOx from the refractory plant",
      "最近一次监测的排放浓度,毫克每立方米。",
      "Concentration in the latest monitoring, in milligrams per cubic metre.",
    ),
  },
  "镁质耐火材料生产",
  "Magnesia-refractory plant",
  "与矿山同一场地的耐火材料生产。",
  "Refractory production on the mine's site.",
);
