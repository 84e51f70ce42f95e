import type { CompiledRule } from "./compile.ts";
import type { Context } from "./context.ts";
import { truthOf } from "./evaluate.ts";
import type { ComparisonNode, Node } from "./node.ts";
import { no, yes } from "./truth.ts";

/** Which truths a condition could come to. */
interface Possible {
  readonly true: boolean;
  readonly false: boolean;
}

/**
 * Whether a rule could be decided if the facts at some slots had whatever values, and all others stayed as they are.
 * A quick answer before values are tried: no is certain, yes is not.
 *
 * @param free - The slots whose facts could change.
 */
export function couldBeDecided({ gate, requires }: CompiledRule, free: readonly number[], context: Context): boolean {
  const applies = gate ? possible(gate) : { true: true, false: false };
  if (applies.false) return true;
  if (!applies.true || !requires) return false;
  const met = possible(requires);
  return met.true || met.false;

  function possible(node: Node): Possible {
    switch (node.kind) {
      case "comparison":
        return isFree(node) ? { true: true, false: true } : known(node);
      case "not": {
        const inner = possible(node.node);
        return { true: inner.false, false: inner.true };
      }
      case "all": {
        const parts = node.nodes.map(possible);
        return { true: parts.every((part) => part.true), false: parts.some((part) => part.false) };
      }
      case "any": {
        const parts = node.nodes.map(possible);
        return { true: parts.some((part) => part.true), false: parts.every((part) => part.false) };
      }
    }
  }

  function isFree({ slot, parameter }: ComparisonNode): boolean {
    if (free.includes(slot)) return true;
    const rows = context.parameters[parameter]?.rows ?? [];
    return rows.some(({ when }) => when.some((one) => free.includes(one.slot)));
  }

  function known(node: ComparisonNode): Possible {
    const truth = truthOf(node, context);
    return { true: truth === yes, false: truth === no };
  }
}
