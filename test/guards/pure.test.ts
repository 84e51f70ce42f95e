import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { filesUnder } from "./sources.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const eslint = new ESLint({ cwd: root });

/** A module of the library, in whose place each snippet is read. */
const place = fileURLToPath(new URL("../../src/evaluation/truth.ts", import.meta.url));

/** What each snippet does that the library may not, with a word of the message that says so. */
const impure: readonly (readonly [does: string, says: string, code: string])[] = [
  ["asks the clock", "reads the clock", "export const now = Date.now();"],
  ["makes a date of now", "reads the clock", "export const now = new Date();"],
  [
    "makes a UTC date of now",
    "reads the clock",
    'import { UTCDate } from "@date-fns/utc";\nexport const now = new UTCDate();',
  ],
  ["writes the date of now", "reads the clock", "export const now = Date();"],
  ["makes a date in the machine's zone", "machine's zone", "export const day = new Date(2025, 5, 30);"],
  ["reads the machine's zone", "machine's zone", "export const zone = (date: Date) => date.getTimezoneOffset();"],
  [
    "asks date-fns for today",
    "reads the clock",
    'import { isToday } from "date-fns";\nexport const today = isToday("2025-06-30");',
  ],
  ["takes the time", "clock", "export const now = performance.now();"],
  ["throws dice", "not reproducible", "export const chance = Math.random();"],
  ["reads the environment", "same everywhere", 'export const zone = process.env["TZ"];'],
  ["reaches for the global object", "same everywhere", "export const everything = globalThis;"],
  [
    "reads files",
    "files belong to src/cli",
    'import { readFileSync } from "node:fs";\nexport const text = readFileSync("a", "utf8");',
  ],
  [
    "reads files by the old name",
    "files belong to src/cli",
    'import { readFileSync } from "fs";\nexport const text = readFileSync("a", "utf8");',
  ],
  ["asks the network", "same everywhere", 'export const answer = fetch("https://example.org");'],
  ["evaluates text", "never evaluated", 'export const two: unknown = eval("1 + 1");'],
  ["makes a function of text", "never evaluated", 'export const two = new Function("return 1 + 1");'],
  ["writes a number as the machine does", "follows the machine", "export const text = (1234.5).toLocaleString();"],
  ["formats by locale", "machine's locale", 'export const text = new Intl.NumberFormat("zh").format(1);'],
  ["sorts by locale", "machine's locale", 'export const order = "a".localeCompare("b");'],
  ["keeps state", "keeps no state", "let count = 0;\nexport const next = () => ++count;"],
  ["exports state", "keeps no state", "export let count = 0;"],
  ["waits", "synchronous", "setTimeout(() => undefined, 1);"],
  ["queues", "synchronous", "queueMicrotask(() => undefined);"],
  ["loads later", "synchronous", 'export const later = import("./compile.ts");'],
  ["prints", "prints nothing", 'console.log("done");'],
  ["takes zod by name", "every locale of zod", 'import { z } from "zod";\nexport const text = z.string();'],
  ["exports a default", "No default exports", "export default 1;"],
];

/** What the rules that hold the library pure say of a snippet: each fault, by the rule that found it. */
async function faultsOf(code: string): Promise<string[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath: place });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId ?? "not read"}: ${message}`),
  );
}

describe("A module of the library that", () => {
  it.each(impure)("%s is refused", { timeout: 60_000 }, async (_, says, code) => {
    const faults = await faultsOf(code);
    const said = faults.filter((fault) => fault.startsWith("no-restricted-") && fault.includes(says));
    expect(said, `of ${code} ESLint says: ${faults.join("; ") || "nothing"}`).not.toEqual([]);
  });

  it("is pure and whole is let through", { timeout: 60_000 }, async () => {
    const clean = [
      'import { isValid } from "date-fns";',
      'import * as z from "zod";',
      'import type { Day } from "../profile/day.ts";',
      "",
      "const limit = z.number().min(0);",
      "",
      "/** Whether a figure is within bounds on a day. */",
      "export function isWithin(value: number, asOf: Day): boolean {",
      "  return limit.safeParse(value).success && isValid(new Date(`${asOf}T00:00:00Z`));",
      "}",
    ].join("\n");
    expect(await faultsOf(clean)).toEqual([]);
  });
});

describe("Every module outside the command line", () => {
  const modules = filesUnder("src", ".ts").filter(({ path }) => !path.startsWith("src/cli/"));
  const rules = ["globals", "imports", "properties", "syntax"].map((name) => `no-restricted-${name}`);

  it("is held to the same rules as the place of the snippets", { timeout: 60_000 }, async () => {
    const asked = await rulesFor(place);
    expect(rules.filter((rule) => asked[rule] === undefined)).toEqual([]);
    const culprits = await Promise.all(
      modules.map(async ({ path }) => {
        const own = await rulesFor(`${root}${path}`);
        return rules
          .filter((rule) => JSON.stringify(own[rule]) !== JSON.stringify(asked[rule]))
          .map((rule) => `${path}: ${rule}`);
      }),
    );
    expect(culprits.flat()).toEqual([]);
  });

  it("lifts none of them by a comment", () => {
    const lifted = modules.flatMap(({ path, text }) =>
      [...text.matchAll(/eslint-disable(?:-next-line|-line)?([^\n]*)/g)]
        .map(([, names = ""]) => names.replace(/--.*|\*\/.*/, "").trim())
        .filter((names) => names === "" || rules.some((rule) => names.includes(rule)))
        .map((names) => `${path}: ${names || "all rules"}`),
    );
    expect(lifted).toEqual([]);
  });
});

/** ESLint's rules for a file, with their severity and options. */
async function rulesFor(path: string): Promise<Readonly<Record<string, unknown>>> {
  const config = (await eslint.calculateConfigForFile(path)) as { readonly rules: Readonly<Record<string, unknown>> };
  return config.rules;
}
