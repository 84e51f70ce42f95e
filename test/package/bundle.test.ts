import { createContext, runInContext } from "node:vm";
import { build, type BuildResult } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Consumer, consumer } from "./consumer.ts";

let project: Consumer;
beforeAll(() => {
  project = consumer();
});
afterAll(() => project.remove());

/** What a bundler makes of a script for a page. An import of a Node module would fail the build. */
async function bundled(script: string) {
  const result = await build({
    stdin: { contents: script, resolveDir: project.folder },
    absWorkingDir: project.folder,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { text: result.outputFiles.map(({ text }) => text).join("\n"), packages: packagesIn(result.metafile) };
}

/** The packages of which something stands in the output. */
function packagesIn({ outputs }: BuildResult<{ metafile: true }>["metafile"]): string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const names = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const assessing = `assess(readProfile({ identity: { name: "Example mine", province: "210000" } }), { asOf: "2025-06-30" })`;

it("A page's bundle runs where there is nothing but the language, and assesses as Node does.", async () => {
  const { text } = await bundled(
    `import { assess, readProfile } from "green-mine-rules"; globalThis.result = JSON.stringify(${assessing});`,
  );
  const bare = createContext({});
  runInContext(text, bare);
  project.write(
    "node.mjs",
    `import { assess, readProfile } from "green-mine-rules"; console.log(JSON.stringify(${assessing}));`,
  );
  expect(`${String(runInContext("result", bare))}\n`).toBe(project.node("node.mjs"));
});

it("Assessing needs zod and the calendar, and neither a rule engine nor the command line.", async () => {
  const { packages } = await bundled(`import { assess } from "green-mine-rules"; console.log(assess);`);
  expect(packages).toEqual(["@date-fns/utc", "date-fns", "green-mine-rules", "zod"]);
});

it("A form that only reads profiles carries no rule.", async () => {
  const rule = "mining-recovery-not-below-national-minimum";
  const reading = await bundled(`import { readProfile } from "green-mine-rules"; console.log(readProfile);`);
  const judging = await bundled(`import { assess } from "green-mine-rules"; console.log(assess);`);
  expect(reading.text).not.toContain(rule);
  expect(judging.text).toContain(rule);
});

it("The library without its bridges carries no SQL and no rule engine; the SQL entry needs no more than the library.", async () => {
  const everything = await bundled(`import * as library from "green-mine-rules"; globalThis.library = library;`);
  const writing = await bundled(`import { toSql } from "green-mine-rules/sql"; globalThis.toSql = toSql;`);
  const query = "rows_in_force";
  expect(everything.text).not.toContain(query);
  expect(everything.packages).not.toContain("json-rules-engine");
  expect(writing.text).toContain(query);
  expect(writing.packages).toEqual(["@date-fns/utc", "date-fns", "green-mine-rules", "zod"]);
});
