/** The id of the rule that an item becomes: its code in kebab-case, else its position among the items, counted from 1. */
export function ruleIdOf(code: string, index: number): string {
  const plain = code.normalize("NFKC");
  // Without its letters of other scripts, a code would no longer tell items apart: "一.1" and "二.1".
  const id = /[^\p{ASCII}]/u.test(plain) ? "" : slugOf(plain);
  return id === "" ? `item-${String(index + 1)}` : id;
}

/** A text in kebab-case, as far as it has ASCII letters and digits. */
export function slugOf(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-");
}
