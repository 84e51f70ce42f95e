import { derived } from "./derive.ts";
import { anyWhileListed, surelyOrPerhaps } from "./while-listed.ts";

const whileListed = {
  zh: "评估日及以前、且自连续列入名录之日起。",
  en: "On or before the day of assessment, and since the mine has been listed without a break.",
};

/** Facts about an authority's findings since the mine has been listed. */
export const findingFacts = [
  derived({
    id: "compliance.whileListed.foundBelowStandard",
    type: "boolean",
    title: { zh: "名录期内被认定达不到标准", en: "Found below standard while listed" },
    description: { zh: `认定尚未因重新达标而解除;${whileListed.zh}`, en: `And not met again since. ${whileListed.en}` },
    needs: ["compliance.belowStandardFindings", "greenMine.listings"],
    derive: ([findings, listings], { asOf }) => {
      const standing = findings?.filter(({ metAgainOn }) => metAgainOn === undefined || metAgainOn > asOf);
      return anyWhileListed(
        standing?.map(({ foundOn }) => foundOn),
        listings,
        asOf,
      );
    },
  }),
  derived({
    id: "compliance.whileListed.complaintVerified",
    type: "boolean",
    title: { zh: "名录期内有举报查实", en: "Complaint verified while listed" },
    description: whileListed,
    needs: ["compliance.complaints", "greenMine.listings"],
    derive: ([complaints, listings], { asOf }) =>
      anyWhileListed(
        complaints?.flatMap(({ verifiedOn }) => verifiedOn ?? []),
        listings,
        asOf,
      ),
  }),
  derived({
    id: "compliance.whileListed.graveComplaint",
    type: "boolean",
    title: { zh: "名录期内有严重举报查实", en: "Grave complaint verified while listed" },
    description: { zh: `查实并认定情节严重;${whileListed.zh}`, en: `Verified and found grave. ${whileListed.en}` },
    needs: ["compliance.complaints", "greenMine.listings"],
    mayLeaveOpen: "compliance.complaints",
    derive: ([complaints, listings], { asOf }) => {
      const of = (grave: boolean | undefined) => complaints?.filter((one) => one.grave === grave);
      const days = (list: typeof complaints) => list?.flatMap(({ verifiedOn }) => verifiedOn ?? []);
      return surelyOrPerhaps(days(of(true)), days(of(undefined)), listings, asOf);
    },
  }),
  derived({
    id: "compliance.whileListed.fraudFound",
    type: "boolean",
    title: { zh: "名录期内被认定弄虚作假", en: "Fraud found while listed" },
    description: whileListed,
    needs: ["compliance.fraudFindings", "greenMine.listings"],
    derive: ([findings, listings], { asOf }) =>
      anyWhileListed(
        findings?.map(({ foundOn }) => foundOn),
        listings,
        asOf,
      ),
  }),
  derived({
    id: "compliance.whileListed.majorViolation",
    type: "boolean",
    title: { zh: "名录期内有重大违规违法", en: "Major violation while listed" },
    description: whileListed,
    needs: ["compliance.violations", "greenMine.listings"],
    derive: ([violations, listings], { asOf }) =>
      anyWhileListed(
        violations?.filter(({ major }) => major).map(({ foundOn }) => foundOn),
        listings,
        asOf,
      ),
  }),
  derived({
    id: "compliance.whileListed.minorOffence",
    type: "boolean",
    title: { zh: "名录期内有非重大违法", en: "Breach of law not major while listed" },
    description: {
      zh: `未认定为重大的违法;${whileListed.zh}`,
      en: `A breach of law not found major. ${whileListed.en}`,
    },
    needs: ["compliance.violations", "greenMine.listings"],
    mayLeaveOpen: "compliance.violations",
    derive: ([violations, listings], { asOf }) => {
      const of = (ofLaw: boolean | undefined) => violations?.filter((one) => !one.major && one.ofLaw === ofLaw);
      const days = (list: typeof violations) => list?.map(({ foundOn }) => foundOn);
      return surelyOrPerhaps(days(of(true)), days(of(undefined)), listings, asOf);
    },
  }),
  derived({
    id: "compliance.whileListed.dishonestyFound",
    type: "boolean",
    title: { zh: "名录期内被认定失信", en: "Dishonest conduct found while listed" },
    description: whileListed,
    needs: ["compliance.dishonestyFindings", "greenMine.listings"],
    derive: ([findings, listings], { asOf }) =>
      anyWhileListed(
        findings?.map(({ foundOn }) => foundOn),
        listings,
        asOf,
      ),
  }),
] as const;
