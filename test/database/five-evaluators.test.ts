import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessMany, conclusionCodes, type MineProfile, verdictCodes } from "../../src/index.ts";
import { engineVerdicts } from "../bridges/engine-verdicts.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";
import { unscoredForMines } from "../laws/shipped.ts";
import { type Database, openDatabases } from "./databases.ts";
import { coreVerdicts, type Judged, judgeLoaded, type Judging, loadMines } from "./sql-verdicts.ts";

/** How many mines are drawn; `MINES=10000` compares some millions of verdicts, and takes minutes. */
const drawn = Number(process.env["MINES"] ?? 400);
/** json-rules-engine is by far the slowest: unless told otherwise it judges some of them. */
const byEngine = Number(process.env["ENGINE_MINES"] ?? 40);
const seed = Number(process.env["SEED"] ?? 20_250_630);
const asOf = "2024-02-29";
const atOnce = 500;

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

/** The mines of a batch: of some most is known, of others little. */
function minesFrom(from: number, count: number): MineProfile[] {
  const share = fc.constantFrom(100, 100, 95, 80, 50, 10);
  const mines = fc.sample(arbitraryProfile(share), { numRuns: count, seed: seed + from });
  return mines.map((mine, index) => (index % 8 === 0 ? mine : inLiaoning(mine)));
}

/** Moves a mine to where the rules are for it. */
function inLiaoning(mine: MineProfile): MineProfile {
  const elsewhere = Object.entries(mine.identity).filter(([key]) => key !== "city" && key !== "county");
  return { ...mine, identity: { ...(Object.fromEntries(elsewhere) as MineProfile["identity"]), province: "210000" } };
}

function batchVerdicts(mines: readonly MineProfile[], judging: Judging): Judged {
  const chunks = [...assessMany(mines, { ...judging, chunk: 300 })];
  const ofMine = chunks.flatMap((chunk) => Array.from({ length: chunk.count }, (_, mine) => ({ chunk, mine })));
  return {
    verdicts: ofMine.map(({ chunk: { verdicts, rules }, mine }) =>
      Array.from(
        verdicts.slice(mine * rules.length, (mine + 1) * rules.length),
        (code) => verdictCodes[code] ?? "none",
      ),
    ),
    conclusions: ofMine.map(({ chunk, mine }) => conclusionCodes[chunk.conclusions[mine] ?? -1] ?? "none"),
  };
}

describe("assess, batches, json-rules-engine, DuckDB and PostgreSQL give the same verdicts", () => {
  it.each(unscoredForMines)("of $id", { timeout: 3_600_000 }, async (ruleSet) => {
    const counts: Record<string, number> = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
    let [compared, inEngine] = [0, 0];
    for (let from = 0; from < drawn; from += atOnce) {
      const mines = minesFrom(from, Math.min(atOnce, drawn - from));
      const expected = coreVerdicts(mines, { ruleSet, asOf });
      expect(batchVerdicts(mines, { ruleSet, asOf })).toEqual(expected);
      for (const database of databases) {
        await loadMines(database, mines, [asOf]);
        const told = await judgeLoaded(database, { ruleSet, asOf });
        expect({ by: database.dialect, ...told }).toEqual({ by: database.dialect, ...expected });
      }
      for (const [index, mine] of mines.slice(0, Math.max(0, byEngine - from)).entries()) {
        const told = await engineVerdicts(ruleSet, mine, asOf);
        expect(ruleSet.rules.map(({ id }) => told.get(id))).toEqual(expected.verdicts[index]);
        inEngine += told.size;
      }
      for (const verdict of expected.verdicts.flat()) counts[verdict] = (counts[verdict] ?? 0) + 1;
      compared += mines.length * ruleSet.rules.length;
    }
    // For whoever asks how much was compared.
    console.log(`${ruleSet.id}: ${String(compared)} verdicts, ${String(inEngine)} by json-rules-engine too`, counts);
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
    expect(compared).toBe(drawn * ruleSet.rules.length);
  });
});
