import clauses from "../../../rules/national/2024/clauses.json" with { type: "json" };
import edition from "../../../rules/national/2024/edition.json" with { type: "json" };
import parameters from "../../../rules/national/2024/parameters.json" with { type: "json" };
import preconditions from "../../../rules/national/2024/selection/preconditions-2024.json" with { type: "json" };
import environment from "../../../rules/national/2024/selection/environment-2024.json" with { type: "json" };
import extraction from "../../../rules/national/2024/selection/extraction-2024.json" with { type: "json" };
import comprehensiveUse from "../../../rules/national/2024/selection/comprehensive-use-2024.json" with { type: "json" };
import lowCarbon from "../../../rules/national/2024/selection/low-carbon-2024.json" with { type: "json" };
import restoration from "../../../rules/national/2024/selection/restoration-2024.json" with { type: "json" };
import innovation from "../../../rules/national/2024/selection/innovation-2024.json" with { type: "json" };
import head from "../../../rules/national/2024/selection/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";

/** The national selection by the indicators of 2024, as far as they were readable. */
export const national2024Selection: RuleSet = /* @__PURE__ */ assemble(
  head,
  () => ({ edition, ...clauses, ...parameters }),
  () => ({}),
  [preconditions, environment, extraction, comprehensiveUse, lowCarbon, restoration, innovation],
);
