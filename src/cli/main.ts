#!/usr/bin/env node
import process from "node:process";
import type { Writable } from "node:stream";
import { run } from "./run.ts";

const stdout = writerTo(process.stdout);
const stderr = writerTo(process.stderr);

process.exitCode = await run(process.argv.slice(2), {
  // Opened only by who reads it.
  get stdin() {
    return process.stdin;
  },
  get stdinIsTerminal() {
    return process.stdin.isTTY;
  },
  stdout,
  // Where not even this can be written, nobody is left to be told.
  stderr: (text) => stderr(text).catch(() => undefined),
  get terminal() {
    return process.stderr.isTTY ? process.stderr : undefined;
  },
  get stdoutIsTerminal() {
    return process.stdout.isTTY;
  },
  env: process.env,
});

function writerTo(stream: Writable): (text: string) => Promise<void> {
  // A write is settled by its own callback; without a listener a closed pipe would end the process with a stack trace.
  stream.on("error", () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
}
