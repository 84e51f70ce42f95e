import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { toEngineFacts, toEngineRules, type VerdictParams } from "../../src/bridges/json-rules-engine.ts";
import {
  liaoning2021FocusAreas as focusAreas,
  liaoning2021Magnesite as magnesite,
  readProfile,
} from "../../src/index.ts";
import { exampleMine } from "../examples/example.ts";
import { engineVerdicts, verdictsIn } from "./engine-verdicts.ts";

const asOf = "2025-06-30";
const mine = exampleMine("magnesite-haicheng");
const count = focusAreas.rules.length;

/** A rule of the app's own, by an operator of its own. */
const ownRule: RuleProperties = {
  conditions: { all: [{ fact: "staff", operator: "isMultipleOf", value: 10 }] },
  event: { type: "passed", params: { say: "dividable staff" } },
  priority: 10,
};

/** An app's engine with a rule, an operator and a fact of its own, to which the rules of the plan were added. */
function ownEngine(): Engine {
  const engine = new Engine([ownRule]);
  engine.addOperator<number, number>("isMultipleOf", (value, divisor) => value % divisor === 0);
  engine.addFact("staff", () => Promise.resolve(120));
  for (const rule of toEngineRules(focusAreas, { asOf })) engine.addRule(rule);
  return engine;
}

describe("In an app's own engine the rules", () => {
  it("give the verdicts that they give alone, and the app's rule its event", async () => {
    const told = await ownEngine().run(toEngineFacts(mine, { asOf }));
    expect(verdictsIn(told, focusAreas)).toEqual(await engineVerdicts(focusAreas, mine, asOf));
    expect(told.events).toHaveLength(count + 1);
    expect(told.events.filter(({ params }) => params?.["ruleSet"] === undefined)).toEqual([
      { type: "passed", params: { say: "dividable staff" } },
    ]);
  });

  it("are heard by the name of their verdict", async () => {
    const engine = ownEngine();
    const heard: string[] = [];
    engine.on<VerdictParams>("inapplicable", ({ rule }) => void heard.push(rule));
    await engine.run(toEngineFacts(mine, { asOf }));
    const verdicts = [...(await engineVerdicts(focusAreas, mine, asOf))];
    const expected = verdicts.flatMap(([rule, verdict]) => (verdict === "inapplicable" ? [rule] : []));
    expect(expected.length).toBeGreaterThan(0);
    expect(heard.sort()).toEqual(expected.sort());
  });

  it("add three failures for each rule to those that the app listens for", async () => {
    const engine = ownEngine();
    let failures = 0;
    engine.on("failure", () => {
      failures++;
    });
    await engine.run(toEngineFacts(mine, { asOf }));
    expect(failures).toBe(3 * count);
  });

  it("are taken out by their names, and leave the app's own behind", async () => {
    const engine = ownEngine();
    for (const { name = "" } of toEngineRules(focusAreas, { asOf })) expect(engine.removeRule(name)).toBe(true);
    expect((await engine.run()).events).toHaveLength(1);
  });

  it("of two sets stand side by side, each with its verdicts", async () => {
    const engine = ownEngine();
    for (const rule of toEngineRules(magnesite, { asOf })) engine.addRule(rule);
    const told = await engine.run(toEngineFacts(mine, { asOf }));
    for (const set of [focusAreas, magnesite]) {
      expect(verdictsIn(told, set)).toEqual(await engineVerdicts(set, mine, asOf));
    }
  });

  it("find an absent fact as unknown as a null one, where the engine allows absent facts", async () => {
    const engine = new Engine(toEngineRules(focusAreas, { asOf }), { allowUndefinedFacts: true });
    for (const profile of [mine, readProfile({ identity: { name: "Mine" } })]) {
      const known = Object.entries(toEngineFacts(profile, { asOf })).filter(([, value]) => value !== null);
      const told = await engine.run(Object.fromEntries(known));
      expect(verdictsIn(told, focusAreas)).toEqual(await engineVerdicts(focusAreas, profile, asOf));
    }
  });

  it("want all the facts, where the engine does not allow absent ones", async () => {
    await expect(ownEngine().run({ "identity.name": "Mine" })).rejects.toThrow("Undefined fact");
  });
});

describe("Runs of one engine that overlap", () => {
  const run = (engine: Engine, staff: Promise<number>) =>
    engine.run({ ...toEngineFacts(mine, { asOf }), staff: () => staff });
  const told = Promise.resolve(120);

  it("lose verdicts without a word: the first to end stops the others (json-rules-engine 7.3.1)", async () => {
    const engine = ownEngine();
    let tell: (staff: number) => void = () => undefined;
    const slow = run(
      engine,
      new Promise((resolve) => {
        tell = resolve;
      }),
    );
    const fast = await run(engine, told);
    tell(120);
    expect([fast.events.length, (await slow).events.length]).toEqual([count + 1, 1]);
  });

  it("lose none if each waits for the one before, or has an engine of its own", async () => {
    const engine = ownEngine();
    const [one, other] = [await run(engine, told), await run(engine, told)];
    const apart = await Promise.all([run(ownEngine(), told), run(ownEngine(), told)]);
    expect([one, other, ...apart].map(({ events }) => events.length)).toEqual(Array(4).fill(count + 1));
  });
});
