import clauses from "../../../rules/liaoning/2021/assessment/clauses.json" with { type: "json" };
import newMines from "../../../rules/liaoning/2021/assessment/new-mines.json" with { type: "json" };
import newMinePractice from "../../../rules/liaoning/2021/assessment/new-mine-practice.json" with { type: "json" };
import producingMines from "../../../rules/liaoning/2021/assessment/producing-mines.json" with { type: "json" };
import environment from "../../../rules/liaoning/2021/assessment/environment.json" with { type: "json" };
import greening from "../../../rules/liaoning/2021/assessment/greening.json" with { type: "json" };
import exploitation from "../../../rules/liaoning/2021/assessment/exploitation.json" with { type: "json" };
import mineScale from "../../../rules/liaoning/2021/assessment/mine-scale.json" with { type: "json" };
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
import head from "../../../rules/liaoning/2021/assessment/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";

/** The plan's assessment rules for a mine: chapters 1, 2 and 4, and section 5.1. */
export const liaoning2021Assessment: RuleSet = /* @__PURE__ */ assemble(head, liaoning2021Document, () => clauses, [
  newMines,
  newMinePractice,
  producingMines,
  environment,
  greening,
  exploitation,
  mineScale,
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
