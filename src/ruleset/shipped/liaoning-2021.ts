import head from "../../../rules/liaoning/2021/assessment/ruleset.json" with { type: "json" };
import newMines from "../../../rules/liaoning/2021/assessment/new-mines.json" with { type: "json" };
import newMinePractice from "../../../rules/liaoning/2021/assessment/new-mine-practice.json" with { type: "json" };
import producingMines from "../../../rules/liaoning/2021/assessment/producing-mines.json" with { type: "json" };
import environment from "../../../rules/liaoning/2021/assessment/environment.json" with { type: "json" };
import greening from "../../../rules/liaoning/2021/assessment/greening.json" with { type: "json" };
import exploitation from "../../../rules/liaoning/2021/assessment/exploitation.json" with { type: "json" };
import threeRates from "../../../rules/liaoning/2021/assessment/three-rates.json" with { type: "json" };
import utilization from "../../../rules/liaoning/2021/assessment/utilization.json" with { type: "json" };
import tailings from "../../../rules/liaoning/2021/assessment/tailings.json" with { type: "json" };
import ecology from "../../../rules/liaoning/2021/assessment/ecology.json" with { type: "json" };
import innovation from "../../../rules/liaoning/2021/assessment/innovation.json" with { type: "json" };
import community from "../../../rules/liaoning/2021/assessment/community.json" with { type: "json" };
import safety from "../../../rules/liaoning/2021/assessment/safety.json" with { type: "json" };
import nationalGreenMines from "../../../rules/liaoning/2021/assessment/national-green-mines.json" with { type: "json" };
import greenMines from "../../../rules/liaoning/2021/assessment/green-mines.json" with { type: "json" };
import exemplar from "../../../rules/liaoning/2021/assessment/exemplar.json" with { type: "json" };
import clauses from "../../../rules/liaoning/2021/clauses.json" with { type: "json" };
import edition from "../../../rules/liaoning/2021/edition.json" with { type: "json" };
import mine from "../../../rules/liaoning/2021/mine.json" with { type: "json" };
import parameters from "../../../rules/liaoning/2021/parameters.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";

const document = { edition, ...clauses, ...parameters };

/** The plan's assessment rules for a mine: chapters 1, 2 and 4, and section 5.1. */
export const liaoning2021Assessment: RuleSet = /* @__PURE__ */ assemble(head, document, [
  newMines,
  newMinePractice,
  producingMines,
  environment,
  greening,
  exploitation,
  threeRates,
  utilization,
  tailings,
  ecology,
  innovation,
  community,
  safety,
  nationalGreenMines,
  greenMines,
  exemplar,
]);

/** All rules of the plan for a mine; the default of `assess`. */
export const liaoning2021Mine: RuleSet = /* @__PURE__ */ assemble(mine, document, [], [liaoning2021Assessment]);
