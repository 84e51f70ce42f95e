import { type MineProfile, readProfile } from "../../src/index.ts";

/** A mine in Liaoning of which everything that bears on exit is known, and nothing speaks against it. */
export function listedMine(changes: {
  readonly identity?: object;
  readonly operation?: object;
  readonly greenMine?: object;
  readonly compliance?: object;
}): MineProfile {
  return readProfile({
    identity: { name: "Exit mine", province: "210000", ...changes.identity },
    operation: { stops: [], ...changes.operation },
    greenMine: { listings: [{ level: "provincial", listedOn: "2022-01-01" }], ...changes.greenMine },
    compliance: {
      complaints: [],
      violations: [],
      fraudFindings: [],
      belowStandardFindings: [],
      dishonestyFindings: [],
      rectificationOrders: [],
      ...changes.compliance,
    },
  });
}
