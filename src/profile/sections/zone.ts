import { flag, quantity, section } from "../leaf.ts";

export const zone = section(
  {
    protectionSpending: quantity(
      "10^4 CNY/a",
      "环保与复垦投入",
      "Spending on protection and reclamation",
      "最近一个完整年度的矿区环境保护与土地复垦投入,万元。",
      "Spending on environmental protection and land reclamation in the latest full year, in 10 000 yuan.",
    ),
    previousProtectionSpending: quantity(
      "10^4 CNY/a",
      "上一年度环保与复垦投入",
      "Spending the year before",
      "再前一个完整年度的同口径投入,万元。",
      "The same spending in the full year before that, in 10 000 yuan.",
    ),
    reclaimsWhileProducing: flag(
      "边生产边复垦",
      "Reclaims while producing",
      "生产期间按计划同步复垦。",
      "Land is reclaimed by plan while the mine produces.",
    ),
    ecologyKept: flag(
      "生态环境不退化",
      "Ecology does not decline",
      "监测或调查表明矿区及影响范围的生态状况未变差。",
      "Monitoring or a survey shows that ecology in the mine's area of effect has not become worse.",
    ),
    pollutionReduced: flag(
      "环境污染减少",
      "Pollution reduced",
      "主要污染物排放比上年减少或零排放。",
      "Main pollutants are discharged less than the year before, or not at all.",
    ),
    wasteRockUsed: flag(
      "废石合理利用",
      "Waste rock used",
      "剥离和掘进废石得到合理利用。",
      "Waste rock from stripping and drifting is put to proper use.",
    ),
    lowCarbonUpgrade: flag(
      "低碳化改造",
      "Low-carbon upgrade",
      "实施节能降碳改造。",
      "Upgrades that save energy and carbon are carried out.",
    ),
    ecologicalUpgrade: flag(
      "生态化改造",
      "Ecological upgrade",
      "实施生态化改造。",
      "Upgrades towards an ecological mine are carried out.",
    ),
    scientificUpgrade: flag(
      "科学化改造",
      "Scientific upgrade",
      "实施采选工艺和管理的科学化改造。",
      "Mining, dressing and management are upgraded on a scientific footing.",
    ),
    intelligentUpgrade: flag(
      "智能化改造",
      "Intelligent upgrade",
      "实施智能化改造。",
      "Upgrades towards an intelligent mine are carried out.",
    ),
  },
  "重点区域",
  "Focus zone",
  "辽东绿色经济区矿山的投入与改造。",
  "Spending and upgrades of mines in the Liaodong green economic zone.",
);
