import * as z from "zod";
import { determinationsSchema } from "./determination.ts";
import { facts } from "../profile/facts.ts";
import { inapplicableTreatments } from "../ruleset/points.ts";

const words = z.strictObject({ zh: z.string(), en: z.string() });
const day = z.string().meta({ format: "date" });
const verdict = z.enum(["passed", "failed", "cantTell", "inapplicable"]);
const conclusion = z.enum(["conforms", "doesNotConform", "cantTell", "inapplicable"]);
const count = z.int().min(0);

const factId = z.enum(facts.map(({ id }) => id));

const counts = z.strictObject({ passed: count, failed: count, cantTell: count, inapplicable: count });

const points = z.number().min(0);
const interval = z.strictObject({ min: points, max: points });
const truth = z.enum(["true", "false", "unknown"]);

const score = z.strictObject({
  total: z.exactOptional(points),
  passMark: z.exactOptional(points),
  categoryFloor: z.exactOptional(points),
  readings: z.array(
    z.strictObject({
      inapplicableItems: z.enum(inapplicableTreatments),
      points: z.exactOptional(interval),
      reachesPassMark: truth,
      categories: z.array(
        z.strictObject({ category: z.string(), percent: z.exactOptional(interval), reachesFloor: truth }),
      ),
      conclusion,
    }),
  ),
  contradictions: z.array(z.string()),
  totalContradicted: z.boolean(),
});

const about = z.strictObject({
  category: z.string(),
  obligation: z.enum(["required", "strive", "encouraged"]),
  role: z.enum(["requirement", "duty"]),
  basis: z.enum(["plan", "standard", "reading"]),
  reading: z.exactOptional(words),
  entails: z.enum(["satisfied", "furtherEvidence"]),
  title: words,
  requirement: words,
  remedy: words,
  clauses: z.array(z.strictObject({ id: z.string(), place: words })),
});

const finding = z.strictObject({
  kind: z.literal("finding"),
  rule: z.string(),
  about,
  verdict,
  facts: z.array(z.strictObject({ fact: factId, value: z.unknown() })),
  missing: z.array(z.string()),
  missingParameters: z.array(z.string()),
  opens: z.exactOptional(day),
  due: z.exactOptional(day),
  determination: z.exactOptional(determinationsSchema.element.extend({ counts: z.boolean() })),
  computed: z.exactOptional(verdict),
  needsAssessor: z.exactOptional(z.literal(true)),
  points: z.exactOptional(z.strictObject({ min: points, max: z.exactOptional(points), full: z.exactOptional(points) })),
});

const givenRow = z.strictObject({
  when: z.partialRecord(factId, z.union([z.string(), z.boolean(), z.array(z.string())])),
  from: day,
  until: z.exactOptional(day),
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]),
  source: z.exactOptional(z.string()),
});

const notice = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("outside_term"), asOf: day, from: day, until: z.exactOptional(day) }),
  z.strictObject({
    code: z.literal("parameter_overridden"),
    parameter: z.string(),
    value: z.exactOptional(z.unknown()),
    rows: z.exactOptional(z.array(givenRow)),
    source: z.string(),
  }),
  z.strictObject({ code: z.literal("looks_like_share"), fact: z.string(), value: z.number() }),
  z.strictObject({
    code: z.literal("determination_conflicts"),
    rule: z.string(),
    computed: z.string(),
    determined: z.string(),
    by: z.string(),
  }),
  z.strictObject({ code: z.literal("determination_after_day"), rule: z.string(), on: day }),
  z.strictObject({ code: z.literal("determination_without_rule"), rule: z.string() }),
  z.strictObject({ code: z.literal("score_contradicts"), categories: z.array(z.string()) }),
  z.strictObject({ code: z.literal("older_revision"), ruleSet: z.string(), newer: z.string() }),
]);

/** The form of an assessment, for its JSON Schema. A type test holds it to the type `Assessment`. */
export const assessmentSchema = z.strictObject({
  kind: z.literal("assessment"),
  ruleSet: z.strictObject({ id: z.string(), version: z.string(), title: words }),
  model: z.string(),
  asOf: day,
  mine: z.strictObject({ name: z.string(), licence: z.exactOptional(z.string()) }),
  conclusion,
  score: z.exactOptional(score),
  counts,
  categories: z.array(z.strictObject({ id: z.string(), title: words, counts, conclusion })),
  findings: z.array(finding),
  missingFacts: z.array(
    z.strictObject({ fact: z.string(), title: words, settles: count, required: count, rules: count }),
  ),
  missingParameters: z.array(
    z.strictObject({
      parameter: z.string(),
      title: words,
      required: count,
      rules: count,
      conclusion: z.exactOptional(z.literal(true)),
    }),
  ),
  notices: z.array(notice),
});
