import type { Day } from "../day.ts";
import { completion, derived, happened, type LeafValue } from "./derive.ts";
import { listedSince } from "./while-listed.ts";

type Listing = LeafValue<"greenMine.listings">[number];

function inForce(listing: Listing, asOf: Day): boolean {
  return listing.listedOn <= asOf && (listing.removedOn === undefined || listing.removedOn > asOf);
}

function first(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((least, day) => (least === undefined || day < least ? day : least), undefined);
}

const listingFacts = [
  derived({
    id: "greenMine.isListed",
    type: "boolean",
    title: { zh: "在绿色矿山名录内", en: "Listed as a green mine" },
    description: {
      zh: "评估日在国家级或省级名录内。",
      en: "In the national or provincial directory on the day of assessment.",
    },
    needs: ["greenMine.listings"],
    derive: ([listings], { asOf }) => listings?.some((listing) => inForce(listing, asOf)),
  }),
  derived({
    id: "greenMine.isNational",
    type: "boolean",
    title: { zh: "国家级绿色矿山", en: "National green mine" },
    description: { zh: "评估日在国家级名录内。", en: "In the national directory on the day of assessment." },
    needs: ["greenMine.listings"],
    derive: ([listings], { asOf }) =>
      listings?.some((listing) => listing.level === "national" && inForce(listing, asOf)),
  }),
  derived({
    id: "greenMine.isProvincial",
    type: "boolean",
    title: { zh: "省级绿色矿山", en: "Provincial green mine" },
    description: { zh: "评估日在省级名录内。", en: "In the provincial directory on the day of assessment." },
    needs: ["greenMine.listings"],
    derive: ([listings], { asOf }) =>
      listings?.some((listing) => listing.level === "provincial" && inForce(listing, asOf)),
  }),
  derived({
    id: "greenMine.listedOn",
    type: "day",
    title: { zh: "列入名录日期", en: "Listed since" },
    description: {
      zh: "评估日在名录内的,为连续列入的首日:前后相接的列入不算中断;未在名录内则未知。",
      en: "First day of the listing without a break that reaches the day of assessment; none while not listed.",
    },
    needs: ["greenMine.listings"],
    derive: ([listings], { asOf }) => listings && listedSince(listings, asOf),
  }),
] as const;

const assessmentFacts = [
  derived({
    id: "greenMine.hasPassedAssessment",
    type: "boolean",
    title: { zh: "已通过绿色矿山评估", en: "Has passed a green-mine assessment" },
    description: {
      zh: "评估日及以前有一次评估通过。",
      en: "An assessment dated on or before the day of assessment was passed.",
    },
    needs: ["greenMine.assessments"],
    derive: ([assessments], { asOf }) => assessments?.some(({ on, passed }) => passed && on <= asOf),
  }),
  derived({
    id: "greenMine.assessmentPassedOn",
    type: "day",
    title: { zh: "首次通过评估日期", en: "Assessment first passed on" },
    description: {
      zh: "评估日及以前首次通过评估的日期。",
      en: "Day of the first assessment passed, up to the day of assessment.",
    },
    needs: ["greenMine.assessments"],
    derive: ([assessments], { asOf }) =>
      first((assessments ?? []).filter(({ on, passed }) => passed && on <= asOf).map(({ on }) => on)),
  }),
  derived({
    id: "greenMine.assessedByThirdParty",
    type: "boolean",
    title: { zh: "最近一次评估由第三方完成", en: "Latest assessment by a third party" },
    description: {
      zh: "评估日及以前最近一天的评估均由第三方机构完成;没有评估则为否。",
      en: "Every assessment on the latest day up to the day of assessment was by a third party; no where there was none.",
    },
    needs: ["greenMine.assessments"],
    derive: ([assessments], { asOf }) => {
      const past = assessments?.filter(({ on }) => on <= asOf);
      const latest = past?.reduce<Day>((last, { on }) => (on > last ? on : last), "");
      return past && past.length > 0 && past.every(({ on, byThirdParty }) => on !== latest || byThirdParty);
    },
  }),
] as const;

