import { mineColumn } from "./column.ts";
import { verdictSql } from "./conclusion-sql.ts";
import type { Dialect, Grammar } from "./dialect.ts";
import type { RuleTruth } from "./truths.ts";

/** What a row says of its rule beside the verdict. */
const said = ["rule", "category", "obligation", "role"] as const;

type Said = (typeof said)[number];

/** A row for each mine and rule, made in the way in which each database is quick. */
export function longSql(rules: readonly RuleTruth[], conclusion: string, from: string, grammar: Grammar): string {
  return byDialect[grammar.dialect](rules, conclusion, from, grammar);
}

const byDialect: Readonly<Record<Dialect, typeof longSql>> = { duckdb: unnested, postgres: lateral, spark: stacked };

function saidOf({ rule }: RuleTruth): Readonly<Record<Said, string>> {
  const { id, category, obligation, role } = rule;
  return { rule: id, category, obligation, role };
}

function columns(verdict: string, conclusion: string, { name }: Grammar, of = ""): string {
  const own = said.map((one) => `  ${of}${name(one)}`);
  const all = [
    `  ${name(mineColumn)}`,
    ...own,
    `  ${verdict} AS ${name("verdict")}`,
    `  ${conclusion} AS ${name("conclusion")}`,
  ];
  return `SELECT\n${all.join(",\n")}`;
}

/** DuckDB unfolds two lists side by side; rows of a lateral VALUES take it forty times as long. */
function unnested(rules: readonly RuleTruth[], conclusion: string, from: string, grammar: Grammar): string {
  const { name, text } = grammar;
  const verdicts = rules.map(({ applies, met }) => verdictSql(applies, met));
  const structs = rules.map((one) => {
    const fields = saidOf(one);
    return `{${said.map((key) => `${text(key)}: ${text(fields[key])}`).join(", ")}}`;
  });
  const inner = [
    `  SELECT`,
    `    ${name(mineColumn)},`,
    `    ${conclusion} AS ${name("conclusion")},`,
    `    UNNEST([\n      ${verdicts.join(",\n      ")}\n    ]) AS ${name("verdict")},`,
    `    UNNEST([\n      ${structs.join(",\n      ")}\n    ]) AS ${name("said")}`,
    `  FROM ${from}`,
  ].join("\n");
  const outer = columns(name("verdict"), name("conclusion"), grammar, `${name("said")}.`);
  return `${outer}\nFROM (\n${inner}\n) AS ${name("judged")}`;
}

function lateral(rules: readonly RuleTruth[], conclusion: string, from: string, grammar: Grammar): string {
  const { name } = grammar;
  const rows = rules.map((one) => `(${cells(one, grammar).join(", ")})`);
  const verdict = verdictSql(name("rule_applies"), name("rule_met"));
  const names = [...said, "rule_applies", "rule_met"].map(name).join(", ");
  return [
    columns(verdict, conclusion, grammar),
    `FROM ${from} CROSS JOIN LATERAL (VALUES`,
    `  ${rows.join(",\n  ")}`,
    `) AS ${name("rules")} (${names})`,
  ].join("\n");
}

function stacked(rules: readonly RuleTruth[], conclusion: string, from: string, grammar: Grammar): string {
  const { name } = grammar;
  const rows = rules.map((one) => cells(one, grammar).join(", "));
  const verdict = verdictSql(name("rule_applies"), name("rule_met"));
  const names = [...said, "rule_applies", "rule_met"].map(name).join(", ");
  return [
    columns(verdict, conclusion, grammar),
    `FROM ${from} LATERAL VIEW STACK(${rules.length},`,
    `  ${rows.join(",\n  ")}`,
    `) ${name("rules")} AS ${names}`,
  ].join("\n");
}

function cells(one: RuleTruth, { text }: Grammar): string[] {
  const fields = saidOf(one);
  return [...said.map((key) => text(fields[key])), one.applies, one.met];
}
