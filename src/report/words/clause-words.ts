import type { Locale, Words } from "../../profile/words.ts";

/** How clauses bind, in words. A force that is not here is shown as it is. */
export const forces: Readonly<Record<string, Words>> = {
  must: { zh: "必须", en: "must" },
  should: { zh: "宜", en: "should" },
  strive: { zh: "力争", en: "strive" },
  encourage: { zh: "鼓励", en: "encourage" },
  guide: { zh: "导向", en: "guidance" },
  optional: { zh: "可选", en: "optional" },
  target: { zh: "目标", en: "target" },
  duty: { zh: "政府职责", en: "duty of government" },
  entitlement: { zh: "可享权益", en: "entitlement" },
  sanction: { zh: "惩戒", en: "sanction" },
  scope: { zh: "适用范围", en: "scope" },
  definition: { zh: "定义", en: "definition" },
  parameter: { zh: "取值", en: "parameter" },
  data: { zh: "数据", en: "data" },
  heading: { zh: "只知标题", en: "heading only" },
};

/** Whom clauses address, in words. A subject that is not here is shown as it is. */
export const subjects: Readonly<Record<string, Words>> = {
  mine: { zh: "矿山", en: "mines" },
  "producing-mine": { zh: "生产矿山", en: "producing mines" },
  "new-mine": { zh: "新建矿山", en: "new mines" },
  "new-or-rebuilt-mine": { zh: "新建、改建、扩建矿山", en: "new, rebuilt or enlarged mines" },
  "green-mine": { zh: "绿色矿山", en: "green mines" },
  "national-green-mine": { zh: "国家级绿色矿山", en: "national green mines" },
  "provincial-green-mine": { zh: "省级绿色矿山", en: "provincial green mines" },
  "zone-mine": { zh: "辽东绿色经济区的矿山", en: "mines in the Liaodong green zone" },
  "open-pit-mine": { zh: "露天矿山", en: "open-pit mines" },
  "underground-mine": { zh: "地下矿山", en: "underground mines" },
  "small-mine": { zh: "小型矿山", en: "small mines" },
  "metal-mine": { zh: "金属矿山", en: "metal mines" },
  "mine-with-tailings": { zh: "有尾矿的矿山", en: "mines with tailings" },
  "mine-with-such-ore": { zh: "有此类矿石的矿山", en: "mines with such ore" },
  "mine-of-those-minerals": { zh: "所列矿种的矿山", en: "mines of those minerals" },
  "magnesite-mine": { zh: "菱镁矿山", en: "magnesite mines" },
  "sand-gravel-mine": { zh: "建筑砂石矿山", en: "sand-gravel mines" },
  "magnesite-or-sand-gravel-mine": { zh: "菱镁和建筑砂石矿山", en: "magnesite and sand-gravel mines" },
  "producing-magnesite-mine-large-or-medium-producing-sand-gravel-mine": {
    zh: "菱镁生产矿山和大中型建筑砂石生产矿山",
    en: "producing magnesite mines, and large or medium producing sand-gravel mines",
  },
  "new-sand-gravel-licence": { zh: "新立的建筑砂石采矿权", en: "new sand-gravel licences" },
  "refractory-plant": { zh: "耐火材料厂", en: "refractory plants" },
  enterprise: { zh: "企业", en: "enterprises" },
  project: { zh: "建设项目", en: "projects" },
  industry: { zh: "行业", en: "the industry" },
  agency: { zh: "评估机构", en: "assessing agencies" },
  authority: { zh: "主管部门", en: "authorities" },
  province: { zh: "全省", en: "the province" },
  plan: { zh: "规划自身", en: "the plan itself" },
};

/** A force or a subject in words. */
export function clauseWord(words: Readonly<Record<string, Words>>, key: string, locale: Locale): string {
  return (Object.hasOwn(words, key) ? words[key]?.[locale] : undefined) ?? key;
}
