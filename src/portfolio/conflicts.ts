import { either, no, type Truth, unknown, yes } from "../evaluation/truth.ts";
import type { PoolMine } from "./draw-pool.ts";
import type { Inspector } from "./inspectors.ts";

/** Whether a mine is barred to an inspector: unknown where the mine does not say what the inspector declared. */
export function conflictOf(mine: PoolMine, inspector: Inspector): Truth {
  const { enterprises, unifiedSocialCreditCodes, licences } = inspector;
  return [
    among(mine.licence, licences),
    among(mine.enterprise, enterprises),
    among(mine.unifiedSocialCreditCode, unifiedSocialCreditCodes),
  ].reduce(either);
}

function among(value: string | undefined, declared: readonly string[] = []): Truth {
  if (declared.length === 0) return no;
  if (value === undefined) return unknown;
  return declared.some((one) => one.trim() === value.trim()) ? yes : no;
}
