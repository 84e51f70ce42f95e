import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Consumer, consumer, root } from "./consumer.ts";

let project: Consumer;
beforeAll(() => {
  project = consumer();
});
afterAll(() => project.remove());

/** A user's code in both directions: what must be accepted, and what must not be. */
const body = `
const profile: MineProfile = readProfile({ identity: { name: "Example mine" } });
const assessment: Assessment = assess(profile, { asOf: "2025-06-30", ruleSet: ruleSets["liaoning/2021/mine"] });
const conclusion: "conforms" | "doesNotConform" | "cantTell" | "inapplicable" = assessment.conclusion;
const fact: FactId = "utilization.threeRates.miningRecovery";
// @ts-expect-error there is no such fact
const stray: FactId = "utilization.threeRates.minigRecovery";
// @ts-expect-error the day of assessment is required
assess(profile, {});
// @ts-expect-error a result is read-only
assessment.conclusion = "conforms";
// @ts-expect-error a profile has no such section
profile.weather;
const engine: Engine = createEngine(liaoning2021Mine, { asOf: "2025-06-30" });
engine.on<VerdictParams>("failed", ({ rule, title }) => void [rule, title.zh]);
const rules: RuleProperties[] = toEngineRules(liaoning2021Mine, { asOf: "2025-06-30" });
const told: Promise<EngineResult> = engine.run(toEngineFacts(profile, { asOf: "2025-06-30" }));
// @ts-expect-error the day of assessment is required
createEngine(liaoning2021Mine, {});
// @ts-expect-error a rule set is a value, not an id
toEngineRules("liaoning/2021/mine", { asOf: "2025-06-30" });
void [conclusion, fact, stray, rules, told];
`;

const engineTypes = `import type { Engine, EngineResult, RuleProperties } from "json-rules-engine";
import type { VerdictParams } from "green-mine-rules/json-rules-engine";`;

const modern = `import { assess, liaoning2021Mine, readProfile, readRuleSet, ruleSets } from "green-mine-rules";
import type { Assessment, FactId, MineProfile, RuleSet } from "green-mine-rules";
import { createEngine, toEngineFacts, toEngineRules } from "green-mine-rules/json-rules-engine";
${engineTypes}
import { type SqlOptions, toSql } from "green-mine-rules/sql";
import bundle from "green-mine-rules/bundles/liaoning/2021/mine.json" with { type: "json" };
import source from "green-mine-rules/rules/liaoning/2021/mine.json" with { type: "json" };
import schema from "green-mine-rules/schema/mine-profile.json" with { type: "json" };
${body}
const own: RuleSet = readRuleSet(bundle);
const title: string = source.title.zh;
const options: SqlOptions = { dialect: "spark", table: ["a", "b"], asOf: "2025-06-30", shape: "wide" };
const query: string = toSql(own, options);
// @ts-expect-error there is no such dialect
toSql(own, { ...options, dialect: "oracle" });
void [own, title, schema.$schema, query];
`;

const common = `import library = require("green-mine-rules");
import bridge = require("green-mine-rules/json-rules-engine");
import type { Assessment, FactId, MineProfile } from "green-mine-rules";
import sql = require("green-mine-rules/sql");
${engineTypes}
const { assess, liaoning2021Mine, readProfile, ruleSets } = library;
const { createEngine, toEngineFacts, toEngineRules } = bridge;
${body}
const table: string = sql.toTableSchema("postgres", { table: "mines" });
void table;
`;

const strict = {
  target: "ES2022",
  // zod's types name URL, which the language's own library does not have.
  lib: ["ES2023", "DOM"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  noEmit: true,
};

const consumers = [
  { say: "an ES module under nodenext", file: "user.mts", text: modern, options: { module: "nodenext" } },
  { say: "a CommonJS module under nodenext", file: "user.cts", text: common, options: { module: "nodenext" } },
  {
    say: "a bundler's module",
    file: "user.ts",
    text: modern,
    options: { module: "preserve", moduleResolution: "bundler" },
  },
];

it.each(consumers)("The types serve $say, and are checked themselves.", ({ file, text, options }) => {
  project.write(file, text);
  project.write("tsconfig.json", JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [file] }));
  const { stdout } = project.run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."]);
  expect(stdout).toBe("");
});
