/** A value wrapped in as many objects as said, one in the other, under a key. Built without recursion. */
export function nestedDeeply(levels: number, key: string, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = { [key]: value };
  return value;
}

/** A value wrapped in as many lists as said. */
export function listedDeeply(levels: number, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}
