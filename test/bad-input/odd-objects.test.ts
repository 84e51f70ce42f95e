import { describe, expect, it } from "vitest";
import { mineProfileSchema, readProfile } from "../../src/index.ts";
import { readAsZodReads } from "../laws/zod-reading.ts";
import { placesOf } from "./refusal.ts";

const identity = { name: "Mine" };
const on = "2024-01-01";

class Section {
  state = "producing";
}

class Mine {
  identity = identity;
  get operation(): unknown {
    return { state: "producing" };
  }
}

/** An object with a property that no loop over its keys meets. */
function hiding(shown: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...shown }, key, { value, enumerable: false });
}

/** A list with a key beside its items. */
function listWith(items: readonly unknown[], key: string, value: unknown): unknown[] {
  return Object.assign([...items], { [key]: value });
}

function withoutPrototype(parts: object): object {
  return Object.assign(Object.create(null) as object, parts);
}

describe("objects that no JSON text gives are read as zod reads them", () => {
  it.each<[string, unknown, unknown]>([
    ["without a prototype", withoutPrototype({ identity: withoutPrototype(identity) }), { identity }],
    [
      "with getters",
      {
        identity,
        get operation() {
          return { state: "producing" };
        },
      },
      { identity, operation: { state: "producing" } },
    ],
    ["of a class", { identity, operation: new Section() }, { identity, operation: { state: "producing" } }],
    ["of a class with getters", new Mine(), { identity, operation: { state: "producing" } }],
    [
      "that are maps without entries",
      { identity, operation: new Map([["state", "closed"]]) },
      { identity, operation: {} },
    ],
    ["that are days of the machine", { identity, operation: new Date(0) }, { identity, operation: {} }],
    [
      "with hidden parts",
      hiding({ identity }, "operation", { state: "closed" }),
      { identity, operation: { state: "closed" } },
    ],
    ["with a hidden name", { identity: hiding({}, "name", "Mine") }, { identity }],
    ["with a hidden key that is not known", { identity: hiding(identity, "owner", "A") }, { identity }],
    [
      "that inherit a part",
      Object.assign(Object.create({ operation: { state: "closed" } }) as object, { identity }),
      { identity, operation: { state: "closed" } },
    ],
    ["with symbols for keys", { identity, [Symbol("operation")]: 1 }, { identity }],
    [
      "with parts that are undefined",
      { operation: undefined, identity: { ...identity, city: undefined } },
      { identity: { name: "Mine", city: undefined }, operation: undefined },
    ],
    ["that are frozen", Object.freeze({ identity: Object.freeze({ ...identity }) }), { identity }],
    ["behind a proxy", new Proxy({ identity }, {}), { identity }],
    [
      "that are lists with a key of their own",
      { identity, compliance: { penalties: listWith([{ on }], "source", "A") } },
      { identity, compliance: { penalties: [{ on }] } },
    ],
    [
      "that are lists of a class",
      { identity, compliance: { penalties: new (class extends Array {})() } },
      { identity, compliance: { penalties: [] } },
    ],
  ])("%s", (_, value, profile) => {
    expect(readAsZodReads(value)).not.toBe("refused");
    expect(readProfile(value)).toStrictEqual(profile);
    expect(mineProfileSchema.parse(value)).toStrictEqual(profile);
  });

  it("a getter is asked once, so that what was checked is what is read", () => {
    const answers = ["producing", 5, 5];
    const operation = Object.defineProperty({}, "state", { enumerable: true, get: () => answers.shift() });
    expect(readProfile({ identity, operation })).toEqual({ identity, operation: { state: "producing" } });
    expect(answers).toEqual([5, 5]);
  });
});

describe("and what no profile has is refused however it is hidden", () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  it.each<[string, unknown, string[]]>([
    [
      "a prototype as a key",
      JSON.parse('{"identity": {"name": "Mine"}, "__proto__": {}}'),
      ["__proto__: forbidden_key"],
    ],
    ["a length", { identity: { ...identity, length: 1 } }, ["identity.length: forbidden_key"]],
    ["a constructor", { identity, constructor: Object }, ["constructor: forbidden_key"]],
    [
      "a constructor of a list",
      { identity, compliance: { penalties: listWith([], "constructor", 1) } },
      ["compliance.penalties.constructor: forbidden_key"],
    ],
    [
      "a cycle beside a list's items",
      { identity, compliance: { penalties: listWith([], "items", cyclic) } },
      ["compliance.penalties.items[0]: cycle"],
    ],
    ["a list for an object", { identity: Object.assign([], identity) }, ["identity: invalid_type"]],
    ["a list for the profile", Object.assign([], { identity }), ["(root): invalid_type"]],
    [
      "a key that is inherited",
      { identity: Object.assign(Object.create({ owner: "A" }) as object, identity) },
      ["identity.owner: unknown_key"],
    ],
    ["a number as a key", { identity, operation: { 0: 1 } }, ["operation.0: unknown_key"]],
    ["the bytes of a buffer", { identity, operation: new Uint8Array(1) }, ["operation.0: unknown_key"]],
    ["a list with holes", { identity, compliance: { penalties: new Array(1) } }, ["compliance.penalties[0]: missing"]],
    [
      "a list with a hole and a key",
      { identity, compliance: { penalties: listWith(new Array(1), "a", 1) } },
      ["compliance.penalties[0]: missing"],
    ],
    ["a name that is undefined", { identity: { name: undefined } }, ["identity.name: missing"]],
    ["a text of a class", { identity: { name: Object("Mine") as unknown } }, ["identity.name: invalid_type"]],
    ["a section of text", { identity, operation: Object("producing") as unknown }, ["operation.0: unknown_key"]],
  ])("%s", (_, value, places) => {
    expect(readAsZodReads(value)).toBe("refused");
    expect(placesOf(() => readProfile(value)).slice(0, 1)).toEqual(places);
  });
});
