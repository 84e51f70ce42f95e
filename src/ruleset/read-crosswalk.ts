import * as z from "zod";
import { type Fault, RuleSetError } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import { deepFreeze } from "../profile/freeze.ts";
import { scan } from "../profile/scan.ts";
import { keysAtPath, schemaFaults } from "../profile/schema-faults.ts";
import { type Crosswalk, type Relation, relationNames } from "./crosswalk.ts";
import type { Confidence } from "./parameter.ts";
import { ruleSetSchema } from "./schema.ts";

const confidences = ["printed", "two-sources", "one-source", "inferred"] as const satisfies readonly Confidence[];

/**
 * The crosswalk in a JSON value, deeply frozen.
 *
 * @throws {RuleSetError} If it is not of its form, a relation lacks its clause, or one stands twice. The error lists every
 *   fault with its place.
 */
export function readCrosswalk(json: unknown): Crosswalk {
  const refused = scan(json, 8);
  if (refused.length > 0) throw new RuleSetError(refused);
  const schema = crosswalkSchema();
  const form = schema.safeParse(json);
  if (!form.success) {
    throw new RuleSetError(schemaFaults(form.error.issues, json, (path) => keysAtPath(schema, path)));
  }
  const crosswalk = form.data as Crosswalk;
  const faults = crosswalk.relations.flatMap(relationFaults);
  if (faults.length > 0) throw new RuleSetError(faults);
  return deepFreeze(crosswalk);
}

/** The form of a crosswalk. Made when it is asked for, so that a page that reads none does not carry it. */
function crosswalkSchema() {
  const { title: words, clauses } = ruleSetSchema.shape;
  const id = z.string().min(1).max(200);
  const relation = z.strictObject({
    rule: id,
    document: id.optional(),
    clause: id.optional(),
    relation: z.enum(relationNames),
    confidence: z.enum(confidences),
    note: words.optional(),
  });
  return z.strictObject({ note: words, clauses, relations: z.array(relation) });
}

function relationFaults(one: Relation, index: number, all: readonly Relation[]): Fault[] {
  const { rule, document, clause, relation } = one;
  const place = ["relations", index] as const;
  if (relation === "none" && (document ?? clause) !== undefined) {
    return [faultAt("none_with_clause", [...place, "relation"], relation, withoutClause)];
  }
  if (relation !== "none" && (document === undefined || clause === undefined)) {
    return [faultAt("clause_missing", [...place, "relation"], relation, withClause)];
  }
  const first = all.findIndex((other) => other.rule === rule && other.clause === clause);
  return first === index ? [] : [faultAt("relation_twice", [...place, "rule"], rule, once)];
}

const withoutClause = {
  zh: "这表示没有对应条文;请删除 document 和 clause",
  en: "that says that there is no counterpart; leave out document and clause",
};
const withClause = { zh: "请写明 document 和 clause", en: "give the document and the clause that it leads to" };
const once = { zh: "与同一条文的关系只写一次", en: "relate a rule to a clause only once" };
