/** Whether every database can store a text: one with a zero character or half a character is refused by some. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

/** The first day that every database can store. */
export const firstDay = "0001-01-01";
