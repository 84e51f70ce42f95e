import { builtinModules } from "node:module";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";

const typescript = ["**/*.ts"];
const pure = { files: ["src/**/*.ts"], ignores: ["src/cli/**"] };

const banned = (selector, message) => ({ selector, message });

/** Holds for every TypeScript file but the tools' own configuration. */
const everywhere = [
  banned("ExportDefaultDeclaration", "No default exports: export it by its name."),
  banned("ExportNamedDeclaration > ExportSpecifier[exported.name='default']", "No default exports: export it by name."),
  banned(
    "ImportDeclaration[source.value='zod'][importKind!='type'] > :matches(ImportDefaultSpecifier, ImportSpecifier[importKind!='type'])",
    'Write `import * as z from "zod"`: the named import drags every locale of zod into the bundle.',
  ),
];

/** The library has no clock, no locale of the machine, no chance, no state. */
const purity = [
  banned("NewExpression[callee.name=/Date$/][arguments.length=0]", "That reads the clock: take `asOf` as an argument."),
  banned("CallExpression[callee.name='Date']", "Date() reads the clock: take `asOf` as an argument."),
  banned(
    "NewExpression[callee.name='Date'][arguments.length>1]",
    "That is a day in the machine's zone: use UTCDate of @date-fns/utc.",
  ),
  banned(
    "MemberExpression[property.name=/^toLocale/]",
    "toLocale… follows the machine: write the text yourself, or use toUpperCase / toLowerCase.",
  ),
  banned(
    "MemberExpression[property.name='localeCompare']",
    "localeCompare follows the machine's locale: compare with < and >.",
  ),
  banned(
    "MemberExpression[property.name=/^(getTimezoneOffset|toDateString|toTimeString)$/]",
    "That follows the machine's zone: use UTCDate of @date-fns/utc, or ISO text.",
  ),
  banned(
    ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind!='const']",
    "A module keeps no state: use `const`, or pass the value as an argument.",
  ),
  banned("ImportExpression", "The library is synchronous and whole: import at the top of the file."),
];

const properties = [
  { object: "Date", property: "now", message: "It reads the clock: take `asOf` as an argument." },
  { object: "Math", property: "random", message: "Chance is not reproducible: take a `seed` as an argument." },
];

const machine =
  "The library runs the same everywhere and touches nothing: take the value as an argument, or do it in src/cli.";
const timer = "The library is synchronous: return the value.";
const global = (message, ...names) => names.map((name) => ({ name, message }));
const globals = [
  ...global(machine, "process", "globalThis", "global", "window", "self", "document", "navigator", "require", "Buffer"),
  ...global(machine, "fetch", "XMLHttpRequest", "WebSocket", "localStorage", "crypto"),
  ...global("It is a clock: take `asOf` as an argument.", "performance"),
  ...global(timer, "setTimeout", "setInterval", "setImmediate", "queueMicrotask"),
  ...global("It follows the machine's locale: words come from src/report with an explicit locale.", "Intl"),
  ...global("Text is never evaluated (a portal's CSP forbids it): write a function.", "eval", "Function"),
  ...global("The library prints nothing: return a notice, and let src/cli print it.", "console"),
];

const readsTheClock = [
  "constructNow",
  "endOfToday",
  "endOfTomorrow",
  "endOfYesterday",
  "formatDistanceToNow",
  "formatDistanceToNowStrict",
  "isFuture",
  "isPast",
  "isThisHour",
  "isThisISOWeek",
  "isThisMinute",
  "isThisMonth",
  "isThisQuarter",
  "isThisSecond",
  "isThisWeek",
  "isThisYear",
  "isToday",
  "isTomorrow",
  "isYesterday",
  "startOfToday",
  "startOfTomorrow",
  "startOfYesterday",
];
const imports = {
  paths: [
    ...builtinModules.map((name) => ({ name, message: "The library runs in browsers: files belong to src/cli." })),
    { name: "date-fns", importNames: readsTheClock, message: "It reads the clock: compare with `asOf`." },
  ],
  patterns: [{ regex: "^node:", message: "The library runs in browsers: files belong to src/cli." }],
};

export default defineConfig(
  { ignores: ["coverage/", "demo-output/", "dist/", "docs/api/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", { max: 220, skipBlankLines: true }],
      "no-restricted-syntax": ["error", ...everywhere],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    ...pure,
    rules: {
      "no-restricted-globals": ["error", ...globals],
      "no-restricted-imports": ["error", imports],
      "no-restricted-properties": ["error", ...properties],
      "no-restricted-syntax": ["error", ...everywhere, ...purity],
    },
  },
  { files: ["*.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
