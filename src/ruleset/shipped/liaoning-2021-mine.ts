import mine from "../../../rules/liaoning/2021/mine.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Assessment } from "./liaoning-2021-assessment.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";
import { liaoning2021FocusAreas } from "./liaoning-2021-focus-areas.ts";
import { liaoning2021Magnesite } from "./liaoning-2021-magnesite.ts";
import { liaoning2021SandGravel } from "./liaoning-2021-sand-gravel.ts";

/** All rules of the plan for a mine; the default of `assess`. */
export const liaoning2021Mine: RuleSet = /* @__PURE__ */ assemble(
  mine,
  liaoning2021Document,
  () => ({}),
  [],
  [liaoning2021Assessment, liaoning2021FocusAreas, liaoning2021Magnesite, liaoning2021SandGravel],
);
