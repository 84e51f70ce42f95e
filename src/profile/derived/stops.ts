import { type Day, monthsBetween } from "../day.ts";
import { derived, type LeafValue } from "./derive.ts";

/** Facts about the stop of production in which the mine is on the day of assessment. */
export const stopFacts = [
  derived({
    id: "operation.isStopped",
    type: "boolean",
    title: { zh: "正在停产", en: "Production stopped" },
    description: {
      zh: "由停产记录推定:评估日已停产,且尚未恢复。",
      en: "By the record of stops: one has begun by the day of assessment and has not ended.",
    },
    needs: ["operation.stops"],
    derive: ([stops], { asOf }) => stops?.some((stop) => isRunning(stop, asOf)),
  }),
  derived({
    id: "operation.monthsStopped",
    type: "number",
    unit: "mo",
    title: { zh: "已停产整月数", en: "Whole months stopped" },
    description: {
      zh: "评估日仍在停产的,自停产首日起满几个月;没有停产取 0。",
      en: "Whole months since the first day of the stop that still runs; 0 where none does.",
    },
    needs: ["operation.stops"],
    derive: ([stops], { asOf }) => {
      const running = stops?.filter((stop) => isRunning(stop, asOf));
      return running && Math.max(0, ...running.map(({ from }) => monthsBetween(from, asOf)));
    },
  }),
  derived({
    id: "operation.isFoundLongStopped",
    type: "boolean",
    title: { zh: "被认定长期停产", en: "Found to have stopped for long" },
    description: {
      zh: "评估日仍在停产,且主管部门已认定属于长期停产。",
      en: "A stop still runs on the day of assessment and the authority has found it a long one.",
    },
    needs: ["operation.stops"],
    derive: ([stops], { asOf }) =>
      stops?.some((stop) => isRunning(stop, asOf) && stop.foundLongOn !== undefined && stop.foundLongOn <= asOf),
  }),
] as const;

function isRunning({ from, resumedOn }: LeafValue<"operation.stops">[number], asOf: Day): boolean {
  return from <= asOf && (resumedOn === undefined || resumedOn > asOf);
}
