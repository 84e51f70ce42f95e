import { flag, section } from "../leaf.ts";

export const smallMine = section(
  {
    scaleRaised: flag(
      "提高生产规模",
      "Scale raised",
      "近三年批准的生产规模有所提高,或已列入计划。",
      "The approved scale has been raised in the last three years, or a raise is planned.",
    ),
    talentRecruited: flag(
      "引进科技创新人才",
      "Talent recruited",
      "近三年引进科技创新人才。",
      "Innovation talent was recruited in the last three years.",
    ),
    cooperationRaised: flag(
      "产学研合作成果提升",
      "Research cooperation raised",
      "与产学研机构合作取得成果。",
      "Cooperation with research institutions has brought results.",
    ),
    platformUsed: flag(
      "利用科技创新平台",
      "Innovation platform used",
      "利用科技创新平台开展数字化转型。",
      "An innovation platform is used for the digital turn.",
    ),
  },
  "小型矿山提升",
  "Growth of a small mine",
  "小型矿山规模与创新。",
  "Scale and innovation of a small mine.",
);
