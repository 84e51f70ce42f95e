import type { LeafId } from "../derived/derive.ts";
import { type Check, none } from "./check.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The leaves that the check looks at. */
export const creditCodeLeaves: readonly LeafId[] = ["identity.unifiedSocialCreditCode"];

/** The check character of a unified social credit code (GB 32100-2015) must fit its first 17 characters. */
export const creditCodeFaults: Check = ({ identity }) => {
  const code = identity?.unifiedSocialCreditCode;
  if (code === undefined) return none;
  const expected = checkCharacter(code);
  if (code.endsWith(expected)) return none;
  const place = "identity.unifiedSocialCreditCode";
  return [
    {
      code: "check_character",
      place,
      value: code,
      message: {
        zh: `${place} 为 "${code}",校验码应为 "${expected}";请核对全部 18 位`,
        en: `${place} is "${code}", whose check character would be "${expected}"; compare all 18 characters`,
      },
    },
  ];
};

/** Character 18 of a code from its first 17: 31 less the sum of value times 3^position, modulo 31. */
function checkCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at++) {
    sum += alphabet.indexOf(code.charAt(at)) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}
