import { authority } from "./authority.ts";
import * as z from "zod";
import { greenMineLevels } from "../choices.ts";
import { optionalDay, optionalText, requiredChoice, requiredDay, requiredFlag } from "../item.ts";
import { day, flag, listOf, section } from "../leaf.ts";
import { exemplar } from "./exemplar.ts";
import { maintenance } from "./maintenance.ts";
import { newMinePractice } from "./new-mine-practice.ts";
import { plan } from "./plan.ts";
import { stages } from "./stages.ts";

const listing = z.strictObject({
  level: requiredChoice(
    greenMineLevels,
    "名录级别",
    "Directory level",
    "发布该名录的级别,省级或国家级。",
    "Level of the directory, provincial or national.",
  ),
  listedOn: requiredDay(
    "列入日期",
    "Listed on",
    "主管部门公布本矿列入名录的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the authority announced the listing.",
  ),
  removedOn: optionalDay(
    "移出日期",
    "Removed on",
    "主管部门公布本矿移出名录的日历日(YYYY-MM-DD),留空表示仍在名录中。",
    "Calendar day (YYYY-MM-DD) on which the removal was announced; absent means that it is still listed.",
  ),
});

const assessment = z.strictObject({
  on: requiredDay(
    "评估日期",
    "Assessed on",
    "作出评估结论的日历日(YYYY-MM-DD)。",
    "Calendar day (YYYY-MM-DD) on which the assessment reached its conclusion.",
  ),
  passed: requiredFlag(
    "评估通过",
    "Passed",
    "评估结论为本矿达到绿色矿山要求。",
    "The assessment concluded that the mine meets the requirements for a green mine.",
  ),
  byThirdParty: requiredFlag(
    "第三方评估",
    "Assessed by a third party",
    "评估由独立于矿山和主管部门的第三方机构作出。",
    "The assessment was made by an agency independent of the mine and the authority.",
  ),
  assessor: optionalText(
    200,
    "评估机构",
    "Assessor",
    "作出评估的机构或组织名称,最多 200 个字符。",
    "Name of the body that made the assessment, at most 200 characters.",
  ),
});

export const greenMine = section(
  {
    listings: listOf(
      listing,
      "绿色矿山名录记录",
      "Directory listings",
      "本矿列入绿色矿山名录的全部记录,[] 表示从未列入。",
      "All listings of the mine in a green-mine directory; [] says that there were none.",
    ),
    assessments: listOf(
      assessment,
      "绿色矿山评估记录",
      "Green-mine assessments",
      "本矿接受过的全部绿色矿山评估,不论通过与否,[] 表示从未评估。",
      "All green-mine assessments of the mine, passed or not; [] says that there were none.",
    ),
    creationLibrary: section(
      {
        entered: flag(
          "已入创建库",
          "Entered the creation library",
          "已进入省绿色矿山创建库;填了日期才算,以便与评估日比较。",
          "Entered the provincial creation library; counts only with its day, to compare with the day of assessment.",
        ),
        enteredOn: day(
          "入创建库日期",
          "Entered the creation library on",
          "本矿进入省绿色矿山创建库的日历日(YYYY-MM-DD)。",
          "Calendar day (YYYY-MM-DD) on which the mine entered the provincial creation library.",
        ),
      },
      "创建库",
      "Creation library",
      "本矿是否以及何时进入省绿色矿山创建库。",
      "Whether and when the mine entered the provincial creation library.",
    ),
    projectLibrary: section(
      {
        entered: flag(
          "已入项目库",
          "Entered the project library",
          "已进入省绿色矿山项目库;填了日期才算,以便与评估日比较。",
          "Entered the provincial project library; counts only with its day, to compare with the day of assessment.",
        ),
        enteredOn: day(
          "入项目库日期",
          "Entered the project library on",
          "本矿进入省绿色矿山项目库的日历日(YYYY-MM-DD)。",
          "Calendar day (YYYY-MM-DD) on which the mine entered the provincial project library.",
        ),
      },
      "项目库",
      "Project library",
      "本矿是否以及何时进入省绿色矿山项目库。",
      "Whether and when the mine entered the provincial project library.",
    ),
    plan,
    commitment: section(
      {
        signed: flag(
          "已签订绿色矿山建设承诺书",
          "Commitment signed",
          "企业已签署承诺书;填了日期才算,以便与评估日比较。",
          "The enterprise has signed its commitment; counts only with its day, to compare with the day of assessment.",
        ),
        signedOn: day(
          "承诺书签订日期",
          "Commitment signed on",
          "企业签署承诺书的日历日(YYYY-MM-DD)。",
          "Calendar day (YYYY-MM-DD) on which the enterprise signed the commitment.",
        ),
      },
      "绿色矿山建设承诺书",
      "Green-mine commitment",
      "企业建设绿色矿山的书面承诺。",
      "The written commitment of the enterprise to build a green mine.",
    ),
    upgrade: section(
      {
        begun: flag(
          "已启动绿色矿山建设",
          "Green-mine construction begun",
          "已经开始,如入库、编制规划或动工;填了日期才算,以便与评估日比较。",
          "Has begun, e.g. by library, plan or works; counts only with its day, to compare with the day of assessment.",
        ),
        begunOn: day(
          "启动绿色矿山建设日期",
          "Green-mine construction begun on",
          "本矿开始创建绿色矿山的日历日(YYYY-MM-DD)。",
          "Calendar day (YYYY-MM-DD) on which the mine began to build its green mine.",
        ),
        underWay: flag(
          "升级改造进行中或已完成",
          "Upgrade under way or completed",
          "使本矿达到绿色矿山标准的改造在评估日正在进行或已完成。",
          "Works that bring the mine up to the green-mine standard are running or finished on the day of assessment.",
        ),
      },
      "升级改造",
      "Upgrade",
      "本矿向绿色矿山标准改造的启动和进展。",
      "Start and progress of bringing the mine up to the green-mine standard.",
    ),
    stages,
    newMinePractice,
    maintenance,
    exemplar,
    authority,
  },
  "绿色矿山建设",
  "Green-mine construction",
  "本矿列入名录、评估、创建和维护绿色矿山的情况,留空表示未知。",
  "Listing, assessment, building and upkeep of the green mine; absent means unknown.",
);
