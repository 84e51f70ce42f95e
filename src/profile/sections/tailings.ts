import { flag, quantity, section } from "../leaf.ts";

/** The mine's tailings (尾矿): stock, reuse and study. */
export const tailings = section(
  {
    produced: flag(
      "有尾矿",
      "Has tailings",
      "本矿产生尾矿或仍存有尾矿;两者都没有的填否,留空表示未知。",
      "The mine produces tailings or still stores some; no if neither, absent means unknown.",
    ),
    reused: flag(
      "尾矿再利用",
      "Tailings reused",
      "尾矿正被重新当作资源使用,仅有计划不算。",
      "Tailings are in fact used again as a resource; a plan alone does not count.",
    ),
    stock: quantity(
      "10^4 t",
      "年末尾矿存量",
      "Tailings stock at year end",
      "最近一个完整年度末的尾矿堆存总量,单位万吨,没有填 0。",
      "All tailings in store at the end of the latest full year, in 10,000 tonnes; 0 if there are none.",
    ),
    previousStock: quantity(
      "10^4 t",
      "上年末尾矿存量",
      "Tailings stock at the year end before",
      "最近完整年度的前一年年末的尾矿堆存总量,单位万吨,没有填 0。",
      "All tailings in store at the end of the year before the latest full one, in 10,000 tonnes; 0 if none.",
    ),
    reExtraction: flag(
      "有益组分再提取",
      "Useful components re-extracted",
      "正从尾矿中再次回收有用组分,仅有计划不算。",
      "Useful components are in fact won again from tailings; a plan alone does not count.",
    ),
    usedInBuildingMaterial: flag(
      "尾矿制作建筑新材料",
      "Tailings made into building material",
      "尾矿已实际用来制造建筑材料,仅有计划不算。",
      "Tailings are in fact made into building material; a plan alone does not count.",
    ),
    reclamationStudied: flag(
      "研究尾矿复垦等新技术",
      "Tailings reclamation and other new uses studied",
      "尾矿复垦或其他新用途的研究正在进行或已完成。",
      "Research on reclaiming tailings or on other new uses is under way or completed.",
    ),
  },
  "尾矿",
  "Tailings",
  "本矿尾矿的存量、再利用和研究。",
  "Stock, reuse and study of the mine's tailings.",
);
