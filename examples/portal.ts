import { assess, readProfile } from "green-mine-rules";

const profile = readProfile({
  identity: { name: "示例铁矿(虚构)", county: "210311" },
  licences: { mining: { validFrom: "2018-04-10", validUntil: "2038-04-09" } },
  operation: { state: "producing", mineral: "iron", method: "open-pit", scale: "large" },
});
const { conclusion, missingFacts } = assess(profile, { asOf: "2025-06-30" });
console.log(conclusion);
for (const { fact, title } of missingFacts.slice(0, 5)) console.log(`${fact}: ${title.zh}`);
