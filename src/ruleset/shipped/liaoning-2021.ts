import national from "../../../rules/liaoning/2021/exit/comparison.json" with { type: "json" };
import type { Confidence } from "../parameter.ts";
import type { PlanEdition } from "../plan-edition.ts";
import { deepFreeze } from "../../profile/freeze.ts";
import { liaoning2021Exit } from "./liaoning-2021-exit.ts";
import { liaoning2021Mine } from "./liaoning-2021-mine.ts";

/** Liaoning's plan 2021-2025; the default of `decideExit` and `deadlines`. */
export const liaoning2021: PlanEdition = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ plan());

/** Made in a function of its own, so that an app which does not use it leaves it out. */
function plan(): PlanEdition {
  return {
    id: "liaoning/2021",
    mine: liaoning2021Mine,
    exit: {
      ruleSet: liaoning2021Exit,
      grounds: {
        belowStandard: "not-found-below-standard",
        longStop: "no-long-stop",
        verifiedComplaint: "no-complaint-verified",
        fraud: "no-fraud-found",
        majorViolation: "no-major-violation",
      },
      rectification: "upkeep-decline-rectified-in-time",
      dishonesty: "no-dishonest-conduct-found",
      removal: "LN.6.5.4",
      comparison: { ...national.comparison, confidence: national.comparison.confidence as Confidence },
    },
  };
}
