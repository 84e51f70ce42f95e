import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Consumer, consumer, root } from "./consumer.ts";

let project: Consumer;
beforeAll(() => {
  project = consumer();
});
afterAll(() => project.remove());

/** Runs the installed command as a shell would. */
function greenMine(args: readonly string[], input = "") {
  return project.run(join(project.folder, "node_modules/.bin/green-mine"), args, input);
}

const example = (name: string) => readFileSync(join(root, `examples/${name}.json`), "utf8");
const named = (identity: object) => JSON.stringify({ identity: { name: "Example mine", ...identity } });

const assessments = [
  { say: "a mine that conforms", status: 0, asOf: "2023-12-31", input: example("iron-anshan") },
  { say: "a mine that does not conform", status: 1, asOf: "2025-06-30", input: example("sand-gravel-quarry") },
  { say: "a mine of which only the name is known", status: 2, asOf: "2025-06-30", input: named({}) },
  { say: "what is no profile", status: 3, asOf: "2025-06-30", input: "{}" },
  { say: "what is not JSON", status: 3, asOf: "2025-06-30", input: "identity: Example mine" },
  { say: "a day that is none", status: 3, asOf: "today", input: named({}) },
  { say: "a mine outside Liaoning", status: 4, asOf: "2025-06-30", input: named({ province: "220000" }) },
];

it.each(assessments)("For $say the exit status is $status", ({ status, asOf, input }) => {
  const ended = greenMine(["assess", "--as-of", asOf], input);
  expect(ended.status).toBe(status);
  expect(status === 3 ? ended.stdout : ended.stderr).toBe("");
  expect(status === 3 ? ended.stderr : ended.stdout).not.toBe("");
  expect(ended.stderr).not.toMatch(/^ +at /m);
});

it("The command assesses a file as the library does.", () => {
  project.write("mine.json", example("magnesite-haicheng"));
  project.write(
    "library.mjs",
    `import { readFileSync } from "node:fs";
import { assess, readProfile } from "green-mine-rules";
console.log(JSON.stringify(assess(readProfile(JSON.parse(readFileSync("mine.json", "utf8"))), { asOf: "2025-06-30" })));`,
  );
  const { stdout } = greenMine(["assess", "mine.json", "--as-of", "2025-06-30", "--format", "json"]);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(project.node("library.mjs")));
});

it("The command says the version of the package.", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  expect(greenMine(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

it("The command prints the JSON Schema that the package ships.", () => {
  const shipped = join(project.folder, "node_modules/green-mine-rules/dist/schema/mine-profile.json");
  const { stdout } = greenMine(["schema", "profile", "--format", "json"]);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(shipped, "utf8")));
});
