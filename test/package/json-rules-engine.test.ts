import { unlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as source from "../../src/bridges/json-rules-engine.ts";
import { type Consumer, consumer, root } from "./consumer.ts";

let project: Consumer;
beforeAll(() => {
  project = consumer();
});
afterAll(() => project.remove());

/** How each kind of module takes the package's two entries. */
const kinds = [
  {
    say: "An ES module",
    file: "app.mjs",
    imports: `import * as library from "green-mine-rules";
import * as bridge from "green-mine-rules/json-rules-engine";
import { Engine } from "json-rules-engine";`,
  },
  {
    say: "A CommonJS module",
    file: "app.cjs",
    imports: `const library = require("green-mine-rules");
const bridge = require("green-mine-rules/json-rules-engine");
const { Engine } = require("json-rules-engine");`,
  },
];

/** What a module prints as JSON. */
function printed(file: string, imports: string, code: string): unknown {
  project.write(file, `${imports}\n${code}`);
  return JSON.parse(project.node(file));
}

it.each(kinds)("$say sees the names that the source exports.", ({ file, imports }) => {
  const names = printed(file, imports, `console.log(JSON.stringify(Object.keys(bridge).sort()));`);
  expect(names).toEqual(Object.keys(source).sort());
});

it.each(kinds)("$say catches errors of one entry by the classes of the other.", ({ file, imports }) => {
  const code = `
const { DayError, liaoning2021Mine, liaoning2021Targets, ParametersError, RuleSetError } = library;
const asOf = "2025-06-30";
const parameters = { unheard: { value: 1, source: "a letter" } };
const thrown = (run) => { try { run(); } catch (error) { return error; } };
console.log(JSON.stringify([
  thrown(() => bridge.createEngine(liaoning2021Targets, { asOf })) instanceof RuleSetError,
  thrown(() => bridge.createEngine(liaoning2021Mine, { asOf, parameters })) instanceof ParametersError,
  thrown(() => bridge.toEngineRules(liaoning2021Mine, { asOf: "today" })) instanceof DayError,
]));`;
  expect(printed(file, imports, code)).toEqual([true, true, true]);
});

it.each(kinds)("$say runs a mine through an engine of the app's own json-rules-engine.", ({ file, imports }) => {
  const code = `
const asOf = "2025-06-30";
const mine = library.readProfile({ identity: { name: "Example mine", province: "210000" } });
const engine = bridge.createEngine(library.liaoning2021Mine, { asOf });
engine.run(bridge.toEngineFacts(mine, { asOf })).then(({ events }) => {
  const told = new Map(events.map(({ type, params }) => [params.rule, type]));
  const { findings } = library.assess(mine, { asOf });
  const same = findings.every(({ rule, verdict }) => told.get(rule) === verdict);
  console.log(JSON.stringify({ isEngine: engine instanceof Engine, same, more: events.length - findings.length }));
});`;
  expect(printed(file, imports, code)).toEqual({ isEngine: true, same: true, more: 0 });
});

it("The example app prints with the built package what it prints with the sources.", () => {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const [built, sources] = [".ci/built.json", "tsconfig.json"].map((config) =>
    project.node(tsx, "--tsconfig", join(root, config), join(root, "examples/json-rules-engine/app.ts")),
  );
  expect(built).toContain("cantTell");
  expect(built).toBe(sources);
});

const loaded = `Object.keys(require.cache).filter((path) => /node_modules.json-rules-engine./.test(path)).length`;

it.each([
  {
    say: "An ES module",
    file: "alone.mjs",
    from: `import { createRequire } from "node:module"; import "green-mine-rules"; const require = createRequire(import.meta.url);`,
  },
  { say: "A CommonJS module", file: "alone.cjs", from: `require("green-mine-rules");` },
])("$say that imports the package alone loads no json-rules-engine.", ({ file, from }) => {
  expect(printed(file, from, `console.log(${loaded});`)).toBe(0);
  const bridge = file.endsWith(".mjs")
    ? `await import("green-mine-rules/json-rules-engine");`
    : `require("green-mine-rules/json-rules-engine");`;
  expect(printed(file, from, `${bridge} console.log(${loaded});`)).toBeGreaterThan(0);
});

describe("Without json-rules-engine", () => {
  beforeAll(() => {
    unlinkSync(join(project.folder, "node_modules/json-rules-engine"));
  });

  it.each(kinds)("$say has the library, and the bridge says what it lacks.", ({ file, imports }) => {
    const [library = "", bridge = ""] = imports.split("\n");
    project.write(file, `${library}\nconsole.log(Object.keys(library).length > 0);`);
    expect(project.node(file)).toBe("true\n");
    project.write(file, bridge);
    expect(project.run(process.execPath, [file]).stderr).toContain("json-rules-engine'");
  });
});
