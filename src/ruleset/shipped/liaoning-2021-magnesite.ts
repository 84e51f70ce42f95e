import clauses from "../../../rules/liaoning/2021/magnesite/clauses.json" with { type: "json" };
import parameters from "../../../rules/liaoning/2021/magnesite/parameters.json" with { type: "json" };
import documents from "../../../rules/liaoning/2021/magnesite/documents.json" with { type: "json" };
import magnesiteDuties from "../../../rules/liaoning/2021/magnesite/magnesite-duties.json" with { type: "json" };
import magnesiteEnvironment from "../../../rules/liaoning/2021/magnesite/magnesite-environment.json" with { type: "json" };
import magnesiteDisposal from "../../../rules/liaoning/2021/magnesite/magnesite-disposal.json" with { type: "json" };
import magnesiteConsolidation from "../../../rules/liaoning/2021/magnesite/magnesite-consolidation.json" with { type: "json" };
import magnesiteDevelopment from "../../../rules/liaoning/2021/magnesite/magnesite-development.json" with { type: "json" };
import magnesiteComprehensiveUse from "../../../rules/liaoning/2021/magnesite/magnesite-comprehensive-use.json" with { type: "json" };
import magnesiteEnergy from "../../../rules/liaoning/2021/magnesite/magnesite-energy.json" with { type: "json" };
import magnesiteInnovation from "../../../rules/liaoning/2021/magnesite/magnesite-innovation.json" with { type: "json" };
import magnesiteManagement from "../../../rules/liaoning/2021/magnesite/magnesite-management.json" with { type: "json" };
import head from "../../../rules/liaoning/2021/magnesite/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";

/** The magnesite specification, as far as documents carry it. */
export const liaoning2021Magnesite: RuleSet = /* @__PURE__ */ assemble(
  head,
  liaoning2021Document,
  () => ({ ...clauses, ...parameters, ...documents }),
  [
    magnesiteDuties,
    magnesiteEnvironment,
    magnesiteDisposal,
    magnesiteConsolidation,
    magnesiteDevelopment,
    magnesiteComprehensiveUse,
    magnesiteEnergy,
    magnesiteInnovation,
    magnesiteManagement,
  ],
);
