import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, it } from "vitest";
import { exitStatus } from "../../src/cli/exit-status.ts";
import { run } from "../../src/cli/run.ts";
import { blocksIn, documents, root } from "./documents.ts";

/** A command line that a document shows, and what it says the command prints. */
interface Shown {
  readonly place: string;
  readonly line: string;
  readonly excerpt: string | undefined;
}

const shown: readonly Shown[] = documents.flatMap(({ path, text }) => {
  const blocks = blocksIn(text);
  return blocks.flatMap(({ language, text: lines, line: first }, index) => {
    if (language !== "sh") return [];
    const next = blocks[index + 1];
    const commands = lines.split("\n").filter((line) => /^npx green-mine /.test(line));
    const follows = next?.language === "text" && next.line === first + lines.split("\n").length + 3;
    return commands.map((line, at) => ({
      place: `${path}, line ${String(first)}`,
      line,
      excerpt: follows && at === commands.length - 1 ? next.text : undefined,
    }));
  });
});

const folder = mkdtempSync(join(tmpdir(), "green-mine-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as its shell would; a file that it writes goes to the temporary folder. */
async function printed(line: string) {
  const words = line.split(/\s+/).slice(2);
  const argv = words.map((word, index) => (words[index - 1] === "-o" ? join(folder, "output") : word));
  const output = { stdout: "", stderr: "" };
  const take = (name: keyof typeof output) => (text: string) => {
    output[name] += text;
    return Promise.resolve();
  };
  const stdin = Readable.from([]);
  const io = { stdin, stdinIsTerminal: true, stdout: take("stdout"), stderr: take("stderr"), env: {} };
  return { status: await run(argv, io), ...output };
}

it.each(shown)("$line in $place is understood and prints what is shown.", async ({ line, excerpt }) => {
  const { status, stdout, stderr } = await printed(line);
  expect({ stderr, isFault: status === exitStatus.badInput || status === exitStatus.bug }).toEqual({
    stderr: "",
    isFault: false,
  });
  // A line of "…" stands for what was left out.
  let from = 0;
  for (const part of (excerpt ?? "").split(/^…$\n?/m)) {
    const at = stdout.indexOf(part.trimEnd(), from);
    expect(at, `${part}\nis not in\n${stdout.slice(from)}`).toBeGreaterThanOrEqual(0);
    from = at + part.trimEnd().length;
  }
});

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const scriptNames = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = ""]) => ({ path, name })),
);

it.each(scriptNames)("npm run $name in $path is a script of the package.", ({ name }) => {
  expect(Object.keys(scripts)).toContain(name);
});
