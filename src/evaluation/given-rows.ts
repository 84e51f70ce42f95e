import { derivations } from "../profile/slots.ts";
import type { GivenRow } from "../ruleset/parameter.ts";
import { type CompiledRow, type CompiledRuleSet, compiledRow, followersIn } from "./compile.ts";
import type { ParameterOverrides } from "./overrides.ts";

/** A caller's rows by parameter, and the derived facts that a set asks for once it has them. */
export interface GivenRows extends Pick<CompiledRuleSet, "derivations" | "followers"> {
  readonly rows: ReadonlyMap<string, readonly CompiledRow[]>;
}

/** The rows among a caller's parameters made ready; they may ask for derived facts that the set itself does not. */
export function givenRows(set: CompiledRuleSet, overrides: ParameterOverrides): GivenRows {
  const given = Object.entries(overrides).flatMap(([id, { rows, source }]) =>
    rows ? [[id, rows.map((row) => madeReady(row, source))] as const] : [],
  );
  const asked = new Set(given.flatMap(([, rows]) => rows.flatMap(({ when }) => when.map(({ slot }) => slot))));
  const known = new Set(set.derivations.map(({ slot }) => slot));
  const more = derivations.filter(({ slot }) => asked.has(slot) && !known.has(slot));
  if (more.length === 0) return { rows: new Map(given), derivations: set.derivations, followers: set.followers };
  const all = derivations.filter((derivation) => set.derivations.includes(derivation) || more.includes(derivation));
  return { rows: new Map(given), derivations: all, followers: followersIn(all) };
}

function madeReady(row: GivenRow, source: string): CompiledRow {
  const { when, from, until, value, source: own = source } = row;
  return { ...compiledRow({ when, from, ...(until === undefined ? {} : { until }), value }), givenBy: own };
}
