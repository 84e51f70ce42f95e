import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as engine from "../../src/bridges/json-rules-engine.ts";
import * as sql from "../../src/bridges/sql.ts";
import * as source from "../../src/index.ts";
import { type Consumer, consumer } from "./consumer.ts";

let project: Consumer;
beforeAll(() => {
  project = consumer();
});
afterAll(() => project.remove());

const entries = {
  "green-mine-rules": source,
  "green-mine-rules/json-rules-engine": engine,
  "green-mine-rules/sql": sql,
};

describe.each(Object.entries(entries))("Of %s", (specifier, entry) => {
  const names = Object.keys(entry).sort();

  it("an ES module sees the names that the source exports.", () => {
    const print = "console.log(JSON.stringify(Object.keys(library).sort()));";
    project.write("names.mjs", `import * as library from "${specifier}"; ${print}`);
    expect(JSON.parse(project.node("names.mjs"))).toEqual(names);
  });

  it("a CommonJS module sees the same names.", () => {
    const print = "console.log(JSON.stringify(Object.keys(library).sort()));";
    project.write("names.cjs", `const library = require("${specifier}"); ${print}`);
    expect(JSON.parse(project.node("names.cjs"))).toEqual(names);
  });
});

const nameOnly = `readProfile({ identity: { name: "Example mine" } })`;

it("ES module and CommonJS give the same assessment of a mine of which only the name is known.", () => {
  const print = `console.log(JSON.stringify(assess(${nameOnly}, { asOf: "2025-06-30" })));`;
  project.write("assess.mjs", `import { assess, readProfile } from "green-mine-rules"; ${print}`);
  project.write("assess.cjs", `const { assess, readProfile } = require("green-mine-rules"); ${print}`);
  const printed = project.node("assess.mjs");
  expect(project.node("assess.cjs")).toBe(printed);
  expect(JSON.parse(printed)).toMatchObject({ kind: "assessment", conclusion: "cantTell", counts: { failed: 0 } });
});

it("ES module and CommonJS write the same query, for a rule set of the other entry.", () => {
  const query = `toSql(ruleSets["liaoning/2021/mine"], { dialect: "duckdb", table: "mines", asOf: "2025-06-30" })`;
  const print = `console.log(${query});`;
  project.write(
    "query.mjs",
    `import { ruleSets } from "green-mine-rules"; import { toSql } from "green-mine-rules/sql"; ${print}`,
  );
  project.write(
    "query.cjs",
    `const { ruleSets } = require("green-mine-rules"); const { toSql } = require("green-mine-rules/sql"); ${print}`,
  );
  const printed = project.node("query.mjs");
  expect(project.node("query.cjs")).toBe(printed);
  expect(printed).toMatch(/^WITH "facts" AS \(/);
});

const data = {
  "green-mine-rules/rules/liaoning/2021/mine.json": ["id", "liaoning/2021/mine"],
  "green-mine-rules/bundles/liaoning/2021/mine.json": ["id", "liaoning/2021/mine"],
  "green-mine-rules/schema/mine-profile.json": ["$schema", "https://json-schema.org/draft/2020-12/schema"],
  "green-mine-rules/package.json": ["name", "green-mine-rules"],
};

it.each(Object.entries(data))("%s is reached from both kinds of module.", (specifier, [key = "", value]) => {
  project.write(
    "data.mjs",
    `import data from "${specifier}" with { type: "json" }; console.log(JSON.stringify(data["${key}"]));`,
  );
  project.write("data.cjs", `console.log(JSON.stringify(require("${specifier}")["${key}"]));`);
  expect(JSON.parse(project.node("data.mjs"))).toBe(value);
  expect(JSON.parse(project.node("data.cjs"))).toBe(value);
});

it("What the exports do not name stays closed.", () => {
  project.write("deep.mjs", `import "green-mine-rules/dist/index.js";`);
  const { status, stderr } = project.run(process.execPath, ["deep.mjs"]);
  expect(status).not.toBe(0);
  expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
});
