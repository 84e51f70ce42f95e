import * as z from "zod";
import { isDay, isPeriod } from "../profile/day.ts";
import { operators } from "./condition.ts";
import { pointsSchema, scoringModelSchema } from "./points-schema.ts";

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const day = z.string().refine(isDay).meta({ format: "date" });
const period = z.string().refine(isPeriod).meta({ format: "duration" });
const id = z.string().min(1).max(200);
const reference = z.strictObject({ parameter: id });
const confidence = z.enum(["printed", "two-sources", "one-source", "inferred"]);

const comparison = z.strictObject({
  fact: id,
  operator: z.enum(operators),
  value: z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.array(z.number()), reference]),
});

/** json-rules-engine's condition JSON, as far as rules may use it. */
const conditionSchema: z.ZodType = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

const source = z.strictObject({ document: id, place: z.string().optional() });

const datedValue = {
  from: day,
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]).nullable(),
  source: source.optional(),
  confidence: confidence.optional(),
  note: words.optional(),
};

const parameter = z.strictObject({
  id,
  title: words,
  type: z.enum(["number", "duration", "list", "choice", "flag"]),
  choices: z
    .array(z.strictObject({ value: id, title: words }))
    .min(2)
    .optional(),
  unit: z.string().optional(),
  values: z.array(z.strictObject(datedValue)).optional(),
  rows: z
    .array(
      z.strictObject({
        when: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
        ...datedValue,
        until: day.optional(),
      }),
    )
    .optional(),
  precedence: z.array(id).min(1).optional(),
  note: words.optional(),
});

const clause = z.strictObject({
  id,
  place: words,
  words,
  subject: id,
  force: id,
  outOfScope: words.optional(),
  pending: id.optional(),
});

const edition = z.strictObject({
  id,
  jurisdiction: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  title: words,
  issuer: words.optional(),
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  baseYear: z.int().optional(),
  term: z.strictObject({ from: day, until: day }).optional(),
  documents: z.array(
    z.strictObject({
      id,
      title: words,
      number: z.string().optional(),
      date: z.string().optional(),
      confidence: confidence.optional(),
    }),
  ),
  errata: z.array(
    z.strictObject({
      id,
      place: z.string(),
      printed: z.string(),
      recomputed: z.string().optional(),
      working: z.string().optional(),
      note: words,
    }),
  ),
});

const due = z.strictObject({
  day: day.optional(),
  fact: id.optional(),
  opens: period.optional(),
  plus: z.union([period, reference]).optional(),
  metOn: id,
});

const target = z.strictObject({
  measure: id,
  atLeast: reference,
  day,
  attribute: z.enum(["expectational", "binding"]).optional(),
});

const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  clauses: z.array(id).min(1),
  obligation: z.enum(["required", "strive", "encouraged"]),
  role: z.enum(["requirement", "duty"]),
  basis: z.enum(["plan", "standard", "reading"]),
  reading: words.optional(),
  entails: z.enum(["satisfied", "furtherEvidence"]),
  category: id,
  title: words,
  requirement: words,
  remedy: words,
  appliesWhen: conditionSchema.optional(),
  requires: conditionSchema.optional(),
  target: target.optional(),
  due: due.optional(),
  points: pointsSchema.optional(),
});

/** The form of a self-contained rule set. What the form cannot carry, `readRuleSet` checks beside it. */
export const ruleSetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  kind: z.enum(["assessment", "specification", "targets", "exit", "incentives", "selection"]),
  subject: z.enum(["mine", "portfolio"]),
  inForce: z.strictObject({ from: day, until: day.optional() }),
  title: words,
  scope: z.strictObject({ clauses: z.array(id).min(1), appliesWhen: conditionSchema }).optional(),
  conclusion: scoringModelSchema,
  includes: z.array(id),
  categories: z.array(z.strictObject({ id, title: words })),
  edition,
  clauses: z.array(clause),
  parameters: z.array(parameter),
  rules: z.array(rule),
});
