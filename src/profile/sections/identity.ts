import * as z from "zod";
import { ownerships } from "../choices.ts";
import { choice, code, leafMeta, text } from "../leaf.ts";

const division = /^\d{6}$/;

export const identity = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .register(leafMeta, {
        title: { zh: "矿山名称", en: "Mine name" },
        description: { zh: "采矿许可证上的矿山名称。", en: "The mine's name on its mining licence." },
      }),
    enterprise: text(
      "企业名称",
      "Enterprise",
      "持有采矿许可证的企业全称。",
      "Full name of the enterprise that holds the mining licence.",
    ),
    unifiedSocialCreditCode: code(
      /^[0-9A-HJ-NP-RTUWXY]{18}$/,
      "统一社会信用代码",
      "Unified social credit code",
      "持证企业按 GB 32100-2015 的代码,共 18 位,末位是校验码。",
      "Code of the licence holder by GB 32100-2015: 18 characters, the last of them the check character.",
    ),
    province: code(
      /^\d{2}0000$/,
      "省级行政区划代码",
      "Province code",
      "矿山所在省的 GB/T 2260 代码,如辽宁省为 210000。",
      "GB/T 2260 code of the province where the mine lies, such as 210000 for Liaoning.",
    ),
    city: code(
      /^\d{4}00$/,
      "地级行政区划代码",
      "City code",
      "矿山所在地级市的 GB/T 2260 代码,如鞍山市为 210300。",
      "GB/T 2260 code of the prefecture-level city where the mine lies, such as 210300 for Anshan.",
    ),
    county: code(
      division,
      "县级行政区划代码",
      "County code",
      "矿山所在县区的 GB/T 2260 代码,如岫岩满族自治县为 210323。",
      "GB/T 2260 code of the county or district where the mine lies, such as 210323 for Xiuyan.",
    ),
    ownership: choice(
      ownerships,
      "企业性质",
      "Ownership",
      "持有采矿许可证的企业归谁所有。",
      "Who owns the enterprise that holds the mining licence.",
    ),
  })
  .register(leafMeta, {
    title: { zh: "基本信息", en: "Identity" },
    description: { zh: "矿山是谁、在哪里。", en: "Which mine it is and where it lies." },
  });
