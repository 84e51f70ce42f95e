/** A fraction of two whole numbers; the lower one is more than 0. */
export type Rational = readonly [over: bigint, under: bigint];

/** A figure as it is written in decimals: 5.7 is 57/10, whatever its bits are. */
export function rational(figure: number): Rational {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(figure)) ?? [];
  const digits = BigInt(sign + whole + decimals);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
}

/** The float nearest to a fraction, by way of its decimals: a reader of numbers rounds correctly. */
export function nearest([over, under]: Rational): number {
  const sign = over < 0n ? "-" : "";
  const size = over < 0n ? -over : over;
  if (size === 0n) return 0;
  // Forty digits, and a last one that says whether anything was cut off, so that no tie is rounded the wrong way.
  const shift = 40 - (String(size).length - String(under).length);
  const scaled = shift >= 0 ? size * 10n ** BigInt(shift) : size;
  const divisor = shift >= 0 ? under : under * 10n ** BigInt(-shift);
  const cutOff = scaled % divisor === 0n ? "0" : "1";
  return Number(`${sign}${scaled / divisor}${cutOff}e${-shift - 1}`);
}
