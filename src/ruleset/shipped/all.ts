import type { RuleSet } from "../rule-set.ts";
import { liaoning2021Assessment } from "./liaoning-2021-assessment.ts";
import { liaoning2021Exit } from "./liaoning-2021-exit.ts";
import { liaoning2021FocusAreas } from "./liaoning-2021-focus-areas.ts";
import { liaoning2021Incentives } from "./liaoning-2021-incentives.ts";
import { liaoning2021Magnesite } from "./liaoning-2021-magnesite.ts";
import { liaoning2021Mine } from "./liaoning-2021-mine.ts";
import { liaoning2021SandGravel } from "./liaoning-2021-sand-gravel.ts";
import { liaoning2021Targets } from "./liaoning-2021-targets.ts";
import { national2020Selection } from "./national-2020-selection.ts";
import { national2024Selection } from "./national-2024-selection.ts";

/** All rule sets that the package ships, by id. */
export const ruleSets: Readonly<Record<string, RuleSet>> = /* @__PURE__ */ Object.freeze({
  "liaoning/2021/mine": liaoning2021Mine,
  "liaoning/2021/assessment": liaoning2021Assessment,
  "liaoning/2021/focus-areas": liaoning2021FocusAreas,
  "liaoning/2021/magnesite": liaoning2021Magnesite,
  "liaoning/2021/sand-gravel": liaoning2021SandGravel,
  "liaoning/2021/incentives": liaoning2021Incentives,
  "liaoning/2021/targets": liaoning2021Targets,
  "liaoning/2021/exit": liaoning2021Exit,
  "national/2020/selection": national2020Selection,
  "national/2024/selection": national2024Selection,
});
