import type { Words } from "../profile/words.ts";

/** What the catalogue says of a figure that is measured over many mines. */
interface MeasureForm {
  readonly title: Words;
  readonly description: Words;
  readonly unit: "%" | "mines" | "documents";
}

/** The figures of many mines that a target may be set for, by id. */
export const measures = {
  greenMines: {
    title: { zh: "绿色矿山数量", en: "Number of green mines" },
    description: { zh: "在名录内的全部矿山,生产与否都计。", en: "All mines listed, producing or not." },
    unit: "mines",
  },
  "completionRate.asPrinted": {
    title: { zh: "建成率(按表注)", en: "Completion rate as printed" },
    description: {
      zh: "全部绿色矿山/生产矿山×100,可大于 100。",
      en: "All green mines / producing mines * 100; can exceed 100.",
    },
    unit: "%",
  },
  "completionRate.amongProducing": {
    title: { zh: "生产矿山达标比例", en: "Completion rate among producing mines" },
    description: { zh: "生产且绿色/生产矿山×100。", en: "Green and producing mines / producing mines * 100." },
    unit: "%",
  },
  "newMines.inProjectLibrary": {
    title: { zh: "新建矿山入项目库比例", en: "New mines in the project library" },
    description: {
      zh: "投产已满一年的新建矿山中,已入项目库的比例。",
      en: "Of new mines whose first year is over, the share in the project library.",
    },
    unit: "%",
  },
  "newMines.green": {
    title: { zh: "新建矿山达标比例", en: "New mines that are green" },
    description: {
      zh: "投产已满一年的新建矿山中,在名录内的比例。",
      en: "Of new mines whose first year is over, the share that is listed.",
    },
    unit: "%",
  },
  "zone.completionRate": {
    title: { zh: "重点区域生产矿山达标比例", en: "Completion rate in the focus zone" },
    description: {
      zh: "重点区域各县的生产矿山中,在名录内的比例。",
      en: "Of the producing mines in the counties of the focus zone, the share that is listed.",
    },
    unit: "%",
  },
  "magnesite.greenShare": {
    title: { zh: "菱镁矿山达标比例", en: "Magnesite mines that are green" },
    description: {
      zh: "全部菱镁矿山中,在名录内的比例,生产与否都计。",
      en: "Of all magnesite mines, producing or not, the share that is listed.",
    },
    unit: "%",
  },
  "magnesite.completionRate": {
    title: { zh: "菱镁生产矿山达标比例", en: "Completion rate of magnesite mines" },
    description: {
      zh: "生产中的菱镁矿山中,在名录内的比例。",
      en: "Of the producing magnesite mines, the share that is listed.",
    },
    unit: "%",
  },
  "sandGravel.completionRate": {
    title: { zh: "大中型建筑砂石矿山达标比例", en: "Completion rate of large or medium sand-gravel mines" },
    description: {
      zh: "大中型建筑砂石生产矿山中,在名录内的比例。",
      en: "Of the large or medium producing sand-gravel mines, the share that is listed.",
    },
    unit: "%",
  },
  managementMeasures: {
    title: { zh: "已发布的管理办法", en: "Management measures issued" },
    description: { zh: "评估日及以前发布的。", en: "Issued on or before the day." },
    unit: "documents",
  },
  magnesiteSpecifications: {
    title: { zh: "已发布的菱镁矿规范", en: "Magnesite specifications issued" },
    description: { zh: "评估日及以前发布的。", en: "Issued on or before the day." },
    unit: "documents",
  },
} as const satisfies Readonly<Record<string, MeasureForm>>;

/** A figure of many mines that a target may be set for. */
export type MeasureId = keyof typeof measures;

/** A figure by its name, if there is one of that name. */
export function measureOf(id: string): MeasureForm | undefined {
  return Object.hasOwn(measures, id) ? measures[id as MeasureId] : undefined;
}
