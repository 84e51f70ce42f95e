import clauses from "../../../rules/liaoning/2021/clauses.json" with { type: "json" };
import edition from "../../../rules/liaoning/2021/edition.json" with { type: "json" };
import mineSize from "../../../rules/liaoning/2021/mine-size.json" with { type: "json" };
import parameters from "../../../rules/liaoning/2021/parameters.json" with { type: "json" };
import threeRates from "../../../rules/liaoning/2021/three-rates.json" with { type: "json" };

/** What all rule sets of the plan share: its edition, the register of its clauses, and its parameters. */
export function liaoning2021Document() {
  return {
    edition,
    ...clauses,
    parameters: [...parameters.parameters, ...threeRates.parameters, ...mineSize.parameters],
  };
}
