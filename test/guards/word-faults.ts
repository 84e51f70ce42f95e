import type { Words } from "../../src/index.ts";

/** The number of a Chinese document, the one Chinese term that stands in English text: 辽自然资发〔2021〕127号. */
const documentNumber = /\p{Script=Han}+〔\d{4}〕\d+号/gu;

/** Words and where they stand. */
export interface PlacedWords {
  readonly place: string;
  readonly words: Readonly<Partial<Record<keyof Words, unknown>>>;
}

/** All words in a JSON value: every object that has `zh` or `en`. */
export function wordsIn(value: unknown, place: string): PlacedWords[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "zh" in value || "en" in value ? [{ place, words: value }] : [];
  const within = Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    wordsIn(part, Array.isArray(value) ? `${place}[${idOf(part) ?? key}]` : `${place}.${key}`),
  );
  return [...own, ...within];
}

/** What is wrong with a pair of texts: a language missing or in the other's place, or a text that says too little. */
export function wordFaults({ place, words }: PlacedWords): string[] {
  const keys = Object.keys(words).join(", ");
  const { zh, en } = words;
  if (keys !== "zh, en" || typeof zh !== "string" || typeof en !== "string") return [`${place}: has ${keys}`];
  const english = en.replace(documentNumber, "");
  const ratio = en.length / zh.length;
  return [
    ...(/\p{Script=Han}/u.test(zh) ? [] : [`${place}: zh is not Chinese: ${zh}`]),
    ...(/[a-z]/i.test(english) ? [] : [`${place}: en is not English: ${en}`]),
    ...(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(english) ? [`${place}: Chinese in en: ${en}`] : []),
    ...(zh.trim() === zh && en.trim() === en ? [] : [`${place}: blank at an end`]),
    ...(ratio >= shortest && ratio <= longest ? [] : [`${place}: zh and en hardly say the same: ${zh} / ${en}`]),
  ];
}

/** How many times as long as the Chinese an English text saying the same may be: 总则 is "general provisions". */
const shortest = 1;
const longest = 9.5;

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  return typeof value.id === "string" ? value.id : undefined;
}
