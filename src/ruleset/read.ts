import { type Fault, RuleSetError } from "../profile/fault.ts";
import { scan } from "../profile/scan.ts";
import { keysAtPath, schemaFaults } from "../profile/schema-faults.ts";
import { compose } from "./compose.ts";
import { faultAt } from "../profile/fault-at.ts";
import { conditionFaults } from "./condition-faults.ts";
import { deepFreeze } from "../profile/freeze.ts";
import { isRecord, records } from "./json.ts";
import { parameterFaults } from "./parameter-faults.ts";
import type { Parameter } from "./parameter.ts";
import { pointsFaults } from "./points-faults.ts";
import { referenceFaults } from "./reference-faults.ts";
import type { RuleSet } from "./rule-set.ts";
import { ruleSetSchema } from "./schema.ts";
import { targetFaults } from "./target-faults.ts";

/** The most rules that one set may hold. */
const mostRules = 20_000;

/** Deeper than any rule set nests: conditions of 32 levels with two keys each, and what leads to them. */
const deepest = 80;

type Path = readonly PropertyKey[];

/**
 * The rule set in a JSON value, deeply frozen.
 *
 * @param json - A self-contained rule set.
 * @param library - The sets that it may include by id.
 * @throws {RuleSetError} If anything in it is at fault. The error lists every fault with its place in the file.
 */
export function readRuleSet(json: unknown, library: readonly RuleSet[] = []): RuleSet {
  const oversize = sizeFaults(json);
  const refused = oversize.length > 0 ? oversize : scan(json, deepest);
  if (refused.length > 0) throw new RuleSetError(refused);
  const form = ruleSetSchema.safeParse(json);
  const conditions = conditionsIn(json);
  const parameters = parametersIn(json, library);
  const faults: Fault[] = [
    ...(form.success
      ? []
      : schemaFaults(outside(form.error.issues, conditions), json, (path) => keysAtPath(ruleSetSchema, path))),
    ...conditions.flatMap(({ path, condition }) => conditionFaults(condition, path, parameters)),
    ...referenceFaults(json, library),
    ...parameterFaults(json),
    ...pointsFaults(json, parameters),
    ...targetFaults(json, parameters),
  ];
  if (!form.success || faults.length > 0) throw new RuleSetError(faults);
  return deepFreeze(compose(form.data as RuleSet, library));
}

function sizeFaults(json: unknown): Fault[] {
  const rules = isRecord(json) ? json["rules"] : undefined;
  const count = Array.isArray(rules) ? rules.length : 0;
  if (count <= mostRules) return [];
  const remedy = {
    zh: `最多 ${String(mostRules)} 条规则;请拆分规则集`,
    en: `a set holds at most ${String(mostRules)} rules; split it`,
  };
  return [faultAt("too_many_rules", ["rules"], count, remedy)];
}

interface Placed {
  readonly path: Path;
  readonly condition: unknown;
}

/** Every condition of a rule set, and where it stands. */
function conditionsIn(json: unknown): Placed[] {
  const scope = isRecord(json) && isRecord(json["scope"]) ? json["scope"] : {};
  const ofRules = records(json, "rules").flatMap(([rule, index]) => [
    ...present(rule, "appliesWhen", ["rules", index]),
    ...present(rule, "requires", ["rules", index]),
  ]);
  return [...present(scope, "appliesWhen", ["scope"]), ...ofRules];
}

function present(record: Readonly<Record<string, unknown>>, key: string, path: Path): Placed[] {
  return record[key] === undefined ? [] : [{ path: [...path, key], condition: record[key] }];
}

/** The schema's issues but those inside conditions, which are worded by their own reader. */
function outside<Issue extends { readonly path: Path }>(
  issues: readonly Issue[],
  conditions: readonly Placed[],
): Issue[] {
  const places = new Set(conditions.map(({ path }) => path.join("/")));
  return issues.filter(({ path }) => !path.some((_, end) => places.has(path.slice(0, end + 1).join("/"))));
}

function parametersIn(json: unknown, library: readonly RuleSet[]): ReadonlyMap<string, Parameter> {
  const named = records(json, "parameters").filter(([{ id }]) => typeof id === "string");
  const own = named.map(([parameter]) => parameter as unknown as Parameter);
  return new Map(
    [...library.flatMap(({ parameters }) => parameters), ...own].map((parameter) => [parameter.id, parameter]),
  );
}
