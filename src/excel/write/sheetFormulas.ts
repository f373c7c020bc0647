import type { Rect } from "../../base/rect";
import type { PlannedCell, PlannedSheet } from "../../core";
import { literalText } from "./cellText";

/** What is assigned to `range.formulas`: formulas, texts and numbers; "" empties a cell. */
export type FormulaRows = readonly (readonly (string | number)[])[];

/**
 * The whole content of a sheet of ours as rows for `range.formulas`, from A1 to the end of `area`. Cells without content
 * are "": what an earlier, larger summary left there is emptied.
 *
 * @param stamp Excel serial of the time of the run.
 */
export function sheetFormulas(sheet: PlannedSheet, area: Rect, stamp: number): FormulaRows {
  const rows = Array.from({ length: area.rowCount }, () => new Array<string | number>(area.columnCount).fill(""));
  for (const cell of sheet.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = content(cell, stamp);
  }
  return rows;
}

/** Runs of neighbouring rows that differ from what the sheet holds now. */
export function changedRows(
  wanted: FormulaRows,
  before: readonly (readonly unknown[])[],
): readonly { readonly row: number; readonly rowCount: number }[] {
  const runs: { row: number; rowCount: number }[] = [];
  wanted.forEach((cells, row) => {
    if (sameRow(cells, before[row])) return;
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  });
  return runs;
}

function sameRow(wanted: readonly (string | number)[], before: readonly unknown[] | undefined): boolean {
  return before !== undefined && wanted.every((value, column) => sameContent(value, before[column] ?? ""));
}

/** What Excel gives back has lost the apostrophe of a literal text. */
function sameContent(wanted: string | number, before: unknown): boolean {
  if (wanted === before) return true;
  return typeof wanted === "string" && wanted.startsWith("'") && wanted.slice(1) === before;
}

function content(cell: PlannedCell, stamp: number): string | number {
  switch (cell.type) {
    case "text":
      return literalText(cell.text);
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
    case "stamp":
      return stamp;
  }
}
