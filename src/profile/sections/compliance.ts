import * as z from "zod";
import { accidentLevels } from "../choices.ts";
import {
  optionalCount,
  optionalDay,
  optionalFlag,
  optionalText,
  requiredChoice,
  requiredDay,
  requiredFlag,
} from "../item.ts";
import { belowStandardFinding, dishonestyFinding } from "./exit-findings.ts";
import { flag, listOf, section } from "../leaf.ts";

const note = optionalText(
  500,
  "备注",
  "Note",
  "补充说明,如机关、事由或文号,最多 500 个字符。",
  "Further remarks, such as authority, cause or document number, at most 500 characters.",
);

const penalty = z.strictObject({
  on: requiredDay(
    "处罚日期",
    "Penalised on",
    "作出行政处罚决定的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) of the decision to impose the penalty.",
  ),
  rectifiedOn: optionalDay(
    "整改到位日期",
    "Rectified on",
    "主管部门确认处罚事项整改到位的日历日(YYYY-MM-DD),留空表示尚未到位。",
    "Calendar day (YYYY-MM-DD) on which the authority confirmed the matter put right; absent means not yet.",
  ),
  note,
});

const accident = z.strictObject({
  on: requiredDay(
    "事故日期",
    "Happened on",
    "事故发生的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the accident happened.",
  ),
  level: requiredChoice(
    accidentLevels,
    "事故等级",
    "Accident level",
    "国务院《生产安全事故报告和调查处理条例》所定的事故等级。",
    "Level by the State Council's regulation on reporting and investigating work-safety accidents.",
  ),
  deaths: optionalCount(
    "人",
    "死亡人数",
    "Deaths",
    "该起事故的死亡人数,没有填 0,留空表示未知。",
    "Persons who died in this accident; 0 if there were none, absent means unknown.",
  ),
  note,
});

const complaint = z.strictObject({
  on: requiredDay(
    "举报日期",
    "Made on",
    "提出举报的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the complaint was made.",
  ),
  verifiedOn: optionalDay(
    "查实日期",
    "Verified on",
    "主管部门查明举报属实的日历日(YYYY-MM-DD),留空表示尚未查实。",
    "Calendar day (YYYY-MM-DD) on which the authority found the complaint true; absent means not yet.",
  ),
  grave: optionalFlag(
    "认定情节严重",
    "Found to be grave",
    "主管部门认定查实的事项情节严重,留空表示未知。",
    "The authority found what was verified to be grave; absent means unknown.",
  ),
  note,
});

const violation = z.strictObject({
  foundOn: requiredDay(
    "认定日期",
    "Found on",
    "主管部门认定违规、违法的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the authority found the breach.",
  ),
  major: requiredFlag(
    "认定为重大",
    "Found to be major",
    "主管部门将该违规、违法行为认定为重大。",
    "The authority found the breach to be a major one.",
  ),
  ofLaw: optionalFlag(
    "属于违法",
    "Breach of law",
    "该行为违反法律、法规(违法);只违反规定(违规)的为否,留空表示未知。",
    "It breaks a law or regulation; no where it breaks lesser rules only, absent means unknown.",
  ),
  note,
});

const fraudFinding = z.strictObject({
  foundOn: requiredDay(
    "认定日期",
    "Found on",
    "主管部门认定造假的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the authority found the fraud.",
  ),
  note,
});

const rectificationOrder = z.strictObject({
  issuedOn: requiredDay(
    "下达日期",
    "Issued on",
    "下达限期整改通知的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the order was issued.",
  ),
  dueOn: optionalDay(
    "整改期限",
    "Due on",
    "通知要求完成整改的最后一个日历日(YYYY-MM-DD),含当日,留空表示未知。",
    "Last calendar day (YYYY-MM-DD) that the order allows, included; absent means unknown.",
  ),
  rectifiedOn: optionalDay(
    "整改完成日期",
    "Rectified on",
    "主管部门确认整改完成的日历日(YYYY-MM-DD),留空表示尚未完成。",
    "Calendar day (YYYY-MM-DD) on which the authority confirmed the order met; absent means not yet.",
  ),
  note,
});

export const compliance = section(
  {
    penalties: listOf(
      penalty,
      "行政处罚",
      "Administrative penalties",
      "各主管部门对本矿作出的全部行政处罚,[] 表示没有。",
      "All administrative penalties that authorities imposed on the mine; [] says that there were none.",
    ),
    accidents: listOf(
      accident,
      "安全生产事故",
      "Accidents",
      "本矿发生的全部生产安全事故,[] 表示没有。",
      "All work-safety accidents at the mine; [] says that there were none.",
    ),
    complaints: listOf(
      complaint,
      "社会举报",
      "Complaints",
      "公众对本矿的全部举报,不论是否查实,[] 表示没有。",
      "All complaints by the public about the mine, verified or not; [] says that there were none.",
    ),
    violations: listOf(
      violation,
      "违规违法认定",
      "Violations found",
      "主管部门认定的本矿全部违规、违法行为,[] 表示没有。",
      "All breaches of rules or law by the mine that an authority found; [] says that there were none.",
    ),
    fraudFindings: listOf(
      fraudFinding,
      "弄虚作假认定",
      "Fraud found",
      "主管部门认定本矿造假(如申报材料或数据)的全部记录,[] 表示没有。",
      "All findings by an authority that the mine faked papers, data or the like; [] says that there were none.",
    ),
    belowStandardFindings: listOf(
      belowStandardFinding,
      "达不到标准认定",
      "Findings below standard",
      "主管部门认定本矿达不到绿色矿山建设标准的全部记录,不含自评,[] 表示没有。",
      "All findings by an authority that the mine falls below the green-mine standard, no self-assessment; [] says none.",
    ),
    dishonestyFindings: listOf(
      dishonestyFinding,
      "失信认定",
      "Dishonest conduct found",
      "主管部门认定本矿企业失信的全部记录;弄虚作假本身不算,[] 表示没有。",
      "All findings by an authority of dishonest conduct; fraud alone is none. [] says that there were none.",
    ),
    rectificationOrders: listOf(
      rectificationOrder,
      "限期整改通知",
      "Rectification orders",
      "主管部门因绿色矿山维护下滑发出的全部限期整改通知,[] 表示没有。",
      "All orders by an authority to put right a decline in upkeep; [] says that there were none.",
    ),
    onAbnormalList: flag(
      "列入异常名录",
      "On the abnormal list",
      "矿业权人勘查开采信息公示中被列入异常名录。",
      "The right holder is on the abnormal list of the exploration and mining disclosure.",
    ),
  },
  "守法与诚信",
  "Compliance",
  "处罚、事故、举报、认定和整改的清单,每份都须完整,留空表示未知。",
  "Lists of penalties, accidents, complaints, findings and orders, each complete; absent means unknown.",
);
