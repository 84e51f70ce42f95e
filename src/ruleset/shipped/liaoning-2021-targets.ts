import focusAreas from "../../../rules/liaoning/2021/focus-areas/parameters.json" with { type: "json" };
import parameters from "../../../rules/liaoning/2021/targets/parameters.json" with { type: "json" };
import head from "../../../rules/liaoning/2021/targets/ruleset.json" with { type: "json" };
import targetsAims from "../../../rules/liaoning/2021/targets/targets-aims.json" with { type: "json" };
import targetsIndicators from "../../../rules/liaoning/2021/targets/targets-indicators.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";

/** The plan's targets for the province: the five printed indicators and the further aims. */
export const liaoning2021Targets: RuleSet = /* @__PURE__ */ assemble(
  head,
  liaoning2021Document,
  () => ({ parameters: [...parameters.parameters, ...zone()] }),
  [targetsIndicators, targetsAims],
);

/** The counties of the focus zone, over which one of the targets is measured. */
function zone() {
  return focusAreas.parameters.filter(({ id }) => id === "focus-areas.liaodong-counties");
}
