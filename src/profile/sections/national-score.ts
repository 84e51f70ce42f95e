import { quantity, section } from "../leaf.ts";

/** One first-level indicator of a score sheet, as the assessor sums it up. */
function indicator(zh: string, en: string) {
  return section(
    {
      points: quantity(
        "points",
        `${zh}:得分`,
        `${en}: points`,
        "适用条目实得分之和。",
        "Sum of the points reached in the items that apply.",
      ),
      available: quantity(
        "points",
        `${zh}:适用条目满分`,
        `${en}: points available`,
        "适用条目满分之和。",
        "Sum of the full points of the items that apply.",
      ),
      inapplicable: quantity(
        "points",
        `${zh}:不涉及条目满分`,
        `${en}: points of items that do not apply`,
        "不涉及条目的满分之和,没有填 0。",
        "Sum of the full points of the items that the mine does not involve; 0 if there are none.",
      ),
    },
    zh,
    en,
    "评估组在评分表上对该一级指标的汇总。",
    "The assessment team's summary of this first-level indicator.",
  );
}

export const nationalScore2020 = section(
  {
    environment: indicator("矿区环境", "Mining-area environment"),
    developmentMethod: indicator("资源开发方式", "Development method"),
    comprehensiveUse: indicator("资源综合利用", "Comprehensive use"),
    energySaving: indicator("节能减排", "Energy saving and emission reduction"),
    innovation: indicator("科技创新与智能矿山", "Innovation and intelligent mine"),
    management: indicator("企业管理与企业形象", "Enterprise management and image"),
  },
  "国家级指标评分(2020)",
  "National score (2020)",
  "按 2020 年绿色矿山评价指标评分的汇总。",
  "Summary of the score by the national indicators of 2020.",
);

export const nationalScore2024 = section(
  {
    environment: indicator("矿区环境(2024)", "Mining-area environment (2024)"),
    extraction: indicator("资源开采(2024)", "Extraction (2024)"),
    comprehensiveUse: indicator("资源综合利用(2024)", "Comprehensive use (2024)"),
    lowCarbon: indicator("绿色低碳(2024)", "Green and low-carbon (2024)"),
    restoration: indicator("生态修复与环境治理(2024)", "Restoration and environmental treatment (2024)"),
    innovation: indicator("科技创新与规范管理(2024)", "Innovation and standardised management (2024)"),
  },
  "国家级指标评分(2024)",
  "National score (2024)",
  "按 2024 年国家级绿色矿山建设评价指标评分的汇总。",
  "Summary of the score by the national indicators of 2024.",
);
