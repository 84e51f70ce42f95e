import type { LeafId } from "../derived/derive.ts";
import { type Check, none, together } from "./check.ts";
import type { Fault } from "../fault.ts";

/** The leaves that the check looks at. */
export const divisionLeaves: readonly LeafId[] = ["identity.province", "identity.city", "identity.county"];

/** A county lies in its city, a city in its province: their GB/T 2260 codes begin alike. */
export const divisionFaults: Check = ({ identity }) => {
  const { province, city, county } = identity ?? {};
  return together(
    outside("identity.city", city, "identity.province", province, 2),
    outside("identity.county", county, "identity.city", city, 4),
    city === undefined ? outside("identity.county", county, "identity.province", province, 2) : none,
  );
};

function outside(
  place: string,
  inner: string | undefined,
  outerPlace: string,
  outer: string | undefined,
  digits: number,
): readonly Fault[] {
  if (inner === undefined || outer === undefined || inner.slice(0, digits) === outer.slice(0, digits)) return none;
  return [
    {
      code: "division_outside",
      place,
      value: inner,
      message: {
        zh: `${place} 为 "${inner}",不在 ${outerPlace} "${outer}" 之内;两个代码的前 ${String(digits)} 位应相同`,
        en: `${place} is "${inner}", outside ${outerPlace} "${outer}"; their first ${String(digits)} digits must agree`,
      },
    },
  ];
}
