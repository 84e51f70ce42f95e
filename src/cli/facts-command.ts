import { type FactDescription, facts } from "../profile/facts.ts";
import type { Locale, Words } from "../profile/words.ts";
import { attempt } from "./bad-input.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { listCommand } from "./list-command.ts";
import type { Invocation } from "./program.ts";

/** Lists the facts that rules may ask for. */
export async function factsCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  return listCommand(invocation, io, await attempt(() => facts), lineOf);
}

function lineOf({ id, type, unit, title, values, derived }: FactDescription, locale: Locale): string[] {
  const labels = values?.map((choice) => `${choice.value} ${choice.title[locale]}`).join(", ");
  return [
    id,
    type,
    [
      title[locale],
      ...(unit === undefined ? [] : [`[${unit}]`]),
      ...(labels === undefined ? [] : [`{${labels}}`]),
      ...(derived ? [derivedWords[locale]] : []),
    ].join(" "),
  ];
}

const derivedWords: Words = { zh: "(推导)", en: "(derived)" };
