import type { RuleSet } from "../rule-set.ts";
import { liaoning2021Assessment, liaoning2021Mine } from "./liaoning-2021.ts";

/** All rule sets that the package ships, by id. */
export const ruleSets: Readonly<Record<string, RuleSet>> = /* @__PURE__ */ Object.freeze({
  "liaoning/2021/assessment": liaoning2021Assessment,
  "liaoning/2021/mine": liaoning2021Mine,
});
