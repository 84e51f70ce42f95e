import exitRectification from "../../../rules/liaoning/2021/exit/exit-rectification.json" with { type: "json" };
import exitGrounds from "../../../rules/liaoning/2021/exit/exit-grounds.json" with { type: "json" };
import exitBlacklist from "../../../rules/liaoning/2021/exit/exit-blacklist.json" with { type: "json" };
import parameters from "../../../rules/liaoning/2021/exit/parameters.json" with { type: "json" };
import head from "../../../rules/liaoning/2021/exit/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";

/** The plan's rules on exit from the green-mine directory: section 6.5. */
export const liaoning2021Exit: RuleSet = /* @__PURE__ */ assemble(head, liaoning2021Document, () => parameters, [
  exitRectification,
  exitGrounds,
  exitBlacklist,
]);
