import { numberColumnOf } from "./figureCells";
import type { ColumnReading } from "./reading";

/**
 * Whether figures below 0 make sense in a column: differences, rates of change, decimals, and columns the form itself
 * gives a minimum below 0. Counts of organisations or people never are.
 */
export function mayBeNegative(column: Pick<ColumnReading, "field">): boolean {
  const { role, constraints } = column.field;
  return role === "difference" || numberColumnOf(column) === "decimal" || (constraints.minimum ?? 0) < 0;
}
