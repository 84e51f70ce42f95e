import ts from "typescript";
import { describe, expect, it } from "vitest";
import { cycleIn, type Import, importsOf } from "./imports.ts";
import { filesUnder, type SourceFile } from "./sources.ts";

const source = filesUnder("src", ".ts");
const tests = filesUnder("test", ".ts");
const imports = source.flatMap(importsOf);

/** The floors of the house: data flows to the right, imports run to the left. The entry stands before the command line. */
const floors = ["profile", "ruleset", "evaluation", "bridges", "assessment", "portfolio", "report", "index.ts", "cli"];

/** The floor of a file of ours: the folder or file right under `src/`. */
function floorOf(path: string): string {
  return /^src\/([^/]+)/.exec(path)?.[1] ?? path;
}

function shown({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`;
}

describe("The house", () => {
  it("has no rooms but its floors", () => {
    expect(source.filter(({ path }) => !floors.includes(floorOf(path))).map(({ path }) => path)).toEqual([]);
  });

  it("imports from its own floor and from those to the left", () => {
    const upward = imports.filter(
      ({ from, to }) => to?.startsWith("src/") === true && floors.indexOf(floorOf(to)) > floors.indexOf(floorOf(from)),
    );
    expect(upward.map(shown)).toEqual([]);
  });

  it("has bridges that nothing else in it stands on", () => {
    const onBridges = imports.filter(
      ({ from, to }) => to?.startsWith("src/bridges/") === true && !from.startsWith("src/bridges/"),
    );
    expect(onBridges.map(shown)).toEqual([]);
  });

  it("reads the files of rules only where they are shipped, and nothing else outside but its own package", () => {
    const outside = imports.filter(({ from, to }) => {
      if (to === undefined || to.startsWith("src/")) return false;
      if (to === "package.json") return floorOf(from) !== "cli";
      return !(to.startsWith("rules/") && from.startsWith("src/ruleset/shipped/"));
    });
    expect(outside.map(shown)).toEqual([]);
  });

  it("has the machine and the argument parser in the command line alone", () => {
    const machine = /^(node:|commander$|fs$|path$|process$|os$)/;
    const culprits = imports.filter(({ from, specifier }) => machine.test(specifier) && floorOf(from) !== "cli");
    expect(culprits.map(shown)).toEqual([]);
  });

  it("has no cycle of imports, of types neither", () => {
    expect(cycleIn(imports) ?? []).toEqual([]);
  });

  it("leads every import of its own to a file with its ending", () => {
    const paths = new Set(source.map(({ path }) => path));
    const lost = imports.filter(({ to }) => to?.startsWith("src/") === true && !paths.has(to));
    expect(lost.map(shown)).toEqual([]);
  });
});

describe("The files", () => {
  it("stand in folders named after nouns of the field", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|lib|shared|tools)(\/|\.ts$)/;
    expect([...source, ...tests].map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it("have at most 220 lines that are not blank", () => {
    const long = [...source, ...tests].flatMap(({ path, text }) => {
      const lines = text.split("\n").filter((line) => line.trim() !== "").length;
      return lines > 220 ? [`${path}: ${String(lines)}`] : [];
    });
    expect(long).toEqual([]);
  });

  it("export by name, never a default", () => {
    expect([...source, ...tests].filter(hasDefaultExport).map(({ path }) => path)).toEqual([]);
  });

  it("re-export nothing but in the entries, which do nothing else", () => {
    const entries = ["src/bridges/sql.ts", "src/index.ts"];
    const barrels = source.filter((file) => statementsOf(file).some(isReExport)).map(({ path }) => path);
    expect(barrels).toEqual(entries);
    const entry = source.filter(({ path }) => entries.includes(path)).flatMap(statementsOf);
    expect(entry.filter((statement) => !isReExport(statement)).map((statement) => statement.getText())).toEqual([]);
  });
});

describe("The search for cycles", () => {
  const steps = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([from, to]) => ({ from, to, specifier: to }));

  it("finds the way round", () => {
    expect(cycleIn(steps(["a", "b"], ["a", "c"], ["c", "d"], ["d", "a"]))).toEqual(["a", "c", "d", "a"]);
  });

  it("takes two ways to one file for no cycle", () => {
    expect(cycleIn(steps(["a", "b"], ["a", "c"], ["b", "d"], ["c", "d"]))).toBeUndefined();
  });

  it("reads imports of types, and re-exports, as imports", () => {
    const text = 'import type { A } from "./a.ts";\nexport { b } from "./b.ts";\nexport type { C } from "../c.ts";\n';
    const found = importsOf({ path: "src/x/y.ts", text }).map(({ to }) => to);
    expect(found).toEqual(["src/x/a.ts", "src/x/b.ts", "src/c.ts"]);
  });
});

function statementsOf({ path, text }: SourceFile): readonly ts.Statement[] {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true).statements;
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function hasDefaultExport(file: SourceFile): boolean {
  return statementsOf(file).some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.some(({ name }) => name.text === "default");
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  });
}
