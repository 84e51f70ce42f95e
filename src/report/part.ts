import type { Finding } from "../assessment/finding.ts";

/** The part of a report that a finding stands in: what decides, what advises, and duties about the mine's own status. */
export type Part = "required" | "advice" | "duties";

/** The part of the report that a finding belongs to. */
export function partOf({ about: { role, obligation } }: Finding): Part {
  if (role === "duty") return "duties";
  return obligation === "required" ? "required" : "advice";
}
