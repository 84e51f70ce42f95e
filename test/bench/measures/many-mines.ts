import { build } from "esbuild";
import { ourStreams } from "../ours.ts";
import { minesRead, minesStreamed } from "../pace.ts";
import { figure, type Table, times } from "../results/table.ts";
import { inPlainNode } from "./plain-node.ts";

/** What a process is asked to do. */
interface Asked {
  /** The name of a stream of ours; empty for parsing alone. */
  readonly name: string;
  /** Whether each profile is read and checked. */
  readonly isRead: boolean;
  readonly count: number;
}

/** What it took. */
interface Run extends Asked {
  readonly seconds: number;
  /** Megabytes. */
  readonly peak: number;
}

/** More and more mines, one after the other through one process, which keeps none of them. */
export async function manyMines(): Promise<Table> {
  const module = await streamModule();
  const [, reference = 1] = minesStreamed;
  const asked: readonly Asked[] = [
    { name: "", isRead: false, count: reference },
    { name: "", isRead: true, count: minesRead },
    ...ourStreams.flatMap(({ name, most }) =>
      minesStreamed.filter((count) => count <= most).map((count) => ({ name, isRead: false, count })),
    ),
    ...ourStreams.map(({ name }) => ({ name, isRead: true, count: minesRead })),
  ];
  const runs = asked.map((one) => runOf(module, one));
  return {
    title: "Many mines, streamed",
    note:
      "Each run is a Node process of its own that parses one line of JSON a mine (150 facts, 10 % absent), judges it by 120 " +
      "rules and forgets it. Peak memory is the whole process's.",
    columns: [
      "what",
      "mines",
      "seconds",
      "mines a second",
      "a mine",
      `beside ${figure(reference)} mines`,
      "peak memory",
    ],
    rows: runs.map((run) => [
      ["`JSON.parse`", ...(run.isRead ? ["`readProfile`"] : []), ...(run.name ? [run.name] : [])].join(", "),
      figure(run.count),
      figure(run.seconds),
      figure(run.count / run.seconds),
      `${figure(perMine(run))} µs`,
      besides(
        run,
        runs.find(({ name, isRead, count }) => name === run.name && !isRead && count === reference),
      ),
      `${figure(run.peak)} MB`,
    ]),
  };
}

function runOf(module: string, asked: Asked): Run {
  const printed = inPlainNode(module, asked.name, asked.isRead ? "read" : "parsed", String(asked.count));
  return { ...asked, ...(JSON.parse(printed) as Pick<Run, "seconds" | "peak">) };
}

function perMine({ seconds, count }: Run): number {
  return (seconds * 1e6) / count;
}

function besides(run: Run, reference: Run | undefined): string {
  return reference && !run.isRead && run.name !== "" ? times(perMine(run) / perMine(reference)) : "-";
}

/** The process's program as one module, without the package itself, which it imports as built. */
async function streamModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("stream.ts", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? "";
}
