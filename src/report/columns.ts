/** Ranges of characters that take two columns of a terminal: East Asian Width W and F (Unicode TR 11), in blocks. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Marks that are drawn on the character before them, and characters without width. */
const without = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many columns a text takes in a font of one width; Chinese characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += without.test(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

/** A text filled up with spaces to a width. */
export function padded(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + space : space + text;
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return wide.some(([from, to]) => from <= code && code <= to);
}
