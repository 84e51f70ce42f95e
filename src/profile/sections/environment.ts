import { appearance } from "./appearance.ts";
import { dust } from "./dust.ts";
import { enclosure } from "./enclosure.ts";
import { noise } from "./noise.ts";
import { transport } from "./transport.ts";
import { flag, quantity, section } from "../leaf.ts";

export const environment = section(
  {
    functionalZonesRational: flag(
      "功能分区布局合理",
      "Functional zones laid out rationally",
      "生产、办公、生活等区域分开布置,互不干扰。",
      "Zones for production, offices and living are set apart and do not disturb one another.",
    ),
    productionFacilitiesComplete: flag(
      "生产设施配套齐全",
      "Production facilities complete",
      "生产需要的各类附属设施都有,且能使用。",
      "Every supporting facility that production needs is there and can be used.",
    ),
    livingFacilitiesComplete: flag(
      "生活设施配套齐全",
      "Living facilities complete",
      "职工需要的食堂、住宿、洗浴、厕所等设施都有,且能使用。",
      "Canteen, lodging, washing and other facilities that the staff need are there and can be used.",
    ),
    groundTransportNormal: flag(
      "地面运输正常",
      "Ground transport runs normally",
      "日常生产中矿区地面运输畅通,没有长时间中断。",
      "Transport on the surface of the mining area flows in daily operation, without long breaks.",
    ),
    waterSupplyNormal: flag(
      "供水正常",
      "Water supply runs normally",
      "生产和生活用水满足日常需要,没有长时间中断。",
      "Water for production and living meets daily needs, without long breaks.",
    ),
    powerSupplyNormal: flag(
      "供电正常",
      "Power supply runs normally",
      "生产和生活用电满足日常需要,没有长时间中断。",
      "Power for production and living meets daily needs, without long breaks.",
    ),
    safetySignsStandard: flag(
      "安全警示牌规范",
      "Safety-warning signs standard",
      "危险部位都设有样式合标、内容正确、看得清的警示标志。",
      "Every danger spot carries a warning sign of the standard form, correct and legible.",
    ),
    operatingSignsStandard: flag(
      "操作说明牌规范",
      "Operating signs standard",
      "主要设备和岗位旁都有与实际相符、看得清的操作说明。",
      "Main equipment and work posts carry operating instructions that are legible and match what is there.",
    ),
    otherSignsStandard: flag(
      "其他标牌规范",
      "Other signs standard",
      "路牌、区域牌、公示牌等其余标牌样式统一、内容准确、完好。",
      "Road, zone, notice and all remaining signs are uniform, accurate and intact.",
    ),
    solidWasteOrderly: flag(
      "固体废弃物管理有序",
      "Solid waste kept in order",
      "废石、尾矿等分类堆放在指定场所,别处没有乱堆。",
      "Waste rock, tailings and the like lie sorted at designated places, and nowhere else.",
    ),
    equipmentOrderly: flag(
      "设备管理有序",
      "Equipment kept in order",
      "设备在固定位置停放和检修,没有乱停乱放。",
      "Equipment is parked and serviced at fixed places and not left about.",
    ),
    materialsOrderly: flag(
      "物资材料管理有序",
      "Materials kept in order",
      "物资材料分类存放、堆码整齐、标识清楚。",
      "Materials are stored by kind, stacked neatly and labelled.",
    ),
    domesticWasteDisposed: flag(
      "生活垃圾合理处置",
      "Domestic waste properly disposed of",
      "生活垃圾定点收集并依法处理,不在矿区焚烧或倾倒。",
      "Domestic waste is collected at set points and lawfully disposed of, not burnt or dumped on site.",
    ),
    domesticWasteUsed: flag(
      "生活垃圾得到利用",
      "Domestic waste used",
      "生活垃圾中有用的部分已分拣回收或再利用(如堆肥)。",
      "The usable part of domestic waste is sorted out and recycled or reused, for instance as compost.",
    ),
    mainRoadsEven: flag(
      "主干道路面平整",
      "Main roads even",
      "主干道路面没有明显坑槽和起伏。",
      "The surface of the main roads has no marked potholes or bumps.",
    ),
    mainRoadsDense: flag(
      "主干道路面密实",
      "Main roads dense",
      "主干道路面已压实或硬化,不松散。",
      "The surface of the main roads is compacted or paved and not loose.",
    ),
    mainRoadsRough: flag(
      "主干道路面粗糙适当",
      "Main roads suitably rough",
      "主干道路面有足够摩擦力,既不打滑也不过糙。",
      "The surface of the main roads grips well, neither slippery nor too coarse.",
    ),
    areaClean: flag(
      "矿区干净整洁",
      "Mining area clean and tidy",
      "矿区内没有积尘、积水、垃圾和杂物。",
      "No dust, standing water, rubbish or clutter lies in the mining area.",
    ),
    roadGreenBelts: flag(
      "主干道两侧有隔离绿化带",
      "Green belts on both sides of main roads",
      "每条主干道的两边都有起隔离作用的种植带。",
      "Each main road is lined on both sides by a planted belt that screens it.",
    ),
    landscapeBuilt: flag(
      "因地制宜建有景观设施",
      "Landscape built as the terrain allows",
      "已顺应地形建成绿地、花园或公园等景观,仅有计划不算。",
      "Landscape such as lawns, gardens or a park was built to suit the terrain; a plan alone does not count.",
    ),
    greenableArea: quantity(
      "hm2",
      "可绿化面积",
      "Greenable area",
      "矿区范围内能够绿化的面积,单位公顷。",
      "Area of the mining area that can be greened, in hectares.",
    ),
    greenedArea: quantity(
      "hm2",
      "已绿化面积",
      "Greened area",
      "可绿化面积中评估日已绿化的部分,单位公顷,不大于可绿化面积。",
      "Part of the greenable area that is greened on the day of assessment, in hectares; at most the greenable area.",
    ),
    insideProtectedArea: flag(
      "涉及自然保护地",
      "Overlaps a protected area",
      "矿区范围只要有一部分与自然保护地重叠即为是。",
      "Any part of the mining area, however small, overlaps a protected natural area.",
    ),
    insideEcologicalRedLine: flag(
      "涉及生态保护红线",
      "Overlaps the ecological red line",
      "矿区范围只要有一部分位于生态保护红线内即为是。",
      "Any part of the mining area, however small, lies within the ecological red line.",
    ),
    appearance,
    dust,
    noise,
    enclosure,
    transport,
  },
  "矿区环境",
  "Mining-area environment",
  "评估日现场所见的矿区布局、设施、秩序和绿化,留空表示未知。",
  "Layout, facilities, order and greening as seen on site on the day of assessment; absent means unknown.",
);
