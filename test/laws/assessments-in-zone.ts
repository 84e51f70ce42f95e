import { assess, explain, liaoning2021Mine, type MineProfile, readProfile } from "../../src/index.ts";
import { dayAfter, dayBefore } from "../../src/profile/day.ts";

/**
 * Days on which a local clock would mislead: one that Samoa skipped, one whose midnight Brazil skipped, changes of
 * summer time in California, leap days, and both ends of the plan's term.
 */
const daysToAssess = [
  ...["2011-12-30", "2018-11-04", "2021-01-01", "2023-03-12", "2024-02-29", "2024-11-03", "2025-02-28"],
  ...["2025-06-30", "2025-12-31", "2026-01-01"],
];

/** A mine with every kind of date on the very days of assessment. */
function mineOf(productionStartedOn: string): MineProfile {
  const on = daysToAssess.filter((day) => day >= "2018");
  return readProfile({
    identity: {
      name: `辽宁某矿 – Mine of ${productionStartedOn}`,
      province: "210000",
      city: "210300",
      county: "210381",
    },
    licences: { mining: { firstGrantedOn: "2010-01-01", validFrom: "2018-11-04", validUntil: "2025-12-31" } },
    operation: { state: "producing", mineral: "iron", method: "open-pit", scale: "large", productionStartedOn },
    greenMine: {
      listings: on.map((listedOn) => ({ level: "national", listedOn, removedOn: dayAfter(listedOn, "P1Y") })),
      assessments: on.map((day) => ({ on: day, passed: true, byThirdParty: false })),
      plan: { prepared: true, preparedOn: "2025-06-30", worksDue: 3, worksDone: 2 },
      projectLibrary: { entered: true, enteredOn: "2024-02-29" },
    },
    environment: { greenableArea: 57.3, greenedArea: 57.2 },
    utilization: { threeRates: { miningRecovery: 0.95 } },
    compliance: {
      penalties: on.map((day) => ({ on: dayBefore(day, "P3Y"), rectifiedOn: day })),
      accidents: on.map((day) => ({ on: dayBefore(day, "P1Y"), level: "ordinary" })),
      rectificationOrders: [{ issuedOn: "2024-11-03", dueOn: "2025-06-30" }],
    },
  });
}

const mines = [
  readProfile({ identity: { name: "只有名称" } }),
  ...["2017-06-30", "2024-02-29", "2024-11-03"].map(mineOf),
];

const results = daysToAssess.flatMap((asOf) =>
  mines.flatMap((mine) => [
    assess(mine, { asOf }),
    ...["new-mine-green-within-one-year", "accident-rate-reduced"].map((rule) => explain(mine, { asOf, rule })),
  ]),
);

const around = daysToAssess.flatMap((day) =>
  ["P1D", "P1M", "P1Y"].map((period) => [day, period, dayAfter(day, period), dayBefore(day, period)]),
);

// First what the machine's own clock says, to show that the zone is in effect; then what the library says.
const noon = new Date(Date.UTC(2025, 5, 30, 12));
console.log(
  JSON.stringify({ offset: noon.getTimezoneOffset(), language: Intl.DateTimeFormat().resolvedOptions().locale }),
);
console.log(JSON.stringify({ ruleSet: liaoning2021Mine.id, results, around }));
