import { flag, section } from "../leaf.ts";

export const appearance = section(
  {
    dirtEnded: flag(
      "消除脏",
      "Dirt ended",
      "矿区无积尘、污水横流和乱弃垃圾。",
      "No dust layers, stray wastewater or litter in the mining area.",
    ),
    disorderEnded: flag(
      "消除乱",
      "Disorder ended",
      "物料、设备、车辆不乱堆乱放。",
      "Materials, equipment and vehicles are not left about.",
    ),
    neglectEnded: flag(
      "消除差",
      "Neglect ended",
      "建筑、道路、设施无破损失修。",
      "Buildings, roads and facilities are not left in disrepair.",
    ),
    beautified: flag(
      "矿区美化",
      "Area beautified",
      "矿区已做美化,整体形象良好。",
      "The mining area has been beautified and looks well kept.",
    ),
    disturbanceReduced: flag(
      "减少破坏和负面影响",
      "Damage and disturbance reduced",
      "采取措施减少对环境和周边的破坏与影响。",
      "Measures reduce damage to the environment and disturbance of the neighbourhood.",
    ),
  },
  "矿容矿貌",
  "Appearance",
  "矿区整体面貌。",
  "How the mining area looks.",
);
