import { change, completion, derived, within } from "./derive.ts";

const major = new Set(["major", "especially-major"]);

/** Facts that the specifications and the national line ask for. */
export const standardFacts = [
  derived({
    id: "licences.business.isValid",
    type: "boolean",
    title: { zh: "营业执照有效", en: "Business licence valid" },
    description: {
      zh: "评估日在营业执照期限内(含首末两日)。",
      en: "The day of assessment lies in the business licence's term, both ends included.",
    },
    needs: ["licences.business.validFrom", "licences.business.validUntil"],
    derive: ([from, until], { asOf }) => within(asOf, from, until),
  }),
  derived({
    id: "exploitation.design.outputShare",
    type: "number",
    unit: "%",
    title: { zh: "实际产量占批准规模", en: "Output as a share of what was approved" },
    description: {
      zh: "上年度实际产量/批准的年开采规模×100;批准规模为 0 时取 100。",
      en: "Output of last year / approved yearly output * 100; 100 where the latter is 0. Not rounded.",
    },
    needs: ["operation.annualOutput", "exploitation.design.approvedOutput"],
    derive: ([output, approved]) => completion(output, approved),
  }),
  derived({
    id: "exploitation.design.slopeHeightMargin",
    type: "number",
    unit: "m",
    title: { zh: "边坡高度余量", en: "Margin of slope height" },
    description: { zh: "设计高度减实测高度。", en: "Designed height minus measured height." },
    needs: ["exploitation.design.designSlopeHeight", "exploitation.design.slopeHeight"],
    derive: ([designed, measured]) => change(designed, measured),
  }),
  derived({
    id: "exploitation.design.slopeAngleMargin",
    type: "number",
    unit: "deg",
    title: { zh: "边坡角度余量", en: "Margin of slope angle" },
    description: { zh: "设计角度减实测角度。", en: "Designed angle minus measured angle." },
    needs: ["exploitation.design.designSlopeAngle", "exploitation.design.slopeAngle"],
    derive: ([designed, measured]) => change(designed, measured),
  }),
  derived({
    id: "exploitation.dilutionAtMost10",
    type: "boolean",
    title: { zh: "贫化率不大于 10%", en: "Dilution at most 10 %" },
    description: {
      zh: "贫化率不大于 10%:金矿露天回采率最低指标以此为条件。",
      en: "Dilution is at most 10 %: the condition on which the minimum recovery of open-pit gold stands.",
    },
    needs: ["exploitation.dilution"],
    derive: ([dilution]) => (dilution === undefined ? undefined : dilution <= 10),
  }),
  derived({
    id: "ecology.zone.protectionSpendingChange",
    type: "number",
    unit: "10^4 CNY/a",
    title: { zh: "环保与复垦投入变化", en: "Change of spending on protection and reclamation" },
    description: { zh: "最近年度减上一年度。", en: "The latest year's minus the year's before." },
    needs: ["ecology.zone.protectionSpending", "ecology.zone.previousProtectionSpending"],
    derive: ([now, before]) => change(now, before),
  }),
  derived({
    id: "compliance.majorAccidents3Years",
    type: "number",
    title: { zh: "三年内重大及以上事故起数", en: "Major accidents within three years" },
    description: {
      zh: "评估日(含)以前三年内的重大、特别重大事故。",
      en: "Major and especially major accidents in the three years that end on the day of assessment.",
    },
    needs: ["compliance.accidents"],
    derive: ([accidents], { asOf, before }) =>
      accidents?.filter(({ on, level }) => major.has(level) && on > before("P3Y") && on <= asOf).length,
  }),
] as const;
