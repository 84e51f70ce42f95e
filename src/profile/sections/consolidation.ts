import { flag, section } from "../leaf.ts";

export const consolidation = section(
  {
    involved: flag(
      "纳入资源整合",
      "Part of a consolidation",
      "矿山列入当地矿山整合方案。",
      "The mine is part of the local consolidation scheme.",
    ),
    scaleRaised: flag(
      "生产规模提升",
      "Production scale raised",
      "整合后或技改后批准的生产规模高于原有规模。",
      "The scale approved after consolidation or renovation is above the one before.",
    ),
    environmentImproved: flag(
      "矿区环境改善",
      "Mining area improved",
      "随整合同步完成矿区环境整治。",
      "The mining area was put in order together with the consolidation.",
    ),
  },
  "整合",
  "Consolidation",
  "矿山整合与规模提升。",
  "Consolidation of mines and growth of scale.",
);
