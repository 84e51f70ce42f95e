import type { LeafId } from "./derived/derive.ts";
import type { Check } from "./checks/check.ts";
import { creditCodeFaults, creditCodeLeaves } from "./checks/credit-code.ts";
import { divisionFaults, divisionLeaves } from "./checks/divisions.ts";
import { flagFaults, flagLeaves } from "./checks/flags.ts";
import { partFaults, partLeaves } from "./checks/parts.ts";
import { periodFaults, periodLeaves } from "./checks/periods.ts";

/** All checks across fields, in the order in which their faults are listed. */
export const checks: readonly Check[] = [divisionFaults, creditCodeFaults, periodFaults, flagFaults, partFaults];

/** The leaves that any check looks at: a value of another leaf contradicts nothing. */
export const crossCheckedLeaves: ReadonlySet<string> = /* @__PURE__ */ new Set<LeafId>([
  ...divisionLeaves,
  ...creditCodeLeaves,
  ...periodLeaves,
  ...flagLeaves,
  ...partLeaves,
]);
