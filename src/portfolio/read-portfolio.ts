import { type Fault, PortfolioError } from "../profile/fault.ts";
import { scan } from "../profile/scan.ts";
import { keysAtPath, schemaFaults } from "../profile/schema-faults.ts";
import type { Portfolio } from "./portfolio.ts";
import { countFaults } from "./portfolio-faults.ts";
import { portfolioSchema } from "./portfolio-schema.ts";

/** Deeper than any portfolio nests. Levels. */
const deepest = 10;

/**
 * The portfolio in a JSON value: counted from profiles, or published without any.
 *
 * @throws {PortfolioError} If it is not of a portfolio's form, or a part is greater than its whole. The error lists every
 * fault with place, value and remedy.
 * @example
 * ```ts
 * const total = { mines: 640, producing: { yes: 561, unknown: 0 }, green: { yes: 420, unknown: 0 } };
 * const published = readPortfolio({ kind: "portfolio", asOf: "2025-12-31", source: "Yearly report", total });
 * ```
 */
export function readPortfolio(json: unknown): Portfolio {
  const refused = scan(json, deepest);
  if (refused.length > 0) throw new PortfolioError(refused);
  const result = portfolioSchema.safeParse(json);
  const faults: readonly Fault[] = result.success
    ? countFaults(result.data as Portfolio)
    : schemaFaults(result.error.issues, json, (path) => keysAtPath(portfolioSchema, path));
  if (!result.success || faults.length > 0) throw new PortfolioError(faults);
  return result.data as Portfolio;
}
