import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { certainNumber } from "./certainNumber";
import { resultsOf } from "./targetPairs";

/** What was achieved in a row; `undefined` where the table has no column of results for the target. */
export type AchievedIn = ((row: Pick<RowReading, "row">) => number) | undefined;

/**
 * Tells what rows say was achieved toward a column of targets: the result of the same period, the sum of those of its
 * quarters, or of two columns that may both be meant the larger. 0 where nothing is reported.
 */
export function achievedIn(table: TableReading, target: ColumnReading): AchievedIn {
  const results = resultsOf(table, target);
  if (results.length === 0) return undefined;
  const isOfParts = new Set(results.map(({ dimensions }) => dimensions.period)).size === results.length;
  return ({ row }) => {
    const numbers = results.map((column) => {
      const number = certainNumber(table, row, column);
      return typeof number === "number" ? number : 0;
    });
    return isOfParts ? numbers.reduce((sum, number) => sum + number, 0) : Math.max(...numbers);
  };
}
