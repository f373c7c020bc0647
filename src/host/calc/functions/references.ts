import { COLUMN_COUNT, ROW_COUNT, columnLetters } from "../../../base/address";
import { cellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { quoteSheet } from "../../../base/formulaText";
import { elementAt, isError, isReference, matrixOf, referenceTo } from "../values/value";
import type { Area, Reference, Value } from "../values/value";
import { blockOf, isBlock } from "./block";
import type { Block } from "./block";
import { eager, scalars, wholeNumber } from "./define";
import type { Argument, Call, EagerFunction, FunctionTable } from "./definition";

const REF = cellError("#REF!");
const VALUE = cellError("#VALUE!");

/** Functions about ranges themselves: where they are, how large, and ranges made by calculation. */
export const REFERENCES: FunctionTable = {
  ROW: position("row"),
  COLUMN: position("column"),
  ROWS: size((block) => block.rowCount),
  COLUMNS: size((block) => block.columnCount),
  AREAS: eager(["range"], { min: 1, max: 1 }, ([value]) => (isReference(value) ? value.areas.length : VALUE)),
  INDEX: eager(["array", "value", "value", "value"], { min: 2, max: 4 }, index),
  OFFSET: eager(["range", "value", "value", "range", "range"], { min: 3, max: 5 }, offset),
  INDIRECT: scalars(["text"], ["boolean"], ([text, isA1 = true], call) =>
    isA1 ? call.referenceFrom(text) : call.interrupt("function INDIRECT in R1C1 style"),
  ),
  ADDRESS: scalars(
    ["number", "number"],
    ["number", "boolean", "text"],
    ([row, column, fixed = 1, isA1 = true, sheet], call) =>
      isA1
        ? address(Math.trunc(row), Math.trunc(column), Math.trunc(fixed), sheet)
        : call.interrupt("function ADDRESS in R1C1 style"),
  ),
  TRANSPOSE: eager(["array"], { min: 1, max: 1 }, ([value], call) => transpose(value, call)),
  HYPERLINK: scalars(["any"], ["any"], ([link, shown = link]) => shown),
};

function areaOf(value: Argument): Area | CellError {
  if (isError(value)) return value;
  const [area] = isReference(value) ? value.areas : [];
  return area && isReference(value) && value.areas.length === 1 ? area : VALUE;
}

/** Row or column number, 1-based; of a range all numbers where arrays are calculated, else the first. */
function position(axis: "row" | "column"): EagerFunction {
  return eager(["range"], { min: 0, max: 1 }, ([value], call) => {
    if (value === undefined) return call.cell[axis] + 1;
    const area = areaOf(value);
    if ("error" in area) return area;
    const first = area.rect[axis] + 1;
    const count = axis === "row" ? area.rect.rowCount : area.rect.columnCount;
    if (call.arrays === "ordinary" || count === 1) return first;
    const list = Array.from({ length: count }, (_, step) => first + step);
    return axis === "row" ? matrixOf(count, 1, list) : matrixOf(1, count, list);
  });
}

function size(of: (block: Block) => number): EagerFunction {
  return eager(["range"], { min: 1, max: 1 }, ([value], call) => {
    const block = blockOf(value, call);
    return isBlock(block) ? of(block) : block;
  });
}

/** `INDEX(range, row, column, area)`; 0 or nothing for row or column means all of it. */
function index([value, first, second, areaNumber]: readonly Argument[], call: Call): Value {
  const chosen = areaNumber === undefined ? value : pickArea(value, wholeNumber(areaNumber, 1, call));
  const block = blockOf(chosen, call);
  if (!isBlock(block)) return block;
  const [a, b] = [wholeNumber(first, 0, call), wholeNumber(second, 0, call)];
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  // With one number a single row is counted by columns.
  return second === undefined && block.rowCount === 1 ? partAt(block, Math.min(a, 1), a) : partAt(block, a, b);
}

function partAt(block: Block, row: number, column: number): Value {
  if (row < 0 || column < 0) return VALUE;
  if (row > block.rowCount || column > block.columnCount) return REF;
  const [rowCount, columnCount] = [row === 0 ? block.rowCount : 1, column === 0 ? block.columnCount : 1];
  return block.part(Math.max(row - 1, 0), Math.max(column - 1, 0), rowCount, columnCount);
}

function pickArea(value: Argument, number: number | CellError): Argument {
  if (typeof number !== "number") return number;
  const area = isReference(value) ? value.areas[number - 1] : undefined;
  return area ? referenceTo(area.sheet, area.rect) : REF;
}

function offset([value, rows, columns, height, width]: readonly Argument[], call: Call): Value {
  const area = areaOf(value);
  if ("error" in area) return area;
  const wanted = [rows, columns, toCount(height, call), toCount(width, call)];
  const [down, right, rowCount, columnCount] = [
    wholeNumber(wanted[0] ?? 0, 0, call),
    wholeNumber(wanted[1] ?? 0, 0, call),
    wholeNumber(wanted[2], area.rect.rowCount, call),
    wholeNumber(wanted[3], area.rect.columnCount, call),
  ];
  if (typeof down !== "number") return down;
  if (typeof right !== "number") return right;
  if (typeof rowCount !== "number") return rowCount;
  if (typeof columnCount !== "number") return columnCount;
  return rangeFrom(area.sheet, [area.rect.row + down, rowCount], [area.rect.column + right, columnCount]);
}

/** Height and width may be ranges of one cell; a left out one stays left out. */
function toCount(value: Argument, call: Call): Argument {
  const values = value === undefined ? undefined : call.toValues(value);
  return typeof values === "object" && values !== null && "kind" in values ? elementAt(values, 0, 0) : values;
}

/** A range from start and count on both axes; a negative count goes up or left. Outside the sheet is #REF!. */
function rangeFrom(
  sheet: number,
  [row, height]: readonly [number, number],
  [column, width]: readonly [number, number],
): Reference | CellError {
  if (height === 0 || width === 0) return REF;
  const top = height < 0 ? row + height + 1 : row;
  const left = width < 0 ? column + width + 1 : column;
  const [rowCount, columnCount] = [Math.abs(height), Math.abs(width)];
  const inside = top >= 0 && left >= 0 && top + rowCount <= ROW_COUNT && left + columnCount <= COLUMN_COUNT;
  return inside ? referenceTo(sheet, { row: top, column: left, rowCount, columnCount }) : REF;
}

/** `ADDRESS(2,3)` is "$C$2"; `fixed` 1 both, 2 row, 3 column, 4 none. Names that need no quotes get none, as in Excel. */
function address(row: number, column: number, fixed: number, sheet: string | undefined): CellValue {
  if (!isInSheet(row, column) || fixed < 1 || fixed > 4) return VALUE;
  const [columnSign, rowSign] = [fixed === 1 || fixed === 3 ? "$" : "", fixed <= 2 ? "$" : ""];
  const cell = `${columnSign}${columnLetters(column - 1)}${rowSign}${String(row)}`;
  if (sheet === undefined) return cell;
  if (sheet === "") return `!${cell}`;
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!${cell}` : `${quoteSheet(sheet)}!${cell}`;
}

function isInSheet(row: number, column: number): boolean {
  return row >= 1 && row <= ROW_COUNT && column >= 1 && column <= COLUMN_COUNT;
}

function transpose(value: Argument, call: Call): Value {
  const block = blockOf(value, call);
  if (!isBlock(block)) return block;
  const values: CellValue[] = [];
  for (let column = 0; column < block.columnCount; column += 1) {
    const line = block.line("column", column);
    for (let row = 0; row < block.rowCount; row += 1) values.push(elementAt(line, row, 0));
  }
  return matrixOf(block.columnCount, block.rowCount, values);
}
