import { flag, section } from "../leaf.ts";

export const enclosure = section(
  {
    crushing: flag(
      "破碎封闭",
      "Crushing enclosed",
      "破碎设备在封闭厂房或封闭罩内运行。",
      "Crushers run inside an enclosed building or hood.",
    ),
    screening: flag(
      "筛分封闭",
      "Screening enclosed",
      "筛分设备在封闭厂房或封闭罩内运行。",
      "Screens run inside an enclosed building or hood.",
    ),
    conveying: flag(
      "输送封闭",
      "Conveying enclosed",
      "物料输送全程封闭。",
      "Material is conveyed in closed conveyors all along.",
    ),
    storage: flag(
      "储存封闭",
      "Storage enclosed",
      "成品和中间料存放在封闭料仓或料棚。",
      "Products and intermediate stock are kept in closed bins or sheds.",
    ),
  },
  "封闭生产",
  "Enclosed production",
  "砂石加工各环节的封闭情况。",
  "Which links of aggregate processing are enclosed.",
);
