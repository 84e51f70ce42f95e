import { describe, expect, it } from "vitest";
import { compile } from "../src/evaluation/compile.ts";
import { contextFor } from "../src/evaluation/context.ts";
import { judge } from "../src/evaluation/judge.ts";
import { readProfile, ruleSets } from "../src/index.ts";
import { caseFiles, caseSetId, caseSets, profileOf } from "./case-files.ts";

describe.each(caseSets)("%s", (set) => {
  const ruleSet = ruleSets[caseSetId(set)];
  if (!ruleSet) throw new Error(`no rule set for the cases in ${set}`);
  const compiled = compile(ruleSet);

  describe.each(caseFiles(set))("$rule", (file) => {
    it.each(file.cases)("$verdict: $say", (example) => {
      const { asOf = file.asOf, parameters = {}, verdict, missing, missingParameters } = example;
      const rule = compiled.rules.find(({ rule }) => rule.id === file.rule);
      if (!rule) throw new Error(`${set} has no rule ${file.rule}`);
      const finding = judge(
        rule,
        compiled,
        contextFor(compiled, readProfile(profileOf(file, example)), asOf, parameters),
      );
      expect(finding.verdict).toBe(verdict);
      if (missing) expect(new Set(finding.missing)).toEqual(new Set(missing));
      if (missingParameters) expect(new Set(finding.missingParameters)).toEqual(new Set(missingParameters));
    });
  });
});
