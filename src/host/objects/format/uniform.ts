import { lastColumn } from "../../../base/rect";
import type { CellFormat } from "../../xlsx/content";
import type { Json } from "../../wire/json";
import type { HostContext } from "../context";
import type { Cells } from "../handles";

/**
 * What all cells of the range have in common, `null` when they differ (remarks of `RangeFormat`): the fill of a range
 * that is half yellow is `null`.
 */
export function uniform<T extends Json>(
  cells: Cells,
  { book }: HostContext,
  pick: (format: CellFormat) => T,
): T | null {
  let common: T | undefined;
  for (const style of stylesIn(cells)) {
    const value = pick(book.formats.formatOf(style));
    if (common !== undefined && value !== common) return null;
    common = value;
  }
  return common ?? null;
}

/** Every style index that occurs in the range: of the stored cells, and of the columns where a cell is not stored. */
export function stylesIn({ sheet, rect }: Cells): ReadonlySet<number> {
  const styles = new Set<number>();
  const storedByColumn = new Map<number, number>();
  for (const { column, cell } of sheet.cells.inRect(rect)) {
    styles.add(cell.style);
    storedByColumn.set(column, (storedByColumn.get(column) ?? 0) + 1);
  }
  for (let column = rect.column; column <= lastColumn(rect); column++) {
    if ((storedByColumn.get(column) ?? 0) < rect.rowCount) styles.add(sheet.columns.style(column));
  }
  return styles;
}
