import type { RuleSet } from "../../src/index.ts";
import { crosswalkPage } from "./crosswalk-page.ts";
import { indexPage } from "./index-page.ts";
import type { Page } from "./markdown.ts";
import { setPages } from "./set-pages.ts";
import { siteOf } from "./site.ts";
import { traceabilityPage } from "./traceability-page.ts";

/** The longest that the page of a set may be before its categories have a page each. Lines. */
const longestPage = 3000;

/** Every generated page of the documents. */
export function allPages(ruleSets: readonly RuleSet[]): Page[] {
  const whole = siteOf(ruleSets, new Set());
  const long = whole.sets.filter((set) =>
    setPages(set, whole).some(({ text }) => text.split("\n").length > longestPage),
  );
  const site = siteOf(ruleSets, new Set(long.map(({ id }) => id)));
  return [
    indexPage(site),
    ...site.sets.flatMap((set) => setPages(set, site)),
    crosswalkPage(site),
    traceabilityPage(site),
  ];
}
