import clauses from "../../../rules/liaoning/2021/sand-gravel/clauses.json" with { type: "json" };
import parameters from "../../../rules/liaoning/2021/sand-gravel/parameters.json" with { type: "json" };
import documents from "../../../rules/liaoning/2021/sand-gravel/documents.json" with { type: "json" };
import sandGravelAccess from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-access.json" with { type: "json" };
import sandGravelPlanDuties from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-plan-duties.json" with { type: "json" };
import sandGravelAppearance from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-appearance.json" with { type: "json" };
import sandGravelEnvironment from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-environment.json" with { type: "json" };
import sandGravelDevelopment from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-development.json" with { type: "json" };
import sandGravelComprehensiveUse from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-comprehensive-use.json" with { type: "json" };
import sandGravelEnergyAndEmissions from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-energy-and-emissions.json" with { type: "json" };
import sandGravelDustAndNoise from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-dust-and-noise.json" with { type: "json" };
import sandGravelWorkplaceDust from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-workplace-dust.json" with { type: "json" };
import sandGravelInnovation from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-innovation.json" with { type: "json" };
import sandGravelManagement from "../../../rules/liaoning/2021/sand-gravel/sand-gravel-management.json" with { type: "json" };
import head from "../../../rules/liaoning/2021/sand-gravel/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";

/** The sand-gravel specification: the plan's duties and DZ/T 0316-2018. */
export const liaoning2021SandGravel: RuleSet = /* @__PURE__ */ assemble(
  head,
  liaoning2021Document,
  () => ({ ...clauses, ...parameters, ...documents }),
  [
    sandGravelAccess,
    sandGravelPlanDuties,
    sandGravelAppearance,
    sandGravelEnvironment,
    sandGravelDevelopment,
    sandGravelComprehensiveUse,
    sandGravelEnergyAndEmissions,
    sandGravelDustAndNoise,
    sandGravelWorkplaceDust,
    sandGravelInnovation,
    sandGravelManagement,
  ],
);
