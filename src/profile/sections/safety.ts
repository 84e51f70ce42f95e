import { count, flag, section } from "../leaf.ts";

export const safety = section(
  {
    responsibilityAssigned: flag(
      "压实安全生产责任",
      "Safety responsibility assigned",
      "从矿山主要负责人到每个岗位,安全责任都已书面分配。",
      "Safety duties are assigned in writing from the head of the mine down to every post.",
    ),
    managementSystem: flag(
      "建立安全管理制度",
      "Safety management system",
      "安全管理有成文制度,且在执行。",
      "Written rules of safety management exist and are followed.",
    ),
    technicalRules: flag(
      "建立安全技术规范",
      "Safety technical rules",
      "主要作业都有成文的安全技术要求,且在执行。",
      "Written technical safety rules exist for the main kinds of work and are followed.",
    ),
    preventionFirst: flag(
      "预防为主的长效机制",
      "Prevention first",
      "有长期执行的制度,要求事先辨识并防范风险。",
      "Standing rules have risks identified and prevented beforehand, and are followed.",
    ),
    hazardLedger: flag(
      "隐患排查治理台账",
      "Hazard ledger",
      "查出的每处隐患及其治理期限和结果都记入台账。",
      "A ledger records each hazard found, the deadline for removing it and the outcome.",
    ),
    overdueHazards: count(
      "项",
      "逾期未治理隐患",
      "Hazards overdue for removal",
      "评估日已过治理期限仍未消除的隐患数,没有填 0,留空表示未知。",
      "Hazards past their deadline on the day of assessment; 0 if there are none, absent means unknown.",
    ),
    monitoring: flag(
      "监控监测系统运行",
      "Monitoring in operation",
      "安全监控监测系统在评估日正常运行,停用的不算。",
      "The safety monitoring system is working on the day of assessment; one switched off does not count.",
    ),
    wholeChainSafeguards: flag(
      "全链条安全保障措施",
      "Safeguards along the whole chain",
      "采矿、选矿、加工和环境各环节都有安全措施并在执行。",
      "Safeguards exist and are applied at every link: mining, beneficiation, processing and environment.",
    ),
    openLegacyHazards: count(
      "项",
      "未处理的历史遗留隐患",
      "Open legacy hazards",
      "历史遗留安全隐患中尚未处理的项数,没有填 0。",
      "Legacy safety hazards not yet dealt with; 0 if there are none.",
    ),
  },
  "安全生产",
  "Safety",
  "安全责任、制度、隐患治理和监测情况,留空表示未知。",
  "Duties, rules, hazards and monitoring of work safety; absent means unknown.",
);
