import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A project that has the packed package installed, as a user's project would. */
export interface Consumer {
  readonly folder: string;
  /** What the tarball holds, as paths inside the package. */
  readonly files: readonly string[];
  /** Writes a file of the project. */
  write(name: string, text: string): void;
  /** Runs a program in the project's folder. */
  run(program: string, args: readonly string[], input?: string): Outcome;
  /** Runs Node in the project's folder and gives what it printed; throws if it failed. */
  node(...args: readonly string[]): string;
  remove(): void;
}

/** How a program ended. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Packs the built package and installs it with npm in a new folder under the system's temporary one. What it depends on
 * is linked from this checkout, so nothing is asked of a registry; what it does not declare, it does not find.
 *
 * @throws {Error} If the package has not been built.
 */
export function consumer(): Consumer {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist/ is missing: run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), "green-mine-consumer-"));
  const { filename, files } = pack(folder);
  const { name, dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Manifest;
  const linked = Object.keys({ ...dependencies, ...peerDependencies });
  const specifications = Object.fromEntries(linked.map((id) => [id, `file:${join(root, "node_modules", id)}`]));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const run = (program: string, args: readonly string[], input = "") => ended(folder, program, args, input);
  write(
    "package.json",
    JSON.stringify({
      name: "consumer",
      private: true,
      dependencies: { [name]: `file:./${filename}`, ...specifications },
    }),
  );
  succeed(run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--cache", join(folder, ".npm")]));
  return {
    folder,
    files: files.map(({ path }) => path),
    write,
    run,
    node: (...args) => succeed(run(process.execPath, args)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function pack(folder: string): Packed {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const printed = execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const [packed] = JSON.parse(printed) as Packed[];
  if (!packed) throw new Error(`npm pack printed no package: ${printed}`);
  return packed;
}

function ended(cwd: string, program: string, args: readonly string[], input: string): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, input, encoding: "utf8" });
  if (error) throw error;
  return { status, stdout, stderr };
}

function succeed({ status, stdout, stderr }: Outcome): string {
  if (status !== 0) throw new Error(`exit status ${String(status)}\n${stdout}\n${stderr}`);
  return stdout;
}
