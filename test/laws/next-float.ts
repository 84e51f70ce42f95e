/** The greatest number below another. */
export function nextBelow(value: number): number {
  return neighbour(value, -1);
}

/** The least number above another. */
export function nextAbove(value: number): number {
  return neighbour(value, 1);
}

/** The number whose bits, read as an integer, are one step away. */
function neighbour(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  const away = value > 0 ? BigInt(direction) : BigInt(-direction);
  bytes.setBigInt64(0, bytes.getBigInt64(0) + away);
  return bytes.getFloat64(0);
}
