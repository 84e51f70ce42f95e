import type { Locale } from "../../profile/words.ts";
import { en } from "./en.ts";
import type { ReportWords } from "./report-words.ts";
import { zh } from "./zh.ts";

/** The reports' words by locale. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = { zh, en };
