import type { Obligation, Words } from "../../src/index.ts";

/** The words that say how binding a text is, by language. */
interface Binding {
  /** One of them must stand in the text. */
  readonly some: RegExp;
  /** None of them may. */
  readonly none: RegExp;
}

/** The words that fit each obligation. */
const binding: Readonly<Record<Obligation, Readonly<Record<keyof Words, Binding>>>> = {
  required: {
    zh: { some: /应|须|不得/, none: /力争|争取|逐步|鼓励|宜|提倡|引导|可以|尽量/ },
    en: { some: /\bmust\b/i, none: /\b(should|may|might|can|encourag\w*|strives?|step by step|ideally)\b/i },
  },
  strive: {
    zh: { some: /力争|争取|逐步/, none: /应|须|不得|鼓励|宜|提倡|引导/ },
    en: { some: /\bstrives?\b|\bstep by step\b/i, none: /\b(must|shall|should|may|encourag\w*)\b/i },
  },
  encouraged: {
    zh: { some: /鼓励|宜|提倡|引导/, none: /应|须|不得|力争|争取|逐步/ },
    en: { some: /\b(encouraged|should)\b/i, none: /\b(must|shall|strives?|step by step)\b/i },
  },
};

/** Chinese words that hold a binding character and bind nobody: 适应 is to adapt, 适宜 is suitable. */
const unbinding = /适应|相应|反应|供应|应用|响应|对应|应急|效应|适宜|因地制宜|便宜|事宜|必需/g;

/** Says of a text which word its obligation misses or forbids. */
export function bindingFaults(obligation: Obligation, words: Words): string[] {
  return (["zh", "en"] as const).flatMap((locale) => {
    const { some, none } = binding[obligation][locale];
    const text = words[locale].replace(unbinding, "");
    const forbidden = none.exec(text)?.[0];
    return [
      ...(some.test(text) ? [] : [`${locale} does not say that it is ${obligation}: ${words[locale]}`]),
      ...(forbidden === undefined ? [] : [`${locale} says "${forbidden}" of what is ${obligation}: ${words[locale]}`]),
    ];
  });
}
