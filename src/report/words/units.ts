import type { Words } from "../../profile/words.ts";

/** A unit in words, and how English says one of it where that differs. */
interface UnitWords extends Words {
  readonly one?: string;
}

/** The units of the catalogue and of parameters in words; a unit that is not here is shown as it is. */
export const units: Readonly<Record<string, UnitWords>> = {
  "%": { zh: "%", en: "%" },
  pp: { zh: "个百分点", en: "percentage points", one: "percentage point" },
  points: { zh: "分", en: "points", one: "point" },
  a: { zh: "年", en: "years", one: "year" },
  mo: { zh: "个月", en: "months", one: "month" },
  m: { zh: "米", en: "m" },
  deg: { zh: "度", en: "degrees", one: "degree" },
  hm2: { zh: "公顷", en: "ha" },
  "10^4 t": { zh: "万吨", en: "×10⁴ t" },
  "10^4 t/a": { zh: "万吨/年", en: "×10⁴ t/a" },
  "10^4 m3": { zh: "万立方米", en: "×10⁴ m³" },
  "10^4 m3/a": { zh: "万立方米/年", en: "×10⁴ m³/a" },
  "10^4 CNY": { zh: "万元", en: "×10⁴ CNY" },
  "10^4 CNY/a": { zh: "万元/年", en: "×10⁴ CNY/a" },
  "kgce/t": { zh: "千克标准煤/吨", en: "kgce/t" },
  "tce/10^4 t": { zh: "吨标准煤/万吨", en: "tce/10⁴ t" },
  "mg/m3": { zh: "毫克/立方米", en: "mg/m³" },
  "dB(A)": { zh: "dB(A)", en: "dB(A)" },
  mines: { zh: "个", en: "mines", one: "mine" },
  documents: { zh: "个", en: "documents", one: "document" },
  项: { zh: "项", en: "items", one: "item" },
  起: { zh: "起", en: "cases", one: "case" },
  车次: { zh: "车次", en: "truck trips", one: "truck trip" },
  人: { zh: "人", en: "persons", one: "person" },
  "ISO 8601": { zh: "", en: "" },
};
