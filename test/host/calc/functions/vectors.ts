import type { CellValue, ErrorText } from "../../../../src/base/cellValue";
import { cellError } from "../../../../src/base/cellValue";
import type { BookOptions, SheetContent } from "../../../support/calcSource";
import { resultOf } from "../../../support/calcSource";

/** A formula and what Excel shows for it; errors are written as their text with the word `error`. */
export type Vector = readonly [formula: string, expected: CellValue];

/** An error value, short. */
export function error(text: ErrorText): CellValue {
  return cellError(text);
}

/** One test per formula, all over the same cells. Numbers may differ in the last bit. */
export function checkVectors(vectors: readonly Vector[], cells: SheetContent = {}, options: BookOptions = {}): void {
  test.each(vectors)("%s is %j", (formula, expected) => {
    const actual = resultOf(formula, cells, options);
    if (typeof actual === "number" && typeof expected === "number") expect(actual).toBeCloseTo(expected, 10);
    else expect(actual).toEqual(expected);
  });
}
