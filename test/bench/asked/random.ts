import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that are the same on every run and machine. */
export interface Random {
  /** A whole number from one to another, both included. */
  between(least: number, most: number): number;
  /** True in so many of a hundred draws. */
  chance(percent: number): boolean;
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
}

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    between,
    chance: (percent) => between(1, 100) <= percent,
    oneOf: (items) => items[between(0, items.length - 1)] ?? items[0],
  };
}
