import { flag, section } from "../leaf.ts";

/** The respects in which a mine is a model for its industry (典型示范). */
export const exemplar = section(
  {
    environment: flag(
      "矿区环境典范",
      "Exemplary environment",
      "本矿矿区环境的做法可供同行业效仿。",
      "The mine's mining-area environment can serve its industry as a model.",
    ),
    developmentMethod: flag(
      "资源开发方式典范",
      "Exemplary development method",
      "本矿资源开发方式的做法可供同行业效仿。",
      "The mine's method of developing its resources can serve its industry as a model.",
    ),
    comprehensiveUse: flag(
      "资源综合利用典范",
      "Exemplary comprehensive use",
      "本矿综合利用资源的做法可供同行业效仿。",
      "The mine's comprehensive use of resources can serve its industry as a model.",
    ),
    energySaving: flag(
      "节能减排典范",
      "Exemplary energy saving and emission reduction",
      "本矿节能减排的做法可供同行业效仿。",
      "The mine's saving of energy and emissions can serve its industry as a model.",
    ),
    innovation: flag(
      "科技创新与数字化典范",
      "Exemplary innovation and digital mine",
      "本矿科技创新和数字化的做法可供同行业效仿。",
      "The mine's innovation and digitalisation can serve its industry as a model.",
    ),
    management: flag(
      "企业管理与形象典范",
      "Exemplary management and image",
      "本矿管理和塑造形象的做法可供同行业效仿。",
      "The mine's management and public image can serve its industry as a model.",
    ),
  },
  "典型示范",
  "Exemplar",
  "本矿在哪些方面可作同行业的榜样,由主管部门选树。",
  "Where the mine is a model for its industry; the authority chooses the exemplars.",
);
