import type { BookChanges, PlacedCell } from "./changes";
import type { CellLookup, SourceCell } from "./chart/chartValues";
import type { BookContent, CellContent, CellFormat } from "./content";
import type { TabAfter } from "./workbook/tabsAfter";

const EMPTY: SourceCell = { value: null, numberFormat: "General" };
/** Columns of a sheet, to make one number of row and column. */
const STRIDE = 16_384;

/**
 * Looks cells up as they will be after the changes, by sheet name after the changes (compared like Excel does:
 * without case, composed letters). For the caches of charts.
 */
export function cellsAfter(content: BookContent, changes: BookChanges, tabs: readonly TabAfter[]): CellLookup {
  const keys = new Map(tabs.map((tab) => [nameKey(tab.name), tab.key]));
  const overlays = new Map<number, ReadonlyMap<number, CellContent>>();
  const formatOf = (style: number): CellFormat | undefined =>
    content.formats[style] ?? changes.addedFormats[style - content.formats.length];
  return (sheet, row, column) => {
    const key = keys.get(nameKey(sheet));
    if (key === undefined) return undefined;
    const overlay = overlays.get(key) ?? overlayOf(changes, key);
    overlays.set(key, overlay);
    const before = content.sheets
      .find((one) => one.sheetId === key)
      ?.cells.get(row)
      ?.get(column);
    const cell = overlay.get(row * STRIDE + column) ?? before;
    return cell ? { value: cell.value, numberFormat: formatOf(cell.style)?.numberFormat ?? "General" } : EMPTY;
  };
}

function overlayOf(changes: BookChanges, key: number): Map<number, CellContent> {
  const changed: readonly PlacedCell[] = [
    ...(changes.recalculated.get(key) ?? []),
    ...(changes.sheets.get(key)?.cells ?? []),
    ...(changes.newSheets.find((sheet) => sheet.sheetId === key)?.changes.cells ?? []),
  ];
  return new Map(changed.map(({ row, column, cell }) => [row * STRIDE + column, cell]));
}

function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
