import { flag, percent, section } from "../leaf.ts";

/** The mine's solid waste (固体废弃物) and what it is used for. */
export const solidWaste = section(
  {
    produced: flag(
      "产生固体废弃物",
      "Solid waste produced",
      "本矿产生固体废弃物,如废石、尾矿或矸石;没有的填否,留空表示未知。",
      "The mine produces solid waste, such as waste rock, tailings or gangue; no if it does not, absent means unknown.",
    ),
    recoveryStudied: flag(
      "开展固废综合回收利用研究",
      "Solid-waste recovery studied",
      "回收和利用固体废弃物的研究或试验正在进行或已完成。",
      "Research or trials on recovering and using the solid waste are under way or completed.",
    ),
    useRate: percent(
      "固体废弃物利用率",
      "Solid-waste use rate",
      "最近一个完整年度得到利用的固体废弃物占当年产生量的百分比。",
      "Share of the solid waste produced in the latest full year that was put to use, in percent.",
    ),
    previousUseRate: percent(
      "上年度固体废弃物利用率",
      "Solid-waste use rate of the year before",
      "最近完整年度的前一年得到利用的固体废弃物占当年产生量的百分比。",
      "Share of the solid waste produced in the year before the latest full one that was put to use, in percent.",
    ),
    usedInBuildingMaterial: flag(
      "固废用于建材",
      "Used in building material",
      "本矿固体废弃物已实际用作建筑材料或其原料,仅有计划不算。",
      "Solid waste of the mine is in fact used as or for building material; a plan alone does not count.",
    ),
    usedInRoads: flag(
      "固废用于筑路",
      "Used in roads",
      "本矿固体废弃物已实际用来修筑道路,仅有计划不算。",
      "Solid waste of the mine is in fact used to build roads; a plan alone does not count.",
    ),
    usedInRestoration: flag(
      "固废用于生态修复",
      "Used in ecological restoration",
      "本矿固体废弃物已实际用来修复生态,如回填采坑,仅有计划不算。",
      "Solid waste of the mine is in fact used to restore land, such as to backfill pits; a plan alone does not count.",
    ),
    usedInSoilTreatment: flag(
      "固废用于土壤治理",
      "Used in soil treatment",
      "本矿固体废弃物已实际用来改良或治理土壤,仅有计划不算。",
      "Solid waste of the mine is in fact used to improve or treat soil; a plan alone does not count.",
    ),
    safeDisposalRate: percent(
      "固体废弃物安全处置率",
      "Safe disposal of solid waste",
      "最近一个完整年度未利用的固体废弃物中得到安全处置的百分比,全部利用填 100。",
      "Share of the solid waste not used in the latest full year that was safely disposed of, in percent; 100 if all was used.",
    ),
    topsoilDisposalRate: percent(
      "剥离表土处置率",
      "Handling of stripped topsoil",
      "最近一个完整年度按安全环保要求处置的剥离表土占剥离量的百分比,没有剥离填 100。",
      "Share of the topsoil stripped in the latest full year that was handled by the rules, in percent; 100 if none was.",
    ),
  },
  "固体废弃物",
  "Solid waste",
  "本矿固体废弃物的产生、研究和利用去向。",
  "Production, study and uses of the mine's solid waste.",
);
