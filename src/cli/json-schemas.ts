import * as z from "zod";
import { determinationsSchema } from "../assessment/determination.ts";
import { inspectorsSchema } from "../portfolio/inspectors.ts";
import { portfolioSchema } from "../portfolio/portfolio-schema.ts";
import { profileJsonSchema } from "../profile/json-schema.ts";
import type { Locale } from "../profile/words.ts";
import { ruleSetSchema } from "../ruleset/schema.ts";
import { scoreSheetSchema } from "../ruleset/score-sheet-schema.ts";
import { assessmentSchema } from "../assessment/assessment-schema.ts";

/** The kinds of data that have a JSON Schema. */
export const schemaNames = [
  "profile",
  "rule-set",
  "score-sheet",
  "determinations",
  "assessment",
  "portfolio",
  "inspectors",
] as const;

type SchemaName = (typeof schemaNames)[number];

/** The JSON Schema (2020-12) of a kind of data, its titles in one language. */
export function jsonSchema(name: SchemaName, locale: Locale): z.core.JSONSchema.BaseSchema {
  switch (name) {
    case "profile":
      return profileJsonSchema(locale);
    case "rule-set":
      return z.toJSONSchema(ruleSetSchema, { target: "draft-2020-12", io: "input" });
    case "score-sheet":
      return z.toJSONSchema(scoreSheetSchema, { target: "draft-2020-12", io: "input" });
    case "determinations":
      return z.toJSONSchema(determinationsSchema, { target: "draft-2020-12", io: "input" });
    case "portfolio":
      return z.toJSONSchema(portfolioSchema, { target: "draft-2020-12", io: "input" });
    case "inspectors":
      return z.toJSONSchema(inspectorsSchema, { target: "draft-2020-12", io: "input" });
    case "assessment":
      return z.toJSONSchema(assessmentSchema, { target: "draft-2020-12", io: "output" });
  }
}
