import clauses from "../../../rules/liaoning/2021/focus-areas/clauses.json" with { type: "json" };
import parameters from "../../../rules/liaoning/2021/focus-areas/parameters.json" with { type: "json" };
import documents from "../../../rules/liaoning/2021/focus-areas/documents.json" with { type: "json" };
import focusAreasZoneEcology from "../../../rules/liaoning/2021/focus-areas/focus-areas-zone-ecology.json" with { type: "json" };
import focusAreasZone from "../../../rules/liaoning/2021/focus-areas/focus-areas-zone.json" with { type: "json" };
import focusAreasSupport from "../../../rules/liaoning/2021/focus-areas/focus-areas-support.json" with { type: "json" };
import focusAreasOpenPit from "../../../rules/liaoning/2021/focus-areas/focus-areas-open-pit.json" with { type: "json" };
import focusAreasDustAndNoise from "../../../rules/liaoning/2021/focus-areas/focus-areas-dust-and-noise.json" with { type: "json" };
import focusAreasSmallMines from "../../../rules/liaoning/2021/focus-areas/focus-areas-small-mines.json" with { type: "json" };
import head from "../../../rules/liaoning/2021/focus-areas/ruleset.json" with { type: "json" };
import type { RuleSet } from "../rule-set.ts";
import { assemble } from "./assemble.ts";
import { liaoning2021Document } from "./liaoning-2021-document.ts";

/** The plan's focus areas: the Liaodong zone, open pits, small mines. */
export const liaoning2021FocusAreas: RuleSet = /* @__PURE__ */ assemble(
  head,
  liaoning2021Document,
  () => ({ ...clauses, ...parameters, ...documents }),
  [
    focusAreasZone,
    focusAreasZoneEcology,
    focusAreasSupport,
    focusAreasOpenPit,
    focusAreasDustAndNoise,
    focusAreasSmallMines,
  ],
);
