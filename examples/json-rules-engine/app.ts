/**
 * An app that has used json-rules-engine for its own rule adds the plan's rules to the same engine, runs it for a made-up
 * mine, and prints what it says of both.
 *
 * By itself: `npx tsx examples/json-rules-engine/app.ts`.
 */

import { readFileSync } from "node:fs";
import type { Event } from "json-rules-engine";
import { assess, liaoning2021Mine, readProfile, type Verdict } from "green-mine-rules";
import { toEngineFacts, toEngineRules, type VerdictParams } from "green-mine-rules/json-rules-engine";
import { type FeeFacts, feeEngine } from "./licence-fees.ts";

const words = {
  passed: "通过 passed",
  failed: "不通过 failed",
  cantTell: "无法判定 cantTell",
  inapplicable: "不适用 inapplicable",
} as const satisfies Record<Verdict, string>;

const asOf = "2025-06-30";
const json: unknown = JSON.parse(readFileSync(new URL("../iron-benxi-new.json", import.meta.url), "utf8"));
const mine = readProfile(json);
const fee: FeeFacts = { "fee.paid": false, "fee.daysLeft": 12 };

const engine = feeEngine();
for (const rule of toEngineRules(liaoning2021Mine, { asOf })) engine.addRule(rule);

const { events } = await engine.run({ ...toEngineFacts(mine, { asOf }), ...fee });

say(`${mine.identity.name}  ${asOf}`, "");
if (events.some(({ type }) => type === "feeReminder")) {
  const days = fee["fee.daysLeft"];
  say(`缴费提醒:采矿权年费 ${days} 天后到期`, `reminder: the licence's yearly fee is due in ${days} days`, "");
}

const verdicts = events.filter(isVerdict);
for (const [verdict, word] of Object.entries(words)) {
  say(`${word}  ${verdicts.filter(({ type }) => type === verdict).length}`);
}

const open = verdicts.filter(({ type, params }) => type === "cantTell" && params.obligation === "required");
say("", `无法判定的必须项,共 ${open.length} 条,先列 5 条:`, `required and open: ${open.length}, of which five:`);
for (const { params } of open.slice(0, 5)) {
  say(`- ${params.title.zh}(${params.clauses.join(", ")})`, `  ${params.title.en}`);
}

// An engine says that it cannot tell, not what is missing: that the library says.
say("", "最能定结论的缺失事实:", "what to find out first:");
for (const { fact, title } of assess(mine, { asOf }).missingFacts.slice(0, 5))
  say(`- ${fact}  ${title.zh} ${title.en}`);

/** Whether an event is a verdict of the plan's rules, and none of the app's own. */
function isVerdict(event: Event): event is Event & { readonly params: VerdictParams } {
  return event.params?.["ruleSet"] === liaoning2021Mine.id;
}

function say(...lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
