import { count, day, flag, section } from "../leaf.ts";

/** The upkeep of a listed green mine (绿色矿山维护). */
export const maintenance = section(
  {
    selfCheckedOn: day(
      "对照考评标准自查日期",
      "Self-check done on",
      "最近一次对照考评标准自查的日历日(YYYY-MM-DD)。",
      "Calendar day (YYYY-MM-DD) of the latest self-check against the evaluation standard.",
    ),
    selfChecked: flag(
      "已对照考评标准自查",
      "Self-check done",
      "对照考评标准的自查已完成;填了日期才算,以便与评估日比较。",
      "Self-check by the evaluation standard is done; counts only with its day, to compare with the day of assessment.",
    ),
    findings: count(
      "项",
      "自查发现问题",
      "Findings of the self-check",
      "最近一次自查查出的问题数,没有填 0,留空表示未知。",
      "Shortcomings that the latest self-check found; 0 if there were none, absent means unknown.",
    ),
    findingsRectified: count(
      "项",
      "已整改问题",
      "Findings rectified",
      "最近一次自查查出的问题中已改正的数目,不大于查出的问题数。",
      "How many shortcomings of the latest self-check have been put right; at most the number found.",
    ),
    maintained: flag(
      "持续维护绿色矿山",
      "Green mine kept up",
      "列入名录以来一直保持绿色矿山水平,没有下降。",
      "The mine has kept up the standard of a green mine without decline since it was listed.",
    ),
    environmentImproved: flag(
      "矿区整体环境改善",
      "Whole environment improved",
      "整个矿区的环境比列入名录时更好。",
      "The environment of the whole mining area is better than when the mine was listed.",
    ),
    wastesHandled: flag(
      "三废妥善处置利用",
      "Three wastes properly handled and used",
      "废水、废气、固体废弃物都合规处置,能用的已利用。",
      "Wastewater, waste gas and solid waste are all lawfully handled, and used where they can be.",
    ),
    protectsWhileMining: flag(
      "开采同时保护环境",
      "Protects while mining",
      "开采期间同步采取防止环境受损的措施。",
      "Measures against harm to the environment are taken while mining goes on.",
    ),
    neighboursHelped: flag(
      "带动周边矿山创建",
      "Neighbouring mines drawn along",
      "本矿已帮助至少一家周边矿山开始创建绿色矿山。",
      "The mine has helped at least one neighbouring mine to start on becoming a green mine.",
    ),
    ecologicalEnvironment: flag(
      "矿区环境生态化",
      "Environment made ecological",
      "矿区生态良好,与周边自然环境协调。",
      "The ecology of the mining area is sound and in keeping with nature around it.",
    ),
    scientificMining: flag(
      "开采方式科学化",
      "Mining made scientific",
      "开采有序,方法适合矿体条件。",
      "Mining is orderly, and its method suits the ore body.",
    ),
    efficientUse: flag(
      "资源利用高效化",
      "Resource use made efficient",
      "矿石充分回收,废弃物利用程度高。",
      "Ore is recovered fully and waste is used to a high degree.",
    ),
    digitalManagement: flag(
      "管理信息数字化",
      "Management made digital",
      "主要管理事务通过信息系统办理。",
      "The main tasks of management are done through information systems.",
    ),
    harmoniousCommunity: flag(
      "矿区社区和谐化",
      "Community made harmonious",
      "矿山与周边居民相处良好,没有久拖的纠纷。",
      "The mine and its residents get on well, and no dispute drags on.",
    ),
    meetsNationalStandard: flag(
      "达到国家级绿色矿山标准",
      "Meets the national standard",
      "评估认定本矿达到国家级绿色矿山的要求。",
      "An assessment has found that the mine meets the requirements for a national green mine.",
    ),
  },
  "绿色矿山维护",
  "Maintenance of a green mine",
  "已列入名录的绿色矿山如何保持和提高。",
  "How a listed green mine is kept up and improved.",
);
