import { difference } from "../profile/decimal.ts";

/** The sum of points, added up as decimal figures: 0.1 and 0.2 make 0.3. */
export function sumOf(points: readonly number[]): number {
  return points.reduce((sum, each) => difference(sum, -each), 0);
}
