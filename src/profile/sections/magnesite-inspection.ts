import { flag, section } from "../leaf.ts";

export const magnesiteInspection = section(
  {
    environment: flag(
      "矿区环境",
      "Mining-area environment",
      "检查人员认定符合菱镁矿规范“矿区环境”部分的要求。",
      "An inspector found that the mine meets what the magnesite specification asks under this heading.",
    ),
    developmentMethod: flag(
      "资源开发方式",
      "Development method",
      "检查人员认定符合菱镁矿规范“资源开发方式”部分的要求。",
      "An inspector found that the mine meets what the magnesite specification asks under this heading.",
    ),
    comprehensiveUse: flag(
      "资源综合利用",
      "Comprehensive use",
      "检查人员认定符合菱镁矿规范“资源综合利用”部分的要求。",
      "An inspector found that the mine meets what the magnesite specification asks under this heading.",
    ),
    energySaving: flag(
      "节能减排",
      "Energy saving and emission reduction",
      "检查人员认定符合菱镁矿规范“节能减排”部分的要求。",
      "An inspector found that the mine meets what the magnesite specification asks under this heading.",
    ),
    innovation: flag(
      "科技创新与数字化矿山",
      "Innovation and digital mine",
      "检查人员认定符合菱镁矿规范“科技创新与数字化矿山”部分的要求。",
      "An inspector found that the mine meets what the magnesite specification asks under this heading.",
    ),
    management: flag(
      "企业管理与企业形象",
      "Enterprise management and image",
      "检查人员认定符合菱镁矿规范“企业管理与企业形象”部分的要求。",
      "An inspector found that the mine meets what the magnesite specification asks under this heading.",
    ),
  },
  "菱镁矿规范检查",
  "Inspection by the magnesite specification",
  "检查人员按菱镁矿绿色矿山建设规范各部分得出的结论。",
  "What an inspector found under each heading of the magnesite specification.",
);
