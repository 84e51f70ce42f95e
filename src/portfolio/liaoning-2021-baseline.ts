import { deepFreeze } from "../profile/freeze.ts";
import { liaoning2021BaseCounts } from "../ruleset/shipped/liaoning-2021-base-counts.ts";
import type { Count, Portfolio } from "./portfolio.ts";

/**
 * The counts that Liaoning's plan prints for the end of 2020. It does not say how many of the green mines produce.
 *
 * @source Plan ch. 1, sec. 1 and sec. 2, 1.
 */
export const liaoning2021Baseline: Portfolio = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ baseline());

/** Made in a function of its own, so that an app which does not use it leaves it out. */
function baseline(): Portfolio {
  const { day, mines, producing, green, creationLibrary } = liaoning2021BaseCounts;
  return {
    kind: "portfolio",
    asOf: day,
    title: { zh: "规划基准(2020 年末)", en: "The plan's base (end of 2020)" },
    source: "辽宁省绿色矿山建设专项规划(2021-2025年) 第一章",
    total: {
      mines,
      producing: exactly(producing),
      green: exactly(green),
      creationLibrary: exactly(creationLibrary),
    },
  };
}

function exactly(yes: number): Count {
  return { yes, unknown: 0 };
}
