import incentivesSupport from "../../../rules/liaoning/2021/incentives/incentives-support.json" with { type: "json" };
import incentivesAward from "../../../rules/liaoning/2021/incentives/incentives-award.json" with { type: "json" };
import head from "../../../rules/liaoning/2021/incentives/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";

/** Eligibility for the incentives of the plan's section 6.3. */
export const liaoning2021Incentives: RuleSet = /* @__PURE__ */ assemble(head, liaoning2021Document, () => ({}), [
  incentivesSupport,
  incentivesAward,
]);
