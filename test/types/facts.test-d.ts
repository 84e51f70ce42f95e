import { describe, expectTypeOf, it } from "vitest";
import type { DerivedId, FactId, LeafAt, LeafId, LeafPath, MineProfile } from "../../src/index.ts";

type Leaf<Path extends LeafPath<MineProfile>> = LeafAt<MineProfile, Path>;

describe("The ids of facts", () => {
  it("are those of the profile's leaves and of the derived facts", () => {
    expectTypeOf<"environment.greenedArea">().toExtend<LeafId>();
    expectTypeOf<"operation.isProducing">().toExtend<DerivedId>();
    expectTypeOf<FactId>().toEqualTypeOf<LeafId | DerivedId>();
  });

  it("are no mere text", () => {
    expectTypeOf<string>().not.toExtend<FactId>();
    expectTypeOf<Extract<LeafId, DerivedId>>().toBeNever();
  });

  it("hold no name that the profile does not have", () => {
    const known: FactId = "utilization.threeRates.miningRecovery";
    // @ts-expect-error -- the area that is greened is `greenedArea`
    const unknown: FactId = "environment.greenArea";
    // @ts-expect-error -- a section is no fact
    const section: FactId = "environment";
    // @ts-expect-error -- what stands in a list is no fact
    const item: FactId = "greenMine.listings.level";
    // @ts-expect-error -- a derived fact is not given in a profile
    const derived: LeafId = "operation.isProducing";
    expectTypeOf([known, unknown, section, item, derived]).toExtend<string[]>();
  });
});

describe("The leaves of a profile", () => {
  it("have the type of their kind", () => {
    expectTypeOf<Leaf<"identity.name">>().toEqualTypeOf<string>();
    expectTypeOf<Leaf<"environment.greenedArea">>().toEqualTypeOf<number>();
    expectTypeOf<Leaf<"utilization.threeRates.miningRecovery">>().toEqualTypeOf<number>();
    expectTypeOf<Leaf<"operation.productionStartedOn">>().toEqualTypeOf<string>();
    expectTypeOf<Leaf<"operation.hasBeneficiation">>().toEqualTypeOf<boolean>();
    expectTypeOf<Leaf<"operation.scale">>().toEqualTypeOf<"large" | "medium" | "small">();
    expectTypeOf<Leaf<"operation.state">>().toEqualTypeOf<
      "planned" | "under-construction" | "producing" | "stopped" | "closed"
    >();
  });

  it("that are lists hold events with their days", () => {
    type Listing = Leaf<"greenMine.listings">[number];
    expectTypeOf<Listing["level"]>().toEqualTypeOf<"provincial" | "national">();
    expectTypeOf<Listing["listedOn"]>().toEqualTypeOf<string>();
    expectTypeOf<Pick<Listing, "removedOn">>().toEqualTypeOf<{ removedOn?: string | undefined }>();
    expectTypeOf<Leaf<"compliance.violations">[number]["major"]>().toEqualTypeOf<boolean>();
  });

  it("may all be left out but the name", () => {
    expectTypeOf<{ identity: { name: string } }>().toExtend<MineProfile>();
    expectTypeOf<{ identity: { enterprise: string } }>().not.toExtend<MineProfile>();
    expectTypeOf<MineProfile["environment"]>().extract<undefined>().toEqualTypeOf<undefined>();
  });

  it("take no value of another kind", () => {
    const mine: MineProfile = { identity: { name: "Mine" }, environment: { greenedArea: 40 } };
    // @ts-expect-error -- a percentage is a number, not text
    const text: MineProfile = { identity: { name: "Mine" }, utilization: { threeRates: { miningRecovery: "80%" } } };
    // @ts-expect-error -- there is no such scale
    const choice: MineProfile = { identity: { name: "Mine" }, operation: { scale: "huge" } };
    // @ts-expect-error -- unknown is left out, never null
    const nothing: MineProfile = { identity: { name: "Mine" }, environment: { greenedArea: null } };
    // @ts-expect-error -- there is no such leaf
    const stray: MineProfile = { identity: { name: "Mine" }, environment: { greenArea: 40 } };
    expectTypeOf([mine, text, choice, nothing, stray]).toEqualTypeOf<MineProfile[]>();
  });
});
