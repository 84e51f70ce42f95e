import * as z from "zod";
import { community } from "./sections/community.ts";
import { compliance } from "./sections/compliance.ts";
import { ecology } from "./sections/ecology.ts";
import { energy } from "./sections/energy.ts";
import { environment } from "./sections/environment.ts";
import { exploitation } from "./sections/exploitation.ts";
import { greenMine } from "./sections/green-mine.ts";
import { identity } from "./sections/identity.ts";
import { innovation } from "./sections/innovation.ts";
import { inspection } from "./sections/inspection.ts";
import { licences } from "./sections/licences.ts";
import { management } from "./sections/management.ts";
import { operation } from "./sections/operation.ts";
import { safety } from "./sections/safety.ts";
import { utilization } from "./sections/utilization.ts";

/** The profile's form alone, without the checks that look at several fields. */
export const mineProfileShape = z.strictObject({
  identity,
  licences,
  operation,
  greenMine,
  environment,
  exploitation,
  utilization,
  ecology,
  energy,
  innovation,
  community,
  safety,
  management,
  compliance,
  inspection,
});

/** What is known of one mine; what is left out is unknown. */
export type MineProfile = z.infer<typeof mineProfileShape>;
