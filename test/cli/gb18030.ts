/** The bytes of a text in GB 18030, of characters that take one or two: Node decodes the encoding but does not encode it. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((character) => bytesOf(character)));
}

function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  const bytes = code < 0x80 ? [code] : pairs.get(character);
  if (!bytes) throw new Error(`${character} takes four bytes`);
  return bytes;
}

const pairs: ReadonlyMap<string, readonly number[]> = new Map(
  range(0x81, 0xfe).flatMap((lead) =>
    range(0x40, 0xfe)
      .filter((trail) => trail !== 0x7f)
      .map((trail) => [new TextDecoder("gb18030").decode(Uint8Array.of(lead, trail)), [lead, trail]] as const),
  ),
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
