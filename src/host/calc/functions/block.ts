import { cellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { elementAt, isError, isMatrix, isReference, matrixOf, referenceTo } from "../values/value";
import type { Area, Matrix, Value } from "../values/value";
import type { Argument, Call } from "./definition";

/** A range or an array to look something up in; sizes are counts, places 0-based. */
export interface Block {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The values of one row or column. */
  line(direction: "row" | "column", index: number): Matrix;
  /** A part: of a range a range, of an array its values. */
  part(row: number, column: number, rowCount: number, columnCount: number): Value;
}

/** The block of an argument; a single value is a block of one. A union of ranges is #VALUE!, an error stays one. */
export function blockOf(value: Argument, call: Call): Block | CellError {
  if (isError(value)) return value;
  if (isMatrix(value)) return ofMatrix(value);
  if (!isReference(value)) return ofMatrix(matrixOf(1, 1, [value ?? null]));
  const [area] = value.areas;
  return area && value.areas.length === 1 ? ofArea(area, call) : cellError("#VALUE!");
}

/** Whether the argument was a block and no error. */
export function isBlock(block: Block | CellError): block is Block {
  return "line" in block;
}

/** One value of a block. */
export function valueIn(block: Block, row: number, column: number): CellValue {
  return elementAt(block.line("row", row), 0, column);
}

/** A block of one row or column as that line. */
export function lineOf(block: Block): Matrix | undefined {
  if (block.columnCount === 1) return block.line("column", 0);
  return block.rowCount === 1 ? block.line("row", 0) : undefined;
}

function ofArea({ sheet, rect }: Area, call: Call): Block {
  const part = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
    sheet,
    rect: { row: rect.row + row, column: rect.column + column, rowCount, columnCount },
  });
  return {
    rowCount: rect.rowCount,
    columnCount: rect.columnCount,
    line: (direction, index) =>
      call.matrix(direction === "row" ? part(index, 0, 1, rect.columnCount) : part(0, index, rect.rowCount, 1)),
    part(row, column, rowCount, columnCount) {
      const area = part(row, column, rowCount, columnCount);
      return referenceTo(area.sheet, area.rect);
    },
  };
}

function ofMatrix(matrix: Matrix): Block {
  const part = (row: number, column: number, rowCount: number, columnCount: number): Matrix => {
    const values: CellValue[] = [];
    const storedRows = Math.min(rowCount, Math.max(0, matrix.storedRows - row));
    const storedColumns = Math.min(columnCount, Math.max(0, matrix.storedColumns - column));
    for (let r = 0; r < storedRows; r += 1) {
      for (let c = 0; c < storedColumns; c += 1) values.push(elementAt(matrix, row + r, column + c));
    }
    return { kind: "matrix", rowCount, columnCount, storedRows, storedColumns, values, fill: matrix.fill };
  };
  return {
    rowCount: matrix.rowCount,
    columnCount: matrix.columnCount,
    line: (direction, index) =>
      direction === "row" ? part(index, 0, 1, matrix.columnCount) : part(0, index, matrix.rowCount, 1),
    part(row, column, rowCount, columnCount) {
      const block = part(row, column, rowCount, columnCount);
      return rowCount * columnCount === 1 ? elementAt(block, 0, 0) : block;
    },
  };
}
