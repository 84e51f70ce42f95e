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

export const dustKinds = {
  "silica-10-50": { zh: "矽尘(游离二氧化硅 10%至 50%)", en: "silica dust, 10 to 50 % free silica" },
  "silica-50-80": { zh: "矽尘(游离二氧化硅大于 50%至 80%)", en: "silica dust, over 50 to 80 % free silica" },
  "silica-over-80": { zh: "矽尘(游离二氧化硅大于 80%)", en: "silica dust, over 80 % free silica" },
  limestone: { zh: "石灰石粉尘", en: "limestone dust" },
  dolomite: { zh: "白云石粉尘", en: "dolomite dust" },
  marble: { zh: "大理石粉尘", en: "marble dust" },
  talc: { zh: "滑石粉尘", en: "talc dust" },
  magnesite: { zh: "菱镁矿粉尘", en: "magnesite dust" },
  other: { zh: "其他粉尘", en: "other dust" },
} as const;

export const noiseClasses = {
  "class-0": { zh: "0 类", en: "class 0" },
  "class-1": { zh: "1 类", en: "class 1" },
  "class-2": { zh: "2 类", en: "class 2" },
  "class-3": { zh: "3 类", en: "class 3" },
  "class-4": { zh: "4 类", en: "class 4" },
} as const;

export const rockHardness = {
  soft: { zh: "石灰岩等较软岩", en: "soft rock such as limestone" },
  "medium-hard": { zh: "花岗岩等中硬岩", en: "medium-hard rock such as granite" },
} as const;

export const commodities = {
  copper: { zh: "铜", en: "copper" },
  "lead-zinc": { zh: "铅锌", en: "lead and zinc" },
  pyrite: { zh: "硫铁矿", en: "pyrite" },
  kaolin: { zh: "高岭土", en: "kaolin" },
  "refractory-clay": { zh: "耐火粘土", en: "refractory clay" },
  other: { zh: "其他", en: "other" },
} as const;

export const seams = {
  thin: { zh: "薄煤层", en: "thin seam" },
  medium: { zh: "中厚煤层", en: "medium seam" },
  thick: { zh: "厚煤层", en: "thick seam" },
} as const;

export const pyriteTypes = {
  "coal-series": { zh: "煤系沉积型", en: "coal-series sedimentary" },
  "non-coal-series": { zh: "非煤系", en: "not of a coal series" },
} as const;
