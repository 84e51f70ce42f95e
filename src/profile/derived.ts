import { complianceFacts } from "./derived/compliance.ts";
import { ecologyFacts, figureFacts } from "./derived/figures.ts";
import { greenMineFacts } from "./derived/green-mine.ts";
import { nationalScoreFacts } from "./derived/national-score.ts";
import { standardFacts } from "./derived/standards.ts";
import { identityFacts, licenceFacts, operationFacts } from "./derived/identity.ts";

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
] as const;

/** A derived fact, by its id. */
export type DerivedId = (typeof derivedFacts)[number]["id"];
