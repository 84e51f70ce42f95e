import { describe, expect, it } from "vitest";
import { assess, liaoning2021Assessment, readProfile } from "../src/index.ts";
import { caseFiles, profileOf } from "./case-files.ts";

describe.each(caseFiles("assessment"))("$rule", (file) => {
  it.each(file.cases)("$verdict: $say", (example) => {
    const { asOf = file.asOf, parameters, verdict, missing, missingParameters } = example;
    const profile = readProfile(profileOf(file, example));
    const { findings } = assess(profile, { asOf, ruleSet: liaoning2021Assessment, parameters });
    const finding = findings.find(({ rule }) => rule === file.rule);
    expect(finding?.verdict).toBe(verdict);
    if (missing) expect(new Set(finding?.missing)).toEqual(new Set(missing));
    if (missingParameters) expect(new Set(finding?.missingParameters)).toEqual(new Set(missingParameters));
  });
});
