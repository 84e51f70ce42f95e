import { toSql, toTableRow, toTableSchema } from "../../src/bridges/sql.ts";
import { conclusionFrom } from "../../src/assessment/conclusion.ts";
import { compile } from "../../src/evaluation/compile.ts";
import { contextFor } from "../../src/evaluation/context.ts";
import { judge } from "../../src/evaluation/judge.ts";
import { both, either, no, type Truth, yes } from "../../src/evaluation/truth.ts";
import type { MineProfile, ParameterOverride, RuleSet } from "../../src/index.ts";
import type { Database } from "./databases.ts";

/** What is judged: a rule set on a day, with a caller's parameters. */
export interface Judging {
  readonly ruleSet: RuleSet;
  readonly asOf: string;
  readonly parameters?: Readonly<Record<string, ParameterOverride>> | undefined;
}

/** What an evaluator says of some mines, in their order. */
export interface Judged {
  /** For each mine the verdicts of the rules, in the set's order. */
  readonly verdicts: readonly (readonly string[])[];
  /** For each mine the conclusion; null of a scored set, whose points SQL does not reckon. */
  readonly conclusions: readonly (string | null)[];
}

/** The library's own verdicts and conclusions, without the findings that `assess` makes of them. */
export function coreVerdicts(profiles: readonly MineProfile[], { ruleSet, asOf, parameters = {} }: Judging): Judged {
  const set = compile(ruleSet);
  const isScored = ruleSet.conclusion.model === "points";
  const all = profiles.map((profile) => {
    const context = contextFor(set, profile, asOf, parameters);
    let [applies, holds]: [Truth, Truth] = [no, yes];
    const verdicts = set.rules.map((rule) => {
      const judgement = judge(rule, set, context);
      if (rule.rule.obligation === "required" && rule.rule.role === "requirement") {
        applies = either(applies, judgement.applies);
        holds = both(holds, judgement.holds);
      }
      return judgement.verdict;
    });
    return { verdicts, conclusion: isScored ? null : conclusionFrom(applies, holds) };
  });
  return { verdicts: all.map(({ verdicts }) => verdicts), conclusions: all.map(({ conclusion }) => conclusion) };
}

/** The verdicts and conclusions of a database, by one query over all mines, which are loaded into its table `mines`. */
export async function sqlVerdicts(
  database: Database,
  profiles: readonly MineProfile[],
  judging: Judging,
): Promise<Judged> {
  await loadMines(database, profiles, [judging.asOf]);
  return judgeLoaded(database, judging);
}

/** Puts mines into the table `mines`, each under its position, a row for each day; what was there goes. */
export async function loadMines(database: Database, profiles: readonly MineProfile[], days: readonly string[]) {
  await database.run("DROP TABLE IF EXISTS mines");
  await database.run(toTableSchema(database.dialect, { table: "mines" }));
  const rows = profiles.flatMap((profile, index) =>
    days.map((asOf) => toTableRow(profile, { asOf, mine: String(index) })),
  );
  await database.insert("mines", rows);
}

/** The verdicts and conclusions of a database for the mines that are loaded for a day. */
export async function judgeLoaded(database: Database, { ruleSet, ...asked }: Judging): Promise<Judged> {
  const { dialect } = database;
  const rows = await database.rows(toSql(ruleSet, { ...asked, dialect, table: "mines", shape: "wide" }));
  const ordered = [...rows].sort((a, b) => Number(a["mine"]) - Number(b["mine"]));
  return {
    verdicts: ordered.map((row) => ruleSet.rules.map(({ id }) => row[id] as string)),
    conclusions: ordered.map((row) => row["conclusion"] as string | null),
  };
}
