import { lastColumn } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import { headerText } from "./headerBand";

/** "A", "(B)", "3", "(3)", "3=2/1", "2 = 4+...+14", "4 = 2:3". */
const COLUMN_NUMBER = /^\(?(?:[A-ZĐ]|(\d{1,3}))\)?\s*(?:=.*)?$/u;

/**
 * Whether the cells of a one-row rectangle number the columns of a form: "A | B | 1 | 2 | 3=2/1". Letters may come
 * first, the numbers count up one by one, empty cells are skipped. A row of data fails because its label is a text or
 * its figures do not count up; a row with fewer than two numbers is never taken for one.
 */
export function isColumnNumberRow(sheet: SheetSnapshot, area: Rect): boolean {
  const numbers: number[] = [];
  for (let column = area.column; column <= lastColumn(area); column++) {
    const text = headerText(valueAt(sheet, { row: area.row, column }));
    if (text === "") continue;
    const match = COLUMN_NUMBER.exec(text);
    if (!match) return false;
    if (match[1] !== undefined) numbers.push(Number(match[1]));
  }
  const [first = 0] = numbers;
  return numbers.length >= 2 && numbers.every((number, at) => number === first + at);
}
