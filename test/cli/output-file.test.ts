import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { expect, it } from "vitest";
import { folderWith, greenMine } from "./command-line.ts";
import { complaint } from "./complaint.ts";

const profile = JSON.stringify({ identity: { name: "Trial mine" } });
const asked = ["assess", "--as-of", "2025-06-30", "--output"];

it("A file is given what standard output would have been given, and the status stays the verdict's", async () => {
  const folder = folderWith({ "mine.json": profile });
  const printed = await greenMine(["assess", folder.path("mine.json"), "--as-of", "2025-06-30"]);
  const written = await greenMine([
    "assess",
    folder.path("mine.json"),
    "--as-of",
    "2025-06-30",
    "-o",
    folder.path("out.txt"),
  ]);
  expect(written).toEqual({ ...printed, stdout: "" });
  expect(readFileSync(folder.path("out.txt"), "utf8")).toBe(printed.stdout);
  expect(folder.names()).toEqual(["mine.json", "out.txt"]);
});

it.each([
  ["facts", ["facts"]],
  ["rules", ["rules"]],
  ["schema", ["schema", "profile"]],
])("The command %s writes files too", async (_, argv) => {
  const folder = folderWith();
  const { stdout } = await greenMine(argv);
  expect(await greenMine([...argv, "-o", folder.path("out")])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(folder.path("out"), "utf8")).toBe(stdout);
});

it("A file that is there is replaced whole and keeps its permissions", async () => {
  const folder = folderWith({ "out.txt": "old".repeat(100_000) });
  chmodSync(folder.path("out.txt"), 0o640);
  await greenMine([...asked, folder.path("out.txt")], { stdin: profile });
  expect(readFileSync(folder.path("out.txt"), "utf8")).toMatch(/^[^o]*Trial mine/);
  expect(statSync(folder.path("out.txt")).mode & 0o777).toBe(0o640);
  expect(folder.names()).toEqual(["out.txt"]);
});

it("A link stays a link: the file that it leads to is replaced", async () => {
  const folder = folderWith({ "real.txt": "old" });
  symlinkSync("real.txt", folder.path("link.txt"));
  await greenMine([...asked, folder.path("link.txt")], { stdin: profile });
  expect(lstatSync(folder.path("link.txt")).isSymbolicLink()).toBe(true);
  expect(readFileSync(folder.path("real.txt"), "utf8")).toContain("Trial mine");
});

it("Bad input leaves a file as it was, and makes none", async () => {
  const folder = folderWith({ "out.txt": "old" });
  await complaint([...asked, folder.path("out.txt")], "en", { stdin: "{" });
  await complaint([...asked, folder.path("new.txt")], "en", { stdin: '{"identity": 1}' });
  expect(readFileSync(folder.path("out.txt"), "utf8")).toBe("old");
  expect(folder.names()).toEqual(["out.txt"]);
});

it.each([
  ["a folder", "folder", /is a folder; give a file$/, /是文件夹;请给出文件$/],
  ["a file in a folder that is not there", "none/out.txt", /lies in a folder that does not exist; /, /文件夹不存在;/],
  ["a file in a folder that is a file", "mine.json/out.txt", /does not exist/, /不存在/],
  ["a folder that is not there", "none/", /lies in a folder that does not exist; /, /文件夹不存在;/],
  ["the mine's own profile", "mine.json", /is an input too; choose another name$/, /也是输入文件;请另取名称$/],
  [
    "a link to the mine's own profile",
    "link.json",
    /is an input too; choose another name$/,
    /也是输入文件;请另取名称$/,
  ],
])("It refuses %s, and leaves everything as it was", async (_, name, english, chinese) => {
  const folder = folderWith({ "mine.json": profile });
  mkdirSync(folder.path("folder"));
  symlinkSync("mine.json", folder.path("link.json"));
  const argv = ["assess", folder.path("mine.json"), "--as-of", "2025-06-30", "-o", folder.path(name)];
  expect(await complaint(argv, "en")).toEqual([expect.stringMatching(english)]);
  expect(await complaint(argv, "zh")).toEqual([expect.stringMatching(chinese)]);
  expect(folder.names()).toEqual(["folder", "link.json", "mine.json"]);
  expect(readFileSync(folder.path("mine.json"), "utf8")).toBe(profile);
});

it("It refuses a device, which a rename would replace", async () => {
  const lines = await complaint([...asked, "/dev/null"], "en", { stdin: profile });
  expect(lines).toEqual(["/dev/null is not a regular file; give one"]);
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});
