/** The most decimal places that are shown of a figure that goes on further. */
const places = 6;

/**
 * A number in plain decimal notation, the same in every locale.
 *
 * @param limits - What it is compared with.
 * @returns At most six decimals, unless they would hide on which side of a limit the number stands, or make a figure
 * that is not round look round: 99.99999999 never reads 100.
 */
export function numberText(value: number, limits: readonly number[] = []): string {
  const exact = expanded(value);
  const [, decimals = ""] = exact.split(".");
  if (decimals.length <= places || Math.abs(value) < 1e-3) return exact;
  const rounded = value.toFixed(places);
  const looksRound = rounded.endsWith("0");
  const hides = limits.some((limit) => Math.sign(Number(rounded) - limit) !== Math.sign(value - limit));
  return looksRound || hides ? exact : rounded;
}

/** The shortest decimal reading of a number, without exponent. */
function expanded(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return value === 0 ? "0" : digits;
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", decimals = ""] = digits.slice(sign.length).split(".");
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - whole.length)}${whole}${decimals}`;
  return `${sign}${whole}${decimals}${"0".repeat(shift - decimals.length)}`;
}
