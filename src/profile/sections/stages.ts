import { flag, section } from "../leaf.ts";

/** The stages of a mine, from planning to operation, held against the green-mine standard. */
export const stages = section(
  {
    planning: flag(
      "规划按绿色标准",
      "Planned to the green standard",
      "矿山的规划文件采纳了绿色矿山标准的要求。",
      "The planning documents of the mine take up the requirements of the green-mine standard.",
    ),
    design: flag(
      "设计按绿色标准",
      "Designed to the green standard",
      "矿山的设计文件采纳了绿色矿山标准的要求。",
      "The design documents of the mine take up the requirements of the green-mine standard.",
    ),
    construction: flag(
      "建设按绿色标准",
      "Built to the green standard",
      "矿山的基建施工符合绿色矿山标准的要求。",
      "The mine is or was built to the requirements of the green-mine standard.",
    ),
    operation: flag(
      "运营按绿色标准",
      "Run to the green standard",
      "矿山的日常运营符合绿色矿山标准的要求。",
      "The mine's daily operation keeps to the requirements of the green-mine standard.",
    ),
    designOptimised: flag(
      "矿山设计已优化",
      "Mine design optimised",
      "设计经比选改进,以少占地、少扰动或少损失资源。",
      "The design was compared and improved to save land, disturbance or loss of ore.",
    ),
  },
  "各阶段",
  "Stages",
  "规划、设计、建设、运营各阶段是否按绿色矿山标准进行。",
  "Whether planning, design, construction and operation follow the green-mine standard.",
);
