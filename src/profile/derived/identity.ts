import { derived, happened, within } from "./derive.ts";
import { dayAfter } from "../day.ts";

/** First two digits of Liaoning's codes in GB/T 2260. */
export const liaoningPrefix = "21";

/** The day from which a start of production makes a mine new: the first day of the plan's term (a settled reading). */
export const newSince = "2021-01-01";

/** The states of a mine that has not started production. */
export const beforeProduction: ReadonlySet<string> = /* @__PURE__ */ new Set(["planned", "under-construction"]);

export const identityFacts = [
  derived({
    id: "identity.inLiaoning",
    type: "boolean",
    title: { zh: "位于辽宁省", en: "Lies in Liaoning" },
    description: {
      zh: "由省、市、县任一级行政区划代码的前两位判断(21 为辽宁省)。",
      en: "From the first two digits of the province, city or county code, whichever is given (21 is Liaoning).",
    },
    needs: ["identity.province", "identity.city", "identity.county"],
    derive: ([province, city, county]) => (province ?? city ?? county)?.startsWith(liaoningPrefix),
  }),
] as const;

export const licenceFacts = [
  derived({
    id: "licences.mining.isValid",
    type: "boolean",
    title: { zh: "采矿许可证有效", en: "Mining licence valid" },
    description: {
      zh: "评估日在采矿许可证有效期内(含首末两日)。",
      en: "The day of assessment lies in the mining licence's period, both ends included.",
    },
    needs: ["licences.mining.validFrom", "licences.mining.validUntil"],
    derive: ([from, until], { asOf }) => within(asOf, from, until),
  }),
  derived({
    id: "licences.safety.isValid",
    type: "boolean",
    title: { zh: "安全生产许可证有效", en: "Work safety licence valid" },
    description: {
      zh: "评估日在安全生产许可证有效期内(含首末两日)。",
      en: "The day of assessment lies in the safety licence's period, both ends included.",
    },
    needs: ["licences.safety.validFrom", "licences.safety.validUntil"],
    derive: ([from, until], { asOf }) => within(asOf, from, until),
  }),
] as const;

export const operationFacts = [
  derived({
    id: "operation.isProducing",
    type: "boolean",
    title: { zh: "生产矿山", en: "Producing mine" },
    description: {
      zh: "持有效采矿许可证且正常生产(规划第三章定义)。",
      en: "Holds a valid mining licence and mines normally (defined in chapter 3 of the plan).",
    },
    needs: ["operation.state", "licences.mining.validFrom", "licences.mining.validUntil"],
    derive: ([state, from, until], { asOf }) => {
      const valid = within(asOf, from, until);
      if (valid === false || (state !== undefined && state !== "producing")) return false;
      return valid === true && state === "producing" ? true : undefined;
    },
  }),
  derived({
    id: "operation.isNewMine",
    type: "boolean",
    title: { zh: "新建矿山", en: "New mine" },
    description: {
      zh: "2021 年 1 月 1 日(含)以后投产或尚未投产;规划未作定义,此为解读。",
      en: "Started production on or after 2021-01-01, or has not started; the plan defines none, this is a reading.",
    },
    needs: ["operation.productionStartedOn", "operation.state"],
    derive: ([started, state]) => {
      if (started !== undefined) return started >= newSince;
      return state !== undefined && beforeProduction.has(state) ? true : undefined;
    },
  }),
  derived({
    id: "operation.hasStarted",
    type: "boolean",
    title: { zh: "已投产", en: "Production has started" },
    description: { zh: "投产日期不晚于评估日。", en: "Production started on or before the day of assessment." },
    needs: ["operation.productionStartedOn", "operation.state"],
    derive: ([started, state], { asOf }) =>
      happened(state !== undefined && beforeProduction.has(state) ? false : undefined, started, asOf),
  }),
  derived({
    id: "operation.firstYearOver",
    type: "boolean",
    title: { zh: "投产已满一年", en: "First year of production over" },
    description: {
      zh: "评估日不早于投产日期加一年(2 月 29 日投产的,以次年 2 月 28 日计)。",
      en: "The day of assessment is not before production start plus one year (29 February falls on 28).",
    },
    needs: ["operation.productionStartedOn", "operation.state"],
    derive: ([started, state], { asOf }) => {
      // Days compare as text: the anniversary of a day in 9999 has too many digits for that.
      if (started !== undefined) return asOf >= started && asOf >= dayAfter(started, "P1Y");
      return state !== undefined && beforeProduction.has(state) ? false : undefined;
    },
  }),
] as const;
