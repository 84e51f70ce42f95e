import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { randomFrom } from "./random.ts";

/** Draws lots: the same seed gives the same lots in the same order, on every machine. */
export interface Lots {
  /** So many of the items given, in the order drawn; each at most once. */
  draw<Item>(items: readonly Item[], count: number): Item[];
}

/** The generator behind the lots, as a published record names it. */
export const generator = {
  name: "xoroshiro128+",
  library: "pure-rand",
  state: "SHA-256(UTF-8 seed), bits 0-127",
} as const;

/** Lots from a published seed. */
export function lotsFrom(seed: string): Lots {
  const random = randomFrom(stateOf(sha256(utf8ToBytes(seed))));
  return {
    draw(items, count) {
      const rest = [...items];
      const drawn: typeof rest = [];
      while (drawn.length < count && rest.length > 0) {
        const index = random(rest.length - 1);
        const [item] = rest.splice(index, 1, ...rest.slice(-1)) as [(typeof rest)[number]];
        rest.pop();
        drawn.push(item);
      }
      return drawn;
    },
  };
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The first 128 bits of a hash as four whole numbers of 32 bits, the highest byte first. */
function stateOf(hash: Uint8Array): number[] {
  const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
  return [0, 4, 8, 12].map((offset) => view.getInt32(offset));
}
