import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { type Consumer, root } from "../package/consumer.ts";

/** A portal's policy: nothing but its own scripts and styles, and no text turned into code. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

const html = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>绿色矿山评估</title><link rel="stylesheet" href="/style.css"></head>
<body><h1 id="conclusion"></h1><pre id="report"></pre><script src="/portal.js"></script></body>
</html>`;

const style = `body { font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 24px }
pre { font-family: "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap }`;

/** What a portal's own script does: assesses a mine and shows the result. Keeps its JSON for the test to read. */
const portal = `import { assess, readProfile, report } from "green-mine-rules";
import json from "./mine.json";
const assessment = assess(readProfile(json), { asOf: "2025-06-30" });
document.getElementById("conclusion").textContent = assessment.conclusion;
document.getElementById("report").textContent = report(assessment, { format: "text", locale: "zh" });
globalThis.result = JSON.stringify(assessment);
`;

/** Imports run in order: zod is told not to compile before the library makes its schemas. */
const jitlessPortal = `import "./jitless.js";\nimport "./portal.js";\n`;

/** The same without telling zod, and with an attempt of its own to turn text into code. */
const carelessPortal = `import "./portal.js";
try { globalThis.refusal = new Function("return 'none'")(); } catch (error) { globalThis.refusal = error.name; }
`;

/** A page on this machine that assesses a mine. */
export interface Page {
  readonly url: string;
  close(): void;
}

/**
 * Serves the portal's page, built in a project that has the package installed.
 *
 * @param jitless - Whether the page tells zod not to compile; if not, it also tries to evaluate text itself.
 */
export async function servePage(project: Consumer, { jitless }: { readonly jitless: boolean }): Promise<Page> {
  project.write("mine.json", readFileSync(join(root, "examples/magnesite-haicheng.json"), "utf8"));
  project.write("portal.js", portal);
  project.write("jitless.js", `import * as z from "zod";\nz.config({ jitless: true });\n`);
  const script = await bundled(project, jitless ? jitlessPortal : carelessPortal);
  return listen((path) => {
    if (path === "/") return ["text/html", html];
    if (path === "/style.css") return ["text/css", style];
    return path === "/portal.js" ? ["text/javascript", script] : undefined;
  });
}

async function bundled({ folder }: Consumer, contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

async function listen(fileAt: (path: string) => readonly [type: string, text: string] | undefined): Promise<Page> {
  const server = createServer(({ url = "/" }, response) => {
    const [type, text] = fileAt(url) ?? ["text/plain", "not found"];
    response.writeHead(fileAt(url) ? 200 : 404, {
      "Content-Security-Policy": policy,
      "Content-Type": `${type}; charset=utf-8`,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => void server.close(),
  };
}
