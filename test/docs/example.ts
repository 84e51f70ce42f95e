import { join } from "node:path";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import ts from "typescript";
import { expect } from "vitest";
import * as library from "../../src/index.ts";
import { root } from "./documents.ts";

/** Code that a document or a doc comment shows as working. */
export interface Example {
  /** Where it stands. */
  readonly place: string;
  readonly code: string;
}

/** The code with its imports: where it has none, those of the package's names that it uses. */
function withImports(code: string): string {
  if (/^import /m.test(code)) return code;
  const used = Object.keys(library).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return `import { ${used.join(", ")} } from "green-mine-rules"; ${code}`;
}

/**
 * Runs an example against the sources and compares each value that a comment states with the value itself: a JSON value, or
 * the beginning of a text, ended by "…".
 */
export async function run({ place, code }: Example): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: withChecks(withImports(code)), resolveDir: root, loader: "ts" },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "es2022",
    alias: {
      "green-mine-rules/sql": join(root, "src/bridges/sql.ts"),
      "green-mine-rules": join(root, "src/index.ts"),
    },
    write: false,
    logLevel: "silent",
  });
  const check = (value: unknown, stated: unknown) => {
    const shortened = typeof stated === "string" && stated.endsWith("…");
    expect(shortened ? String(value).slice(0, stated.length - 1) + "…" : value, place).toEqual(stated);
  };
  const silent = { log: () => undefined };
  const text = outputFiles.map((file) => file.text).join("\n");
  const program = compileFunction(text, ["require", "console", "check", "module"]) as (...given: unknown[]) => void;
  program(createRequire(join(root, "package.json")), silent, check, { exports: {} });
}

/** The code with a check after each statement that a comment gives a value to. */
function withChecks(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const pieces = file.statements.map((statement) => {
    const value = valueOf(statement);
    const stated = statedAfter(code, statement.end);
    const check = value === undefined || stated === undefined ? "" : `;check(${value}, ${stated});`;
    return statement.getFullText(file) + check;
  });
  return pieces.join("\n");
}

/** The expression whose value a comment after the statement can state. */
function valueOf(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const printed = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
    return (printed ? expression.arguments[0] : expression)?.getText();
  }
  const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (!declared) return undefined;
  if (ts.isIdentifier(declared.name)) return declared.name.text;
  const [element] = declared.name.elements;
  return element && ts.isBindingElement(element) ? element.name.getText() : undefined;
}

/** The JSON value in the comment that ends the statement's line or stands on the next. */
function statedAfter(code: string, end: number): string | undefined {
  const [, comment] = /^[ \t]*\n?\/\/ (.+)/.exec(code.slice(end).replace(/^[ \t]+/, "")) ?? [];
  if (comment === undefined) return undefined;
  try {
    return JSON.stringify(JSON.parse(comment));
  } catch {
    return undefined;
  }
}

/** What the compiler says against the examples, under the repository's own settings. */
export function typeFaults(examples: readonly Example[]): string[] {
  const files = new Map(
    examples.map(({ place, code }, index) => [
      join(root, `test/docs/example-${String(index)}.ts`),
      { place, text: `${withImports(code)}\nexport {};` },
    ]),
  );
  const settings = ts.readConfigFile(join(root, "tsconfig.json"), (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const overlaid: ts.CompilerHost = {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name)?.text ?? host.readFile(name),
    getSourceFile: (name, version) => {
      const text = files.get(name)?.text;
      return text === undefined ? host.getSourceFile(name, version) : ts.createSourceFile(name, text, version);
    },
  };
  const program = ts.createProgram([...files.keys()], options, overlaid);
  return [...files].flatMap(([name, { place }]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${place}, line ${String(line)} of the example: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    }),
  );
}
