import { count, day, flag, section } from "../leaf.ts";

/** The mine's own green-mine construction plan (绿色矿山建设规划). */
export const plan = section(
  {
    prepared: flag(
      "已编制绿色矿山建设规划",
      "Plan prepared",
      "建设规划的文本已完成;填了日期才算,以便与评估日比较。",
      "The plan is finished as a document; counts only with its day, to compare with the day of assessment.",
    ),
    preparedOn: day(
      "建设规划编制日期",
      "Plan prepared on",
      "本矿建设规划文本完成的日历日(YYYY-MM-DD)。",
      "Calendar day (YYYY-MM-DD) on which the mine's plan was finished as a document.",
    ),
    fitsScaleAndEquipment: flag(
      "规划与规模和装备相适应",
      "Plan fits scale and equipment",
      "规划的目标和工程与本矿的规模和现有装备相称。",
      "Aims and works of the plan are in proportion to the mine's scale and present equipment.",
    ),
    fitsOwnConditions: flag(
      "规划因矿制宜",
      "Plan fits the mine's own conditions",
      "规划考虑了本矿所在地区、矿种、开采方式以及造成的破坏和影响。",
      "The plan takes account of the mine's region, mineral, method, and of the damage and effects it causes.",
    ),
    followsExemplar: flag(
      "规划借鉴行业典型",
      "Plan follows an exemplar of the industry",
      "规划借鉴了同行业某个指名的典型绿色矿山。",
      "The plan draws on a named exemplary green mine of the same industry.",
    ),
    worksDue: count(
      "项",
      "应完成的规划工程",
      "Planned works due",
      "规划要求在评估日前完成的工程数,没有填 0,留空表示未知。",
      "Works that the plan wants finished by the day of assessment; 0 if there are none, absent means unknown.",
    ),
    worksDone: count(
      "项",
      "已完成的应完成工程",
      "Planned works done",
      "评估日前应完成的工程中已完成的数目,不大于应完成数。",
      "How many of the works due by the day of assessment are finished; at most the number due.",
    ),
  },
  "绿色矿山建设规划",
  "Green-mine construction plan",
  "本矿自己的绿色矿山建设规划及其落实情况。",
  "The mine's own plan to become a green mine, and how far it is carried out.",
);
