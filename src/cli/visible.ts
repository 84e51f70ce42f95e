/** A text that cannot move a terminal's cursor or hide part of itself: what would not be seen is shown by its code. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => {
    return `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}
