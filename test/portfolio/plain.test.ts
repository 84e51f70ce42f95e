import { describe, expect, it } from "vitest";
import {
  allocateTargets,
  drawInspections,
  type Inspector,
  liaoning2021Baseline,
  measureTargets,
  type MineProfile,
  summarize,
} from "../../src/index.ts";
import { deepFreeze } from "../../src/profile/freeze.ts";
import { plainFaults } from "../guards/plain.ts";
import { countingDay as asOf, mines } from "./mines.ts";

const profiles: readonly MineProfile[] = deepFreeze([
  ...mines(4, { producing: true, green: true, city: "210300", mineral: "magnesite" }, "a"),
  ...mines(4, { producing: true, city: "210500" }, "b"),
  ...mines(1, {}, "a"),
]);
const inspectors: readonly Inspector[] = deepFreeze([{ id: "Li", enterprises: ["Steel"] }, { id: "Wang" }]);
const parameters = deepFreeze({ "targets.green-mines": { value: 6, source: "A test" } });
const instruments = deepFreeze([{ kind: "managementMeasures", issuedOn: "2022-05-16" }] as const);

const counted = () => deepFreeze(summarize(profiles, { asOf, instruments, title: { zh: "例", en: "Example" } }));

const results = {
  portfolio: counted,
  targetReport: () => measureTargets(counted(), { asOf, baseline: liaoning2021Baseline, parameters }),
  targetAllocation: () => allocateTargets(counted(), { asOf, by: "city", method: "largest-remainder", parameters }),
  inspectionDraw: () => drawInspections(profiles, inspectors, { asOf, seed: "s", count: 3, stratify: "risk" }),
} as const;

describe.each(Object.entries(results))("A result of kind %s", (kind, make) => {
  it("is plain JSON, says its kind, and is the same after a round trip", () => {
    const result = make();
    expect(plainFaults(result, kind)).toEqual([]);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(result.kind).toBe(kind);
  });

  it("comes of frozen input, which stays as it was, and is the same each time", () => {
    const before = JSON.stringify([profiles, inspectors, parameters, instruments]);
    expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
    expect(JSON.stringify([profiles, inspectors, parameters, instruments])).toBe(before);
  });
});
