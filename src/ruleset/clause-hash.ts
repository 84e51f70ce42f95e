import type { Clause } from "./rule-set.ts";

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * The fingerprint of what a clause says: its place, words, subject and force. What becomes of it, rules or a reason, is
 * no part.
 *
 * @returns 16 hexadecimal digits, the same on every machine.
 */
export function clauseHash({ place, words, subject, force }: Clause): string {
  return fnv1a64(JSON.stringify([place.zh, place.en, words.zh, words.en, subject, force]));
}

/**
 * The FNV-1a hash of a text's UTF-8 bytes, in 64 bits. It shows changes, and keeps no secrets.
 *
 * @returns 16 hexadecimal digits.
 */
export function fnv1a64(text: string): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, "0");
}
