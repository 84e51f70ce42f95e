import clauses from "../../../rules/national/2020/clauses.json" with { type: "json" };
import edition from "../../../rules/national/2020/edition.json" with { type: "json" };
import parameters from "../../../rules/national/2020/parameters.json" with { type: "json" };
import preconditions from "../../../rules/national/2020/selection/preconditions-2020.json" with { type: "json" };
import environment from "../../../rules/national/2020/selection/environment-2020.json" with { type: "json" };
import developmentMethod from "../../../rules/national/2020/selection/development-method-2020.json" with { type: "json" };
import comprehensiveUse from "../../../rules/national/2020/selection/comprehensive-use-2020.json" with { type: "json" };
import energySaving from "../../../rules/national/2020/selection/energy-saving-2020.json" with { type: "json" };
import innovation from "../../../rules/national/2020/selection/innovation-2020.json" with { type: "json" };
import management from "../../../rules/national/2020/selection/management-2020.json" with { type: "json" };
import head from "../../../rules/national/2020/selection/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";

/** The national selection by the indicators of 2020, as far as they were readable. */
export const national2020Selection: RuleSet = /* @__PURE__ */ assemble(
  head,
  () => ({ edition, ...clauses, ...parameters }),
  () => ({}),
  [preconditions, environment, developmentMethod, comprehensiveUse, energySaving, innovation, management],
);
