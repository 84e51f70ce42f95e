import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/**
 * Gives random whole numbers from a state of xoroshiro128+, each as likely as the others.
 *
 * @param state - Four whole numbers of 32 bits, not all 0.
 * @returns Called with the greatest number wanted: one from 0 to that, both included.
 */
export function randomFrom(state: readonly number[]): (most: number) => number {
  const generator = xoroshiro128plusFromState(state);
  return (most) => uniformInt(generator, 0, most);
}
