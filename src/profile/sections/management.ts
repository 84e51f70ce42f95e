import { flag, section } from "../leaf.ts";

export const management = section(
  {
    greenMineOrganisation: flag(
      "有绿色矿山建设管理机构",
      "Green-mine organisation",
      "企业设有负责绿色矿山的机构或专人,职责成文。",
      "A body or named staff are in charge of the green mine, with written duties.",
    ),
    environmentalSystem: flag(
      "有环境管理制度",
      "Environmental management system",
      "环境管理有成文制度,且在执行。",
      "Written rules of environmental management exist and are followed.",
    ),
    training: flag(
      "开展绿色矿山培训",
      "Green-mine training",
      "员工按计划定期接受绿色矿山培训。",
      "Staff are trained in green-mine matters regularly and by plan.",
    ),
    informationDisclosed: flag(
      "公开矿业权人勘查开采信息",
      "Licence-holder information disclosed",
      "本矿已在矿业权人公示系统上公布勘查开采信息。",
      "The mine has published its exploration and mining data in the licence-holder disclosure system.",
    ),
    cultureBuilt: flag(
      "企业文化建设",
      "Corporate culture",
      "企业持续向员工宣传并开展体现绿色发展的文化活动。",
      "The enterprise keeps up activities and publicity among its staff for a culture of green development.",
    ),
  },
  "企业管理与企业形象",
  "Management and image",
  "绿色矿山的机构、制度、培训、公示和文化,留空表示未知。",
  "Body, rules, training, disclosure and culture of the green mine; absent means unknown.",
);
