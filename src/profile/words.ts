/** The same text in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A language in which the package has words. */
export type Locale = keyof Words;
