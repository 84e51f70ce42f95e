import { complianceFacts } from "./derived/compliance.ts";
import { ecologyFacts, figureFacts } from "./derived/figures.ts";
import { findingFacts } from "./derived/exit-findings.ts";
import { orderFacts } from "./derived/exit-orders.ts";
import { greenMineFacts } from "./derived/green-mine.ts";
import { nationalScoreFacts } from "./derived/national-score.ts";
import { standardFacts } from "./derived/standards.ts";
import { identityFacts, licenceFacts, operationFacts } from "./derived/identity.ts";
import { stopFacts } from "./derived/stops.ts";

/** All derived facts, in the catalogue's order. */
export const derivedFacts = [
  ...identityFacts,
  ...licenceFacts,
  ...operationFacts,
  ...greenMineFacts,
  ...figureFacts,
  ...ecologyFacts,
  ...complianceFacts,
  ...standardFacts,
  ...nationalScoreFacts,
  ...stopFacts,
  ...orderFacts,
  ...findingFacts,
] as const;

/** A derived fact, by its id. */
export type DerivedId = (typeof derivedFacts)[number]["id"];
