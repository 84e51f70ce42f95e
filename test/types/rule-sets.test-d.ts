import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import {
  type Determination,
  type determinationsSchema,
  type MineProfile,
  type mineProfileSchema,
  readDeterminations,
  readProfile,
  readRuleSet,
  type RuleSet,
  ruleSets,
  type ruleSetSchema,
  type scoreSheetSchema,
} from "../../src/index.ts";

/** What a rule set holds under keys that its schema reads as any text, or leaves to the readers of conditions. */
interface Loose {
  appliesWhen: unknown;
  requires: unknown;
  when: unknown;
  fact: string;
  metOn: string;
  reached: string;
  available: string;
  inapplicable: string;
  occurrences: string;
  measure: string;
}

/** The shape of a type: read-only, with loose keys loose, and nothing present that is undefined. */
type Shape<Part> = Part extends readonly (infer Item)[]
  ? readonly Shape<Item>[]
  : Part extends object
    ? { readonly [Key in keyof Part]: Key extends keyof Loose ? Loose[Key] : Shape<Exclude<Part[Key], undefined>> }
    : Part;

type Form = z.infer<typeof ruleSetSchema>;

describe("A rule set", () => {
  it("has the shape that its schema reads", () => {
    expectTypeOf<Shape<Form>>().toEqualTypeOf<Shape<RuleSet>>();
  });

  it("has the very keys of its schema, in each of its parts", () => {
    expectTypeOf<keyof RuleSet>().toEqualTypeOf<keyof Form>();
    expectTypeOf<keyof RuleSet["rules"][number]>().toEqualTypeOf<keyof Form["rules"][number]>();
    expectTypeOf<keyof RuleSet["clauses"][number]>().toEqualTypeOf<keyof Form["clauses"][number]>();
    expectTypeOf<keyof RuleSet["parameters"][number]>().toEqualTypeOf<keyof Form["parameters"][number]>();
    expectTypeOf<keyof RuleSet["categories"][number]>().toEqualTypeOf<keyof Form["categories"][number]>();
    expectTypeOf<keyof RuleSet["edition"]>().toEqualTypeOf<keyof Form["edition"]>();
    expectTypeOf<keyof RuleSet["edition"]["errata"][number]>().toEqualTypeOf<keyof Form["edition"]["errata"][number]>();
    expectTypeOf<keyof NonNullable<RuleSet["rules"][number]["due"]>>().toEqualTypeOf<
      keyof NonNullable<Form["rules"][number]["due"]>
    >();
    expectTypeOf<keyof NonNullable<RuleSet["scope"]>>().toEqualTypeOf<keyof NonNullable<Form["scope"]>>();
  });

  it("is what reading gives, and what the package ships", () => {
    expectTypeOf(readRuleSet).returns.toEqualTypeOf<RuleSet>();
    expectTypeOf(readRuleSet).parameter(0).toBeUnknown();
    expectTypeOf(ruleSets).toExtend<Readonly<Record<string, RuleSet>>>();
    expectTypeOf(ruleSets["liaoning/2021/no-such-set"]).toEqualTypeOf<RuleSet | undefined>();
  });

  it("cannot be changed by its reader", () => {
    const change = (set: RuleSet): void => {
      // @ts-expect-error -- a revision is a new set, never an edit
      set.version = "2.0.0";
      // @ts-expect-error -- nor an edit of its lists
      set.rules.length = 0;
    };
    expectTypeOf(change).parameter(0).toEqualTypeOf<RuleSet>();
  });
});

describe("What reading gives", () => {
  it("is what the schemas infer", () => {
    expectTypeOf(readProfile).returns.toEqualTypeOf<MineProfile>();
    expectTypeOf<z.infer<typeof mineProfileSchema>>().toEqualTypeOf<MineProfile>();
    expectTypeOf(readDeterminations).returns.toEqualTypeOf<Determination[]>();
    expectTypeOf<z.infer<typeof determinationsSchema>>().toEqualTypeOf<Determination[]>();
  });

  it("has no default and no change: what goes in comes out", () => {
    expectTypeOf<z.input<typeof mineProfileSchema>>().toEqualTypeOf<z.output<typeof mineProfileSchema>>();
    expectTypeOf<z.input<typeof ruleSetSchema>>().toEqualTypeOf<z.output<typeof ruleSetSchema>>();
    expectTypeOf<z.input<typeof scoreSheetSchema>>().toEqualTypeOf<z.output<typeof scoreSheetSchema>>();
  });
});
