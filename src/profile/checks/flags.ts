import type { LeafId } from "../derived/derive.ts";
import { type Check, none, together } from "./check.ts";
import type { Fault } from "../fault.ts";

/** The leaves that the check looks at. */
export const flagLeaves: readonly LeafId[] = [
  "operation.state",
  "operation.productionStartedOn",
  "greenMine.creationLibrary.entered",
  "greenMine.creationLibrary.enteredOn",
  "greenMine.projectLibrary.entered",
  "greenMine.projectLibrary.enteredOn",
  "greenMine.plan.prepared",
  "greenMine.plan.preparedOn",
  "greenMine.commitment.signed",
  "greenMine.commitment.signedOn",
  "greenMine.upgrade.begun",
  "greenMine.upgrade.begunOn",
  "greenMine.maintenance.selfChecked",
  "greenMine.maintenance.selfCheckedOn",
];

/** What is said not to have happened has no day, and what has not started production has no day of starting. */
export const flagFaults: Check = ({ greenMine, operation }) => {
  const { creationLibrary, projectLibrary, plan, commitment, upgrade, maintenance } = greenMine ?? {};
  const waits = operation?.state === "planned" || operation?.state === "under-construction";
  return together(
    denied("greenMine.creationLibrary", "entered", creationLibrary?.entered, "enteredOn", creationLibrary?.enteredOn),
    denied("greenMine.projectLibrary", "entered", projectLibrary?.entered, "enteredOn", projectLibrary?.enteredOn),
    denied("greenMine.plan", "prepared", plan?.prepared, "preparedOn", plan?.preparedOn),
    denied("greenMine.commitment", "signed", commitment?.signed, "signedOn", commitment?.signedOn),
    denied("greenMine.upgrade", "begun", upgrade?.begun, "begunOn", upgrade?.begunOn),
    denied(
      "greenMine.maintenance",
      "selfChecked",
      maintenance?.selfChecked,
      "selfCheckedOn",
      maintenance?.selfCheckedOn,
    ),
    waits && operation.productionStartedOn !== undefined
      ? [
          contradiction(
            "operation.productionStartedOn",
            operation.productionStartedOn,
            "operation.state",
            operation.state,
          ),
        ]
      : none,
  );
};

function denied(
  section: string,
  flag: string,
  said: boolean | undefined,
  dayKey: string,
  on: string | undefined,
): readonly Fault[] {
  if (said !== false || on === undefined) return none;
  return [contradiction(`${section}.${dayKey}`, on, `${section}.${flag}`, said)];
}

function contradiction(place: string, value: string, otherPlace: string, other: unknown): Fault {
  return {
    code: "contradiction",
    place,
    value,
    message: {
      zh: `${place} 为 "${value}",与 ${otherPlace} 为 ${JSON.stringify(other)} 矛盾;请删除日期或更正后者`,
      en: `${place} is "${value}", though ${otherPlace} is ${JSON.stringify(other)}; leave out the day or correct the other`,
    },
  };
}
