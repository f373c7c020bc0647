import type { CellAddress } from "../../base/address";
import type { CellValue } from "../../base/cellValue";
import type { Rect } from "../../base/rect";

/** Whether a sheet's tab is shown. "very-hidden" can only be undone by code. */
export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/**
 * One worksheet as it was read: plain data, addresses 0-based. `values` and `formulas` cover `used` row by row.
 */
export interface SheetSnapshot {
  /** Excel's id of the sheet; survives renaming and moving. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Marker of a sheet that Summarize made ("summary", "units", …); `undefined` for a sheet of the office. */
  readonly marker: string | undefined;
  /** Smallest rectangle with all values; `undefined` for an empty sheet. */
  readonly used: Rect | undefined;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with leading "=", or `null` where the cell holds a constant or nothing. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Merged areas, or "unknown" where Excel would not say (it refuses above 512 areas). */
  readonly mergedAreas: readonly Rect[] | "unknown";
  /** 0-based rows and columns of the used range that are hidden, ascending; by a filter or by hand. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** How the application recalculates. Manual means that values may be old. */
export type CalculationMode = "automatic" | "automatic-except-tables" | "manual";

/** A workbook as it was read in one go. Nothing in the core ever looks at Excel itself. */
export interface WorkbookSnapshot {
  /** File name, for messages only. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly calculationMode: CalculationMode;
  /** Sheets cannot be added, renamed or removed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

/** A cell of a named sheet, 0-based. Where a figure comes from and where a problem is. */
export interface CellPlace extends CellAddress {
  readonly sheet: string;
}

/** Value at an absolute 0-based place; outside the used range `null` (empty). */
export function valueAt(sheet: SheetSnapshot, cell: CellAddress): CellValue {
  if (!sheet.used) return null;
  return sheet.values[cell.row - sheet.used.row]?.[cell.column - sheet.used.column] ?? null;
}

/** Formula text with "=" at an absolute 0-based place; `null` when there is none. */
export function formulaAt(sheet: SheetSnapshot, cell: CellAddress): string | null {
  if (!sheet.used) return null;
  return sheet.formulas[cell.row - sheet.used.row]?.[cell.column - sheet.used.column] ?? null;
}
