import { describe, expect, it } from "vitest";
import { facts } from "../../src/index.ts";
import { run } from "./run.ts";

describe("the lines that a portal developer pastes", () => {
  it("print the conclusion and the five most decisive facts that are missing", { timeout: 60_000 }, async () => {
    const [conclusion, ...missing] = await run(new URL("../../examples/portal.ts", import.meta.url));
    expect(conclusion).toBe("cantTell");
    const leaves = facts.filter(({ derived }) => !derived).map(({ id, title }) => `${id}: ${title.zh}`);
    expect(missing).toHaveLength(5);
    expect(leaves).toEqual(expect.arrayContaining(missing));
  });
});
