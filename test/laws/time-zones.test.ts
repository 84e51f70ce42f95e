import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const script = fileURLToPath(new URL("assessments-in-zone.ts", import.meta.url));

/** Minutes from local time to UTC on 2025-06-30, as each zone's law has it. */
const zones = {
  UTC: 0,
  "Asia/Shanghai": -480,
  "Pacific/Kiritimati": -840,
  "Pacific/Apia": -780,
  "America/Sao_Paulo": 180,
  "America/Los_Angeles": 420,
} as const;

/** System locales, and the language that a machine takes from each. */
const languages = { C: "en-US", "zh_CN.UTF-8": "zh-CN" } as const;

const locales = Object.keys(languages);

interface Output {
  readonly zone: string;
  readonly locale: string;
  readonly offset: number;
  readonly language: string;
  readonly bytes: string;
  readonly digest: string;
}

let outputs: readonly Output[] = [];

beforeAll(async () => {
  const machines = Object.keys(zones).flatMap((zone) => locales.map((locale) => [zone, locale] as const));
  const made: Output[] = [];
  // Two at a time: each is a process of its own.
  for (let index = 0; index < machines.length; index += 2) {
    made.push(...(await Promise.all(machines.slice(index, index + 2).map(([zone, locale]) => outputIn(zone, locale)))));
  }
  outputs = made;
}, 180_000);

async function outputIn(zone: string, locale: string): Promise<Output> {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
  const { stdout } = await run(process.execPath, ["--import", "tsx", script], {
    env,
    cwd: root,
    maxBuffer: 256 * 1024 * 1024,
  });
  const end = stdout.indexOf("\n");
  const { offset, language } = JSON.parse(stdout.slice(0, end)) as { offset: number; language: string };
  const bytes = stdout.slice(end + 1);
  return { zone, locale, offset, language, bytes, digest: createHash("sha256").update(bytes).digest("hex") };
}

describe("assessments are the same to the byte", () => {
  it.each(Object.entries(zones))("in %s, where the clock stands %d minutes from UTC", (zone, offset) => {
    const here = outputs.filter((output) => output.zone === zone);
    expect(here.map((output) => output.offset)).toEqual(locales.map(() => offset));
    expect(here.map(({ digest }) => digest)).toEqual(locales.map(() => outputs[0]?.digest));
  });

  it.each(Object.entries(languages))("in the system locale %s, whose language is %s", (locale, language) => {
    const here = outputs.filter((output) => output.locale === locale);
    expect(here.map((output) => output.language)).toEqual(Object.keys(zones).map(() => language));
    expect(new Set(here.map(({ digest }) => digest)).size).toBe(1);
  });

  it("and they say something of each day, so that a difference would show", () => {
    const { results } = JSON.parse(outputs[0]?.bytes ?? "{}") as { results: { kind: string; asOf: string }[] };
    expect(results.filter(({ kind }) => kind === "assessment")).toHaveLength(40);
    expect(new Set(results.map(({ asOf }) => asOf)).size).toBe(10);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(results.length);
  });
});
