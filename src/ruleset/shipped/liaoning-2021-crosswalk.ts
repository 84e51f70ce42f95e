import crosswalk from "../../../rules/liaoning/2021/crosswalk.json" with { type: "json" };
import { deepFreeze } from "../../profile/freeze.ts";
import type { Crosswalk } from "../crosswalk.ts";

/** How the plan's assessment rules stand to the national indicators of 2020 and 2024 and to industry standards. */
export const liaoning2021Crosswalk: Crosswalk = /* @__PURE__ */ deepFreeze(crosswalk as Crosswalk);
