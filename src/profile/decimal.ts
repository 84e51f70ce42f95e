/**
 * Two decimal figures as whole numbers of one common step, so that sums and ratios of figures such as 5.7 and 0.1 do not
 * pick up binary noise that could carry a mine over a line.
 *
 * @returns The two whole numbers, and how many of them make 1.
 */
export function commonSteps(a: number, b: number): readonly [a: number, b: number, perUnit: number] {
  const perUnit = 10 ** Math.max(decimalPlaces(a), decimalPlaces(b));
  return [Math.round(a * perUnit), Math.round(b * perUnit), perUnit];
}

/** The difference of two decimal figures, as the nearest number to the exact decimal result. */
export function difference(a: number, b: number): number {
  const [whole, other, perUnit] = commonSteps(a, b);
  return (whole - other) / perUnit;
}

/**
 * A part as a percentage of the whole, as the nearest number to the exact decimal result.
 *
 * @param whole - More than 0.
 */
export function percentage(part: number, whole: number): number {
  const [steps, ofSteps] = commonSteps(part, whole);
  return (steps * 100) / ofSteps;
}

/** How many decimal places the shortest decimal reading of a number has. */
function decimalPlaces(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
