import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Consumer, consumer } from "../package/consumer.ts";
import { type Page, servePage } from "./page.ts";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

let project: Consumer;
let browser: Browser;
beforeAll(async () => {
  project = consumer();
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: [...flags, ...quiet] });
});
afterAll(async () => {
  await browser.close();
  project.remove();
});

/** What a visitor in a zone and language gets to see, and what the browser complained of. */
async function visited({ url }: Page, timezoneId: string, locale: string) {
  const context = await browser.newContext({ timezoneId, locale });
  const page = await context.newPage();
  await page.addInitScript(
    "globalThis.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.blockedURI));",
  );
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(url);
  const shown = {
    conclusion: await page.textContent("#conclusion"),
    report: await page.textContent("#report"),
    result: await page.evaluate<string>("result"),
    offset: await page.evaluate<number>("new Date(1751241600000).getTimezoneOffset()"),
    language: await page.evaluate<string>("navigator.language"),
    refusal: await page.evaluate<string | undefined>("globalThis.refusal"),
  };
  const violations = await page.evaluate<string[]>("violations");
  await context.close();
  return { shown, complaints, violations };
}

/** What Node makes of the same mine, from the same installed package. */
function inNode(): { readonly result: string; readonly report: string } {
  project.write(
    "node.mjs",
    `import { readFileSync } from "node:fs";
import { assess, readProfile, report } from "green-mine-rules";
const assessment = assess(readProfile(JSON.parse(readFileSync("mine.json", "utf8"))), { asOf: "2025-06-30" });
const words = report(assessment, { format: "text", locale: "zh" });
console.log(JSON.stringify({ result: JSON.stringify(assessment), report: words }));`,
  );
  return JSON.parse(project.node("node.mjs")) as ReturnType<typeof inNode>;
}

const visitors = [
  { zone: "Pacific/Kiritimati", offset: -840, language: "zh-CN" },
  { zone: "Pacific/Kiritimati", offset: -840, language: "ar-EG" },
  { zone: "America/Los_Angeles", offset: 420, language: "zh-CN" },
  { zone: "America/Los_Angeles", offset: 420, language: "ar-EG" },
];

it.each(visitors)(
  "Under a policy that forbids evaluating text, a page in $zone and $language shows what Node concludes.",
  async ({ zone, offset, language }) => {
    const page = await servePage(project, { jitless: true });
    const { shown, complaints, violations } = await visited(page, zone, language);
    page.close();
    expect(shown).toEqual({ conclusion: "cantTell", ...inNode(), offset, language });
    expect({ complaints, violations }).toEqual({ complaints: [], violations: [] });
  },
);

it("Where zod was not told of the policy, the page concludes the same, though the policy is in force.", async () => {
  const page = await servePage(project, { jitless: false });
  const { shown, violations } = await visited(page, "Asia/Shanghai", "zh-CN");
  page.close();
  expect(shown).toEqual({ conclusion: "cantTell", ...inNode(), offset: -480, language: "zh-CN", refusal: "EvalError" });
  // Its own attempt is among them, so a violation does not go unseen.
  expect(violations).toContain("eval");
});
