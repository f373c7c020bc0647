import type { CellValue } from "../../../base/cellValue";
import { isCellError } from "../../../base/cellValue";
import { lastColumn, lastRow } from "../../../base/rect";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import { parseCells } from "../range/cellsAddress";

/** The cells a chart refers to; `undefined` for `#REF!`, a list of areas and a defined name. */
export function cellsOfReference(reference: string, { book }: HostContext): Cells | undefined {
  const parsed = parseCells(reference);
  const sheet = parsed?.sheetName === undefined ? undefined : book.sheets.byName(parsed.sheetName);
  return parsed && sheet && { sheet, rect: parsed.rect };
}

/** Values of the cells, in reading order; an empty cell is `null`. */
export function referencedValues(reference: string, context: HostContext): readonly CellValue[] {
  const cells = cellsOfReference(reference, context);
  if (!cells) return [];
  const { sheet, rect } = cells;
  const values: CellValue[] = [];
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) {
      values.push(sheet.cells.at(row, column)?.value ?? null);
    }
  }
  return values;
}

/** A value as a chart names it: an empty cell is "", an error its text. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