const constructionFacts = [
  derived({
    id: "greenMine.isInCreationLibrary",
    type: "boolean",
    title: { zh: "在创建库内", en: "In the creation library" },
    description: {
      zh: "评估日及以前已进入创建库。",
      en: "Entered the creation library on or before the day of assessment.",
    },
    needs: ["greenMine.creationLibrary.entered", "greenMine.creationLibrary.enteredOn"],
    derive: ([entered, on], { asOf }) => happened(entered, on, asOf),
  }),
  derived({
    id: "greenMine.isInProjectLibrary",
    type: "boolean",
    title: { zh: "在项目库内", en: "In the project library" },
    description: {
      zh: "评估日及以前已进入项目库。",
      en: "Entered the project library on or before the day of assessment.",
    },
    needs: ["greenMine.projectLibrary.entered", "greenMine.projectLibrary.enteredOn"],
    derive: ([entered, on], { asOf }) => happened(entered, on, asOf),
  }),
  derived({
    id: "greenMine.hasPlan",
    type: "boolean",
    title: { zh: "已有绿色矿山建设规划", en: "Has a green-mine construction plan" },
    description: { zh: "评估日及以前已编制。", en: "Prepared on or before the day of assessment." },
    needs: ["greenMine.plan.prepared", "greenMine.plan.preparedOn"],
    derive: ([prepared, on], { asOf }) => happened(prepared, on, asOf),
  }),
  derived({
    id: "greenMine.hasCommitment",
    type: "boolean",
    title: { zh: "已签承诺书", en: "Has signed the commitment" },
    description: { zh: "评估日及以前已签订。", en: "Signed on or before the day of assessment." },
    needs: ["greenMine.commitment.signed", "greenMine.commitment.signedOn"],
    derive: ([signed, on], { asOf }) => happened(signed, on, asOf),
  }),
  derived({
    id: "greenMine.hasBegun",
    type: "boolean",
    title: { zh: "已启动绿色矿山建设", en: "Has begun green-mine construction" },
    description: { zh: "评估日及以前已启动。", en: "Begun on or before the day of assessment." },
    needs: ["greenMine.upgrade.begun", "greenMine.upgrade.begunOn"],
    derive: ([begun, on], { asOf }) => happened(begun, on, asOf),
  }),
  derived({
    id: "greenMine.planWorksCompletion",
    type: "number",
    unit: "%",
    title: { zh: "规划工程完成率", en: "Completion of planned works" },
    description: {
      zh: "已完成工程数/应完成工程数×100;应完成为 0 时取 100。",
      en: "Works done / works due * 100; 100 where none is due. Not rounded.",
    },
    needs: ["greenMine.plan.worksDone", "greenMine.plan.worksDue"],
    derive: ([done, due]) => completion(done, due),
  }),
  derived({
    id: "greenMine.selfCheckDone",
    type: "boolean",
    title: { zh: "已对照标准自查", en: "Self-check done" },
    description: { zh: "评估日及以前已自查。", en: "Done on or before the day of assessment." },
    needs: ["greenMine.maintenance.selfChecked", "greenMine.maintenance.selfCheckedOn"],
    derive: ([checked, on], { asOf }) => happened(checked, on, asOf),
  }),
  derived({
    id: "greenMine.selfCheckRectification",
    type: "number",
    unit: "%",
    title: { zh: "自查问题整改率", en: "Rectification of the self-check's findings" },
    description: {
      zh: "已整改问题数/发现问题数×100;未发现问题时取 100。",
      en: "Findings rectified / findings * 100; 100 where nothing was found. Not rounded.",
    },
    needs: ["greenMine.maintenance.findingsRectified", "greenMine.maintenance.findings"],
    derive: ([rectified, findings]) => completion(rectified, findings),
  }),
] as const;

export const greenMineFacts = [...listingFacts, ...assessmentFacts, ...constructionFacts] as const;
