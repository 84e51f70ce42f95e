import { Engine } from "json-rules-engine";

/** What the app knows of the yearly fee for a mine's licence. */
export interface FeeFacts {
  readonly "fee.paid": boolean;
  readonly "fee.daysLeft": number;
}

/** The app's engine as it was before: a fee that is not paid and due within 30 days calls for a reminder. */
export function feeEngine(): Engine {
  return new Engine([
    {
      name: "fee-reminder",
      conditions: {
        all: [
          { fact: "fee.paid", operator: "equal", value: false },
          { fact: "fee.daysLeft", operator: "lessThanInclusive", value: 30 },
        ],
      },
      event: { type: "feeReminder" },
    },
  ]);
}
