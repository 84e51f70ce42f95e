import { digitalLevels } from "../choices.ts";
import { choice, flag, quantity, section } from "../leaf.ts";

export const innovation = section(
  {
    strategic: flag(
      "科技创新列为发展战略",
      "Innovation is a strategy",
      "企业的正式文件把科技创新定为发展战略。",
      "A formal document of the enterprise makes innovation part of its strategy.",
    ),
    managementSystem: flag(
      "建立科技创新管理制度体系",
      "Innovation management system",
      "创新项目的立项、经费和奖励有成文制度,且在执行。",
      "Written rules on projects, funds and rewards for innovation exist and are followed.",
    ),
    placeDefined: flag(
      "明确科技创新在绿色矿山建设中的地位",
      "Place in green-mine building defined",
      "规划或制度写明科技创新在建设绿色矿山中起什么作用。",
      "A plan or rule states what part innovation plays in building the green mine.",
    ),
    keyTechnologyResearched: flag(
      "开展关键技术研究",
      "Key technology researched",
      "针对绿色发展关键技术的研究项目正在进行或已完成。",
      "Research on a technology that is key to green development is under way or completed.",
    ),
    processImproved: flag(
      "改进工艺技术装备",
      "Process and equipment improved",
      "经改进的工艺、技术或装备已投入使用。",
      "Process, technology or equipment has been improved and is in use.",
    ),
    researchTeam: flag(
      "组建科技研发队伍",
      "Research team",
      "企业自有人员固定的研发队伍。",
      "The enterprise has a research team of its own with permanent members.",
    ),
    resultsConverted: flag(
      "推广科技成果转化",
      "Results converted",
      "至少一项科技成果已转用于生产。",
      "At least one research result has been put to use in production.",
    ),
    technicalRenovation: flag(
      "加大技术改造",
      "Technical renovation",
      "技术改造项目正在实施或已完成,仅有计划不算。",
      "Projects of technical renovation are under way or completed; a plan alone does not count.",
    ),
    researchCooperation: flag(
      "产学研结合",
      "Industry-university-research cooperation",
      "与高校或科研院所的书面合作在评估日有效。",
      "A written cooperation with a university or research institute is in force on the day of assessment.",
    ),
    digitalLevel: choice(
      digitalLevels,
      "数字化水平",
      "Level of digitalisation",
      "采矿、选矿、运输、安全等主要环节的数字化范围。",
      "How much of the main links (mining, beneficiation, transport, safety) has been digitalised.",
    ),
    digitalPlan: flag(
      "有数字化信息化智能化推进计划",
      "Plan for stepwise digitalisation",
      "书面计划写明数字化、信息化、智能化的步骤和时间。",
      "A written plan gives steps and times for becoming digital, informatised and intelligent.",
    ),
    controlSystem: flag(
      "引进信息化管控系统",
      "Information control system",
      "管控生产或安全的信息系统正在运行,买而未用不算。",
      "An information system that controls production or safety is running; bought but unused does not count.",
    ),
    systemsIntegrated: flag(
      "数字化与信息化系统融合",
      "Digital and information systems merged",
      "矿山的数字化系统与信息化系统数据互通。",
      "The digital and the information systems of the mine exchange their data.",
    ),
    researchSpending: quantity(
      "10^4 CNY/a",
      "年研发投入",
      "R&D spending",
      "企业最近一个完整年度的研究开发支出,单位万元/年。",
      "What the enterprise spent on research and development in the latest full year, in 10,000 CNY a year.",
    ),
    revenue: quantity(
      "10^4 CNY/a",
      "年主营业务收入",
      "Revenue",
      "企业最近一个完整年度的主营业务收入,单位万元/年。",
      "Main business revenue of the enterprise in the latest full year, in 10,000 CNY a year.",
    ),
  },
  "科技创新与数字化矿山",
  "Innovation and digital mine",
  "创新的制度、队伍、成果、投入和数字化程度,留空表示未知。",
  "Rules, people, results, spending and digitalisation of the mine; absent means unknown.",
);
