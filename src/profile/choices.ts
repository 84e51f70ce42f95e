/** The fixed values of the profile's choices, with their labels. */

export const minerals = {
  magnesite: { zh: "菱镁矿", en: "magnesite" },
  "sand-gravel": { zh: "普通建筑砂石", en: "construction sand and gravel" },
  iron: { zh: "铁矿", en: "iron" },
  boron: { zh: "硼矿", en: "boron" },
  talc: { zh: "滑石", en: "talc" },
  coal: { zh: "煤", en: "coal" },
  gold: { zh: "金矿", en: "gold" },
  "non-ferrous": { zh: "有色金属", en: "non-ferrous metals" },
  "cement-limestone": { zh: "水泥用灰岩", en: "limestone for cement" },
  "other-non-metallic": { zh: "其他非金属", en: "other non-metallic minerals" },
  "other-chemical": { zh: "其他化工矿产", en: "other chemical minerals" },
  "oil-gas": { zh: "石油天然气", en: "oil and gas" },
} as const;

export const methods = {
  "open-pit": { zh: "露天开采", en: "open pit" },
  underground: { zh: "地下开采", en: "underground" },
  combined: { zh: "露天与地下联合开采", en: "open pit and underground combined" },
  well: { zh: "钻井开采", en: "well" },
} as const;

export const scales = {
  large: { zh: "大型", en: "large" },
  medium: { zh: "中型", en: "medium" },
  small: { zh: "小型", en: "small" },
} as const;

export const states = {
  planned: { zh: "筹建", en: "planned" },
  "under-construction": { zh: "基建", en: "under construction" },
  producing: { zh: "正常生产", en: "producing" },
  stopped: { zh: "停产", en: "stopped" },
  closed: { zh: "关闭", en: "closed" },
} as const;

export const ownerships = {
  state: { zh: "国有", en: "state-owned" },
  private: { zh: "民营", en: "private" },
  collective: { zh: "集体", en: "collective" },
  foreign: { zh: "外资或合资", en: "foreign or joint venture" },
} as const;

export const greenMineLevels = {
  provincial: { zh: "省级", en: "provincial" },
  national: { zh: "国家级", en: "national" },
} as const;

export const ironOreTypes = {
  magnetite: { zh: "磁铁矿", en: "magnetite" },
  hematite: { zh: "赤铁矿(含镜铁矿)", en: "hematite (specularite included)" },
  mixed: { zh: "磁赤混合矿", en: "magnetite-hematite mixed" },
} as const;

export const wallRocks = {
  stable: { zh: "稳固", en: "stable" },
  unstable: { zh: "不稳固", en: "unstable" },
  "very-unstable": { zh: "极不稳固", en: "very unstable" },
} as const;

export const dips = {
  gentle: { zh: "缓倾斜(小于 30°)", en: "gentle (under 30°)" },
  inclined: { zh: "倾斜(30°至 55°)", en: "inclined (30° to 55°)" },
  steep: { zh: "急倾斜(大于 55°)", en: "steep (over 55°)" },
} as const;

export const grinds = {
  "medium-fine-or-coarser": { zh: "中细粒及以上", en: "medium-fine or coarser" },
  "fine-or-very-fine": { zh: "细粒、微细粒", en: "fine or very fine" },
} as const;

export const digitalLevels = {
  none: { zh: "未开展", en: "none" },
  partial: { zh: "部分环节", en: "some links" },
  full: { zh: "主要环节全覆盖", en: "all main links" },
} as const;

export const accidentLevels = {
  ordinary: { zh: "一般事故", en: "ordinary" },
  larger: { zh: "较大事故", en: "larger" },
  major: { zh: "重大事故", en: "major" },
  "especially-major": { zh: "特别重大事故", en: "especially major" },
} as const;
