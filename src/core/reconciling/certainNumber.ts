import { valueAt } from "../model/snapshot";
import { numberColumnOf } from "../reading/figureCells";
import { mayBeNegative } from "../reading/mayBeNegative";
import { readNumber } from "../reading/readNumber";
import type { ColumnReading, TableReading } from "../reading/reading";

/** A cell without a value, as figures are compared: nobody said anything, which is not 0. */
export const BLANK = "blank";
/** What a cell says as far as figures may be compared with it; `undefined` when it is doubtful. */
export type CertainNumber = number | typeof BLANK | undefined;

/**
 * The number a cell stands for, typed or calculated: 8; the text "13" is 13, "không" is 0. A text, an error, a fraction
 * or a negative number in a column of counts is doubtful: other checks ask about it, and nothing is concluded from it.
 *
 * @param row 0-based row of the sheet.
 */
export function certainNumber({ sheet }: TableReading, row: number, column: ColumnReading): CertainNumber {
  const value = valueAt(sheet, { row, column: column.column });
  if (value === null) return BLANK;
  if (typeof value === "number") return isBelievable(value, column) ? value : undefined;
  const reading = readNumber(value, numberColumnOf(column));
  if (reading.state === "nil") return 0;
  if (reading.state === "blank") return BLANK;
  return reading.state === "number" && isBelievable(reading.value, column) ? reading.value : undefined;
}

function isBelievable(value: number, column: ColumnReading): boolean {
  if (numberColumnOf(column) === "decimal") return true;
  return Number.isInteger(value) && (value >= 0 || mayBeNegative(column));
}
