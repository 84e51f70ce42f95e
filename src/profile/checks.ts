import type { Check } from "./checks/check.ts";
import { creditCodeFaults } from "./checks/credit-code.ts";
import { divisionFaults } from "./checks/divisions.ts";
import { flagFaults } from "./checks/flags.ts";
import { partFaults } from "./checks/parts.ts";
import { periodFaults } from "./checks/periods.ts";

/** All checks across fields, in the order in which their faults are listed. */
export const checks: readonly Check[] = [divisionFaults, creditCodeFaults, periodFaults, flagFaults, partFaults];
