import { flag, section } from "../leaf.ts";

/** How a new mine (新建矿山) mines, restores and uses its resources. */
export const newMinePractice = section(
  {
    treatsWhileMining: flag(
      "边开采、边治理、边恢复",
      "Treats and restores while mining",
      "治理和恢复与开采同步进行,不等采完再做。",
      "Treatment and restoration keep pace with mining and are not left to its end.",
    ),
    reducesReusesRecycles: flag(
      "减量化、再利用、再循环",
      "Reduces, reuses, recycles",
      "生产中少产生废物、重复使用物料并把废物变成资源,三项都做到。",
      "Production makes less waste, reuses materials and turns waste into a resource, all three.",
    ),
    unifiedPlanning: flag(
      "统一规划",
      "Unified planning",
      "开采、治理和配套工程在同一规划中安排。",
      "Mining, treatment and supporting works are laid down in one plan.",
    ),
    intensiveMining: flag(
      "集约开采",
      "Intensive mining",
      "开采集中进行,节省用地、设备和人力。",
      "Mining is concentrated and so saves land, equipment and labour.",
    ),
    contiguousTreatment: flag(
      "成片治理",
      "Contiguous treatment",
      "损毁土地连片治理,不是零星修补。",
      "Damaged land is treated in connected tracts, not in patches.",
    ),
  },
  "新建矿山开发方式",
  "Practice of a new mine",
  "新建矿山如何开采、治理和使用资源。",
  "How a new mine mines, restores and uses its resources.",
);
