import { configDefaults, defineConfig } from "vitest/config";

const patient = { testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false };

export default defineConfig({
  test: {
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/cli/**"], reporter: ["text"] },
    projects: [
      {
        test: {
          name: "unit",
          setupFiles: ["test/seed.ts"],
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "test/package/**", "test/browser/**", "test/database/**"],
          typecheck: { enabled: true, tsconfig: "./tsconfig.json", include: ["test/types/*.test-d.ts"] },
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { name: "package", include: ["test/package/**/*.test.ts"], ...patient, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          ...patient,
          sequence: { groupOrder: 2 },
          env: { CHROMIUM: process.env["CHROMIUM"] ?? "/usr/bin/chromium" },
        },
      },
      {
        test: {
          name: "database",
          setupFiles: ["test/seed.ts"],
          include: ["test/database/**/*.test.ts"],
          ...patient,
          sequence: { groupOrder: 3 },
          // Its modules leave out the file endings that Node asks for.
          server: { deps: { inline: ["dt-sql-parser"] } },
        },
      },
    ],
  },
});
