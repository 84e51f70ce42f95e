import type { Operator } from "../ruleset/condition.ts";

/**
 * How a known value is compared with a known target: the operator, and for orders whether of numbers or of days. Numbers
 * and days apart, so that each comparison sees values of one type, which engines make fast.
 */
export type Operation = number;

const order = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
const byOperator: Readonly<Record<Operator, Operation>> = {
  equal: 0,
  notEqual: 1,
  in: 2,
  notIn: 3,
  lessThan: 4,
  lessThanInclusive: 5,
  greaterThan: 6,
  greaterThanInclusive: 7,
};

/** All operations. */
export const operations: readonly Operation[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** How an operator compares the values of a fact of a type. */
export function operationOf(operator: Operator, factType: string): Operation {
  const isOrder = (order as readonly string[]).includes(operator);
  return byOperator[operator] + (isOrder && factType !== "number" ? order.length : 0);
}

/** Whether a comparison holds; `readRuleSet` lets nothing through but operators that fit the type. */
export function holds(operation: Operation, value: unknown, target: unknown): boolean {
  switch (operation) {
    case 0:
      return value === target;
    case 1:
      return value !== target;
    case 2:
      return (target as readonly unknown[]).includes(value);
    case 3:
      return !(target as readonly unknown[]).includes(value);
    default:
      return operation < 8
        ? numbersInOrder(operation - 4, value as number, target as number)
        : daysInOrder(operation - 8, value as string, target as string);
  }
}

function numbersInOrder(direction: number, value: number, target: number): boolean {
  if (direction === 0) return value < target;
  if (direction === 1) return value <= target;
  return direction === 2 ? value > target : value >= target;
}

/** Days as text are in calendar order. */
function daysInOrder(direction: number, value: string, target: string): boolean {
  if (direction === 0) return value < target;
  if (direction === 1) return value <= target;
  return direction === 2 ? value > target : value >= target;
}
