import type { CellAddress } from "../../base/address";
import { isCellError } from "../../base/cellValue";
import type { CellValue, ErrorText } from "../../base/cellValue";
import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { valueAt } from "../model/snapshot";
import { isFigureColumn } from "./figureCells";
import { formulaReferences } from "./formulaReferences";
import { isPlaceholder } from "./placeholders";
import type { ColumnReading, TableReading, WorkbookReading } from "./reading";

/**
 * What a formula was fed that made it an error: "nothing" an empty cell, 0 or a placeholder where it divides or adds;
 * "words" a text in a column of figures, which has a finding of its own; `undefined` when its figures do not explain it.
 */
export type ErrorInput = "nothing" | "words" | undefined;

/** Ranges larger than this are sums, which pass over texts and blanks. */
const MOST_CELLS = 50;

/**
 * Explains #DIV/0! and #VALUE! of a formula by the cells of the form it looks at: =D7/C7 while C7 is "-" or empty.
 *
 * @param sheetName the sheet of the formula; names are compared as Excel does, without case.
 */
export function errorInput(
  reading: Pick<WorkbookReading, "tables">,
  { formula, error, sheetName }: { readonly formula: string; readonly error: ErrorText; readonly sheetName: string },
): ErrorInput {
  if (error !== "#DIV/0!" && error !== "#VALUE!") return undefined;
  const inputs = formulaReferences(formula).flatMap(({ sheet, rect }) =>
    rect.rowCount * rect.columnCount > MOST_CELLS ? [] : inputsIn(reading, sheet ?? sheetName, rect),
  );
  const judged = inputs.map((input) => (error === "#VALUE!" ? textInput(input) : emptyInput(input)));
  return judged.find((input) => input === "words") ?? judged.find((input) => input !== undefined);
}

interface Input {
  readonly value: CellValue;
  readonly column: ColumnReading;
}

/** The figure cells of tables of the form in a range. */
function inputsIn({ tables }: Pick<WorkbookReading, "tables">, sheetName: string, rect: Rect): readonly Input[] {
  const here = tables.filter(({ sheet }) => sheet.name.toLowerCase() === sheetName.toLowerCase());
  return cellsOf(rect).flatMap((cell) => here.flatMap((table) => inputAt(table, cell)));
}

function inputAt({ sheet, columns, rows }: TableReading, cell: CellAddress): readonly Input[] {
  const first = rows[0]?.row ?? Infinity;
  const isInBody = cell.row >= first && cell.row < first + rows.length;
  const column = isInBody ? columns.find((each) => each.column === cell.column && isFigureColumn(each)) : undefined;
  return column ? [{ value: valueAt(sheet, cell), column }] : [];
}

/** Targets may be worded ("07 tổ chức"), and then nothing else is reported. */
function textInput({ value, column }: Input): ErrorInput {
  if (typeof value !== "string") return undefined;
  return isPlaceholder(value) || column.field.role === "target" ? "nothing" : "words";
}

function emptyInput({ value }: Input): ErrorInput {
  if (value !== null && isCellError(value)) return undefined;
  const isNothing = value === null || value === 0 || (typeof value === "string" && isPlaceholder(value));
  return isNothing ? "nothing" : undefined;
}

function cellsOf(rect: Rect): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) cells.push({ row, column });
  }
  return cells;
}
