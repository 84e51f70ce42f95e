import { dayAfter } from "../profile/day.ts";
import type { ExitContext } from "./exit-context.ts";
import type { ExitComparison, ExitEvidence, ExitOrder } from "./exit-decision.ts";

/**
 * Another standard's time to rectify, beside what is found or ordered and not rectified: for comparison only.
 *
 * @param findings - What speaks for the mine's having fallen below the standard.
 */
export function exitComparison(
  { edition: { comparison }, asOf }: ExitContext,
  findings: readonly ExitEvidence[],
  orders: readonly ExitOrder[],
): ExitComparison {
  const found = findings.filter(({ list }) => list === "compliance.belowStandardFindings");
  const ordered = orders
    .filter(({ state }) => !state.startsWith("rectified"))
    .map(({ index, issuedOn, whileListed }): ExitEvidence => {
      return { list: "compliance.rectificationOrders", index, on: issuedOn, whileListed };
    });
  const cases = [...found, ...ordered]
    .filter(({ whileListed }) => whileListed !== "false")
    .map(({ list, index, on }) => {
      const lastDay = dayAfter(on, comparison.within);
      return { list, index, on, lastDay, isOver: lastDay < asOf };
    });
  return { ...comparison, cases };
}
