import { expect } from "vitest";
import { greenMine, type Surroundings } from "./command-line.ts";

/**
 * What the command line says against bad input in a language, line by line.
 *
 * Holds for every complaint: status 3, nothing on standard output, each line named after the program, no stack trace.
 */
export async function complaint(
  argv: readonly string[],
  locale: "zh" | "en" = "en",
  surroundings: Surroundings = {},
): Promise<string[]> {
  const { status, stdout, stderr } = await greenMine([...argv, "--locale", locale], surroundings);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  const lines = stderr.split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^green-mine: \S/);
  expect(stderr).not.toMatch(stackTrace);
  return lines.map((line) => line.slice("green-mine: ".length));
}

/** What no user should ever be shown. */
export const stackTrace = /^\s+at |\bat .*\.[cm]?[jt]s:\d|node:internal/m;
