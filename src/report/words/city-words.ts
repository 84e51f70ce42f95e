import type { Words } from "../../profile/words.ts";

/** Liaoning's prefecture-level cities by their codes in GB/T 2260. */
export const cities: Readonly<Record<string, Words>> = {
  "210100": { zh: "沈阳市", en: "Shenyang" },
  "210200": { zh: "大连市", en: "Dalian" },
  "210300": { zh: "鞍山市", en: "Anshan" },
  "210400": { zh: "抚顺市", en: "Fushun" },
  "210500": { zh: "本溪市", en: "Benxi" },
  "210600": { zh: "丹东市", en: "Dandong" },
  "210700": { zh: "锦州市", en: "Jinzhou" },
  "210800": { zh: "营口市", en: "Yingkou" },
  "210900": { zh: "阜新市", en: "Fuxin" },
  "211000": { zh: "辽阳市", en: "Liaoyang" },
  "211100": { zh: "盘锦市", en: "Panjin" },
  "211200": { zh: "铁岭市", en: "Tieling" },
  "211300": { zh: "朝阳市", en: "Chaoyang" },
  "211400": { zh: "葫芦岛市", en: "Huludao" },
};
