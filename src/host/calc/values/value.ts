import { cellError, isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import type { Rect } from "../../../base/rect";

/**
 * A block of values, row by row. Only the first `storedRows` × `storedColumns` are kept in `values`; every other
 * element of the block is `fill`. So `A:A` costs what its used part costs and still has 1,048,576 rows.
 */
export interface Matrix {
  readonly kind: "matrix";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly storedRows: number;
  readonly storedColumns: number;
  readonly values: readonly CellValue[];
  readonly fill: CellValue;
}

/** A rectangle of cells of one sheet. */
export interface Area {
  readonly sheet: number;
  readonly rect: Rect;
}

/** One range or a union of several. */
export interface Reference {
  readonly kind: "reference";
  readonly areas: readonly Area[];
}

/** What an expression can result in. `null` is the value of an empty cell, never a missing argument. */
export type Value = CellValue | Matrix | Reference;

/** One value or many, with ranges already read. */
export type Values = CellValue | Matrix;

/** Whether it is a block of values. */
export function isMatrix(value: Value | undefined): value is Matrix {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "matrix";
}

/** Whether it is a range or a union of ranges. */
export function isReference(value: Value | undefined): value is Reference {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
}

/** Whether it is an error value such as #N/A. */
export function isError(value: Value | undefined): value is Extract<CellValue, object> {
  return value !== undefined && !isMatrix(value) && !isReference(value) && isCellError(value);
}

/** A block that is stored as a whole: `matrixOf(1, 3, [1, 2, 3])` is `{1,2,3}`. */
export function matrixOf(rowCount: number, columnCount: number, values: readonly CellValue[]): Matrix {
  return {
    kind: "matrix",
    rowCount,
    columnCount,
    storedRows: rowCount,
    storedColumns: columnCount,
    values,
    fill: null,
  };
}

/** A single range. */
export function referenceTo(sheet: number, rect: Rect): Reference {
  return { kind: "reference", areas: [{ sheet, rect }] };
}

/** The element in a 0-based row and column; #N/A outside the block, as Excel pads arrays. */
export function elementAt(matrix: Matrix, row: number, column: number): CellValue {
  if (row >= matrix.rowCount || column >= matrix.columnCount) return cellError("#N/A");
  if (row >= matrix.storedRows || column >= matrix.storedColumns) return matrix.fill;
  return matrix.values[row * matrix.storedColumns + column] ?? null;
}

/** How many elements are not stored, i.e. equal `fill`. */
export function unstoredCount(matrix: Matrix): number {
  return matrix.rowCount * matrix.columnCount - matrix.storedRows * matrix.storedColumns;
}
