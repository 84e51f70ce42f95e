import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL of one's own, reached through a socket in its own folder. */
export interface PostgresServer {
  connect(): Promise<Client>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

const settings = ["listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "jit=off"];

/**
 * Starts a PostgreSQL in a new folder under the system's temporary one. It takes no port, and ends with this process even
 * if that is killed, where the machine can do so (Linux).
 *
 * @throws {Error} If PostgreSQL is not there or does not start.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), "green-mine-postgres-"));
  const data = join(folder, "data");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    if (isRoot()) giveToPostgres(folder);
    const initdb = [join(bin, "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"];
    const [program, ...args] = [...asUser([]), ...initdb, "--locale=C"];
    execFileSync(program, args, { cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
    const server = started([
      join(bin, "postgres"),
      "-D",
      data,
      "-k",
      folder,
      ...settings.flatMap((one) => ["-c", one]),
    ]);
    const stop = async () => {
      await ended(server);
      remove();
    };
    try {
      await ready(server, folder);
    } catch (error) {
      await stop();
      throw error;
    }
    return { connect: () => connected(folder), stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The folder of PostgreSQL's programs: PG_BIN, or Debian's newest. */
function binaries(): string {
  const given = process.env["PG_BIN"];
  if (given !== undefined) return given;
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(debian, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
  if (found === undefined) throw new Error("PostgreSQL is missing: run .ci/postgres.sh, or set PG_BIN to its programs");
  return found;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian's package makes. */
function asUser(more: readonly string[]): string[] {
  if (!isRoot()) return more.length > 0 && existsSync("/usr/bin/setpriv") ? ["setpriv", ...more] : [];
  return ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", ...more];
}

function giveToPostgres(folder: string): void {
  const [uid, gid] = ["-u", "-g"].map((which) => Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" })));
  chownSync(folder, uid ?? 0, gid ?? 0);
}

function started(command: readonly string[]): ChildProcess {
  const [program = "", ...args] = [...asUser(["--pdeathsig", "INT"]), ...command];
  return spawn(program, args, { cwd: "/", stdio: "ignore" });
}

async function ready(server: ChildProcess, folder: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${String(server.exitCode)}`);
    try {
      const client = await connected(folder);
      await client.end();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error("PostgreSQL did not start within 30 seconds");
}

async function connected(folder: string): Promise<Client> {
  const client = new Client({ host: folder, user: "postgres", database: "postgres" });
  await client.connect();
  return client;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await exit;
}
