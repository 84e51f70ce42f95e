import { expect, it } from "vitest";
import { liaoning2021Crosswalk, ruleSets } from "../../src/index.ts";
import { allPages } from "../../.ci/pages/all-pages.ts";

const page = allPages(Object.values(ruleSets)).find(({ path }) => path === "docs/rules/crosswalk.md");

it("The page of the crosswalk has a row for each relation, under its rule, with clause and note.", () => {
  let rule: string | undefined;
  const rows = (page?.text.replaceAll("\\", "").split("\n") ?? []).flatMap((line) => {
    const [, label = "", relation = "", clause = "", , note = ""] = line.split(" | ".trim()).map((cell) => cell.trim());
    const [, named] = /^\[`(.+?)`\]/.exec(label) ?? [];
    rule = named ?? (label === "" ? rule : undefined);
    return rule === undefined || note === ""
      ? []
      : [[rule, relation.replaceAll("`", ""), clause.split("<br>")[0], note]];
  });
  const told = liaoning2021Crosswalk.relations.map((one) => [
    one.rule,
    one.relation,
    one.clause ?? "—",
    one.note ? `${one.note.zh}<br>${one.note.en}` : "—",
  ]);
  expect(rows).toEqual(told);
});
