import type { CompiledRule, CompiledRuleSet } from "../../evaluation/compile.ts";
import type { ResolvedParameter } from "../../evaluation/in-force.ts";
import type { Rule } from "../../ruleset/rule-set.ts";
import type { FactSql } from "./comparison-sql.ts";
import { chosenSql, conditionSql, groupsOf, joinedSql, type Surroundings, unknownSql } from "./condition-sql.ts";
import type { Grammar } from "./dialect.ts";
import { factKind } from "./fact-expression.ts";

/** An expression and the name of the column that it becomes. */
export interface NamedSql {
  readonly name: string;
  readonly sql: string;
}

/** A rule, and the columns or constants that say whether it applies and whether what it requires is so. */
export interface RuleTruth {
  readonly rule: Rule;
  readonly applies: string;
  readonly met: string;
}

/** The conditions of a rule set as columns, each once however many rules share it. */
export interface Truths {
  readonly rules: readonly RuleTruth[];
  /** The conditions. */
  readonly columns: readonly NamedSql[];
  /** Which rows of tables are in force; conditions name these columns. */
  readonly chosen: readonly NamedSql[];
  /** The facts that conditions and rows ask for. */
  readonly facts: ReadonlySet<string>;
}

/** Writes the conditions of a rule set for the parameters of a day. */
export function truthsOf(
  { rules }: CompiledRuleSet,
  parameters: readonly ResolvedParameter[],
  grammar: Grammar,
): Truths {
  const facts = new Set<string>();
  const chosen = new Map<number, NamedSql>();
  const columns = new Map<string, NamedSql>();
  const around: Surroundings = { grammar, parameters, factSql, groupSql };
  return {
    rules: rules.map(ruleTruth),
    columns: [...columns.values()],
    chosen: [...chosen.values()],
    facts,
  };

  function ruleTruth({ rule, gates, requires }: CompiledRule): RuleTruth {
    const applies = joinedSql(
      "all",
      gates.map((gate) => conditionSql(gate, around)),
    );
    return {
      rule,
      applies: gates.length === 0 ? "TRUE" : named(applies),
      met: requires ? named(conditionSql(requires, around)) : unknownSql,
    };
  }

  function named(sql: string): string {
    const known = columns.get(sql) ?? { name: grammar.name(`truth_${columns.size + 1}`), sql };
    columns.set(sql, known);
    return known.name;
  }

  function factSql(id: string): FactSql {
    const kind = factKind(id);
    if (!kind) throw new Error(`"${id}" is not compared; read the rule set with readRuleSet first`);
    facts.add(id);
    return { sql: grammar.name(id), kind };
  }

  function groupSql(parameter: number): string {
    const rows = parameters[parameter]?.rows ?? [];
    const known = chosen.get(parameter) ?? {
      name: grammar.name(`row_${parameter + 1}`),
      sql: chosenSql(groupsOf(rows), around),
    };
    chosen.set(parameter, known);
    return known.name;
  }
}
