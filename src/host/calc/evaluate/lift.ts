import type { CellError, CellValue } from "../../../base/cellValue";
import { elementAt, isMatrix } from "../values/value";
import type { Matrix, Values } from "../values/value";

/** Elements of a result that are worth computing; a formula that needs more is left to Excel. */
const MAX_ELEMENTS = 4_000_000;

/** What {@link lift} computes with, and what it does when the result would be too large. */
export interface Lifting {
  readonly compute: (values: readonly CellValue[]) => CellValue;
  readonly tooLarge: () => CellError;
}

/**
 * Applies a computation of single values to blocks, element by element, as Excel's arrays do: a single row, column or
 * value is repeated, missing elements are #N/A. Without a block it is just the computation.
 *
 * @example
 * lift([{1,2,3}, 10], { compute: ([a, b]) => a + b, … }); // {11,12,13}
 */
export function lift(operands: readonly Values[], { compute, tooLarge }: Lifting): Values {
  const matrices = operands.filter((operand) => isMatrix(operand));
  if (matrices.length === 0) return compute(operands.map((operand) => (isMatrix(operand) ? null : operand)));
  const rowCount = Math.max(...matrices.map((matrix) => matrix.rowCount));
  const columnCount = Math.max(...matrices.map((matrix) => matrix.columnCount));
  // Beyond what is stored the result is uniform only if every block is uniform there.
  const uniform = matrices.every((matrix) => isSingle(matrix) || isFull(matrix, rowCount, columnCount));
  const full = matrices.filter((matrix) => !isSingle(matrix));
  const storedRows = uniform ? Math.max(1, ...full.map((matrix) => matrix.storedRows)) : rowCount;
  const storedColumns = uniform ? Math.max(1, ...full.map((matrix) => matrix.storedColumns)) : columnCount;
  if (storedRows * storedColumns > MAX_ELEMENTS) return tooLarge();
  const values: CellValue[] = [];
  for (let row = 0; row < storedRows; row += 1) {
    for (let column = 0; column < storedColumns; column += 1) {
      values.push(compute(operands.map((operand) => repeated(operand, row, column))));
    }
  }
  const complete = storedRows === rowCount && storedColumns === columnCount;
  const fill = complete ? null : compute(operands.map(fillOf));
  return { kind: "matrix", rowCount, columnCount, storedRows, storedColumns, values, fill };
}

function isSingle(matrix: Matrix): boolean {
  return matrix.rowCount === 1 && matrix.columnCount === 1;
}

function isFull(matrix: Matrix, rowCount: number, columnCount: number): boolean {
  return matrix.rowCount === rowCount && matrix.columnCount === columnCount;
}

function repeated(operand: Values, row: number, column: number): CellValue {
  if (!isMatrix(operand)) return operand;
  return elementAt(operand, operand.rowCount === 1 ? 0 : row, operand.columnCount === 1 ? 0 : column);
}

function fillOf(operand: Values): CellValue {
  if (!isMatrix(operand)) return operand;
  return isSingle(operand) ? elementAt(operand, 0, 0) : operand.fill;
}
