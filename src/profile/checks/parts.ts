import type { LeafId } from "../derived/derive.ts";
import { type Check, none, together } from "./check.ts";
import type { Fault } from "../fault.ts";

/** The leaves that the check looks at. */
export const partLeaves: readonly LeafId[] = [
  "environment.greenedArea",
  "environment.greenableArea",
  "greenMine.plan.worksDone",
  "greenMine.plan.worksDue",
  "greenMine.maintenance.findingsRectified",
  "greenMine.maintenance.findings",
  "ecology.legacyAreaTreated",
  "ecology.legacyAreaAssigned",
];

/** A part is never more than its whole. */
export const partFaults: Check = ({ environment, greenMine, ecology }) =>
  together(
    exceeds(
      "environment.greenedArea",
      environment?.greenedArea,
      "environment.greenableArea",
      environment?.greenableArea,
    ),
    exceeds(
      "greenMine.plan.worksDone",
      greenMine?.plan?.worksDone,
      "greenMine.plan.worksDue",
      greenMine?.plan?.worksDue,
    ),
    exceeds(
      "greenMine.maintenance.findingsRectified",
      greenMine?.maintenance?.findingsRectified,
      "greenMine.maintenance.findings",
      greenMine?.maintenance?.findings,
    ),
    exceeds(
      "ecology.legacyAreaTreated",
      ecology?.legacyAreaTreated,
      "ecology.legacyAreaAssigned",
      ecology?.legacyAreaAssigned,
    ),
  );

function exceeds(
  place: string,
  part: number | undefined,
  wholePlace: string,
  whole: number | undefined,
): readonly Fault[] {
  if (part === undefined || whole === undefined || part <= whole) return none;
  return [
    {
      code: "part_exceeds_whole",
      place,
      value: part,
      message: {
        zh: `${place} 为 ${String(part)},大于 ${wholePlace} ${String(whole)};请更正其一`,
        en: `${place} is ${String(part)}, more than ${wholePlace} ${String(whole)}; correct one of them`,
      },
    },
  ];
}
