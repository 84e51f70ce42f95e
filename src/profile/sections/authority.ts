import { flag, section } from "../leaf.ts";

export const authority = section(
  {
    measuresEffective: flag(
      "主管部门认定措施得力",
      "Measures found effective",
      "自然资源主管部门认定绿色矿山建设措施得力。",
      "The natural-resource authority found the green-mine measures effective.",
    ),
    progressSmooth: flag(
      "主管部门认定进展顺利",
      "Progress found smooth",
      "自然资源主管部门认定绿色矿山建设进展顺利。",
      "The natural-resource authority found the progress smooth.",
    ),
    resultsMarked: flag(
      "主管部门认定成效显著",
      "Results found marked",
      "自然资源主管部门认定绿色矿山建设成效显著。",
      "The natural-resource authority found the results marked.",
    ),
    foundExcellent: flag(
      "被评为优秀绿色矿山企业",
      "Found an excellent green-mine enterprise",
      "主管部门评定为优秀绿色矿山企业。",
      "The authority found the enterprise an excellent one.",
    ),
  },
  "主管部门认定",
  "Findings of the authority",
  "主管部门对建设情况的认定,不由企业自评。",
  "What the authority found of the construction, not the enterprise's own view.",
);
