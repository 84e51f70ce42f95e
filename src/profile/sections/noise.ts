import { noiseClasses } from "../choices.ts";
import { choice, flag, quantity, section } from "../leaf.ts";

export const noise = section(
  {
    controlledInProduction: flag(
      "生产环节降噪",
      "Noise controlled in production",
      "破碎、筛分、空压等设备有隔声、减振或消声措施。",
      "Crushers, screens, compressors and the like are insulated, damped or silenced.",
    ),
    controlledInTransport: flag(
      "运输环节降噪",
      "Noise controlled in transport",
      "运输车辆限速、禁鸣或避开居民区和夜间。",
      "Vehicles keep to speed and horn limits, or avoid dwellings and the night.",
    ),
    controlledInStorage: flag(
      "储存环节降噪",
      "Noise controlled in storage",
      "装卸、转载点有降噪措施。",
      "Noise is controlled at loading and transfer points.",
    ),
    functionalClass: choice(
      noiseClasses,
      "厂界外声环境功能区类别",
      "Acoustic class outside the boundary",
      "厂界外声环境功能区类别(0 至 4 类)。",
      "Class of the acoustic environment outside the boundary (0 to 4).",
    ),
    boundaryDay: quantity(
      "dB(A)",
      "厂界昼间噪声",
      "Boundary noise by day",
      "最近一次监测的厂界昼间等效声级,分贝。",
      "Equivalent level at the boundary by day in the latest monitoring, in decibels.",
    ),
    boundaryNight: quantity(
      "dB(A)",
      "厂界夜间噪声",
      "Boundary noise at night",
      "最近一次监测的厂界夜间等效声级,分贝。",
      "Equivalent level at the boundary at night in the latest monitoring, in decibels.",
    ),
  },
  "噪声",
  "Noise",
  "各环节降噪措施与厂界实测噪声。",
  "Noise control by link, and measured boundary noise.",
);
