import type { CellAddress } from "../../base/address";
import type { Rect } from "../../base/rect";
import type { CalendarDate } from "../model/calendarDate";
import type { Period } from "../model/period";
import type { CellPlace, SheetSnapshot } from "../model/snapshot";
import type { Actual, Target } from "../model/target";
import type { Dimensions, FieldDescription, RowDescription, TableDescription, Template } from "../template/template";

/** What the program made of a snapshot with a template: tables found, rows told apart, labels and numbers read. */
export interface WorkbookReading {
  readonly template: Template;
  readonly tables: readonly TableReading[];
  /** Tables that were looked for and not found: the sheet is there, its header is not. */
  readonly missingTables: readonly MissingTable[];
  /** Sheets the template names and the workbook does not have. `similar`: a sheet of a similar name, if any. */
  readonly missingSheets: readonly MissingSheet[];
  /** Sheets whose table was found under another name. */
  readonly renamedSheets: readonly RenamedSheet[];
  readonly targets: readonly TargetRecord[];
  readonly actuals: readonly ActualRecord[];
  readonly listed: readonly ListRecord[];
}

/** A sheet of the template that the workbook does not have. */
export interface MissingSheet {
  readonly table: TableDescription;
  readonly sheet: string;
  readonly similar: string | null;
}

/** A sheet of the template that stands in the workbook under another name. */
export interface RenamedSheet {
  readonly table: TableDescription;
  readonly expected: string;
  readonly sheet: string;
}

/** A table whose sheet exists but whose header was not found there. */
export interface MissingTable {
  readonly table: TableDescription;
  readonly sheet: string;
}

/** A table of the form as it stands on one sheet. */
export interface TableReading {
  readonly table: TableDescription;
  /** Name the form gives the sheet; `sheet.name` is the one it has here. */
  readonly place: string;
  readonly sheet: SheetSnapshot;
  /** Dimensions that hold for every cell of the table here: those of the table and of the sheet together. */
  readonly dimensions: Dimensions;
  /** The header band (1 to 3 rows) without the row of column numbers. */
  readonly header: Rect;
  /** 0-based row of column numbers ("A | 1 | 2 | 3=2/1"); `null` when the sheet has none. */
  readonly columnNumberRow: number | null;
  readonly columns: readonly ColumnReading[];
  readonly missingFields: readonly FieldDescription[];
  /** Columns with a header inside the table's header that are no column of the form. */
  readonly extraColumns: readonly ExtraColumn[];
  /** All rows from below the header to the end of the table, top to bottom. */
  readonly rows: readonly RowReading[];
  /** Rows the form has and the sheet does not. */
  readonly missingRows: readonly MissingRow[];
}

/** A column of the sheet that is no column of the form. */
export interface ExtraColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly header: string;
  /** 0-based cell of the lowest level of its header. */
  readonly headerCell: CellAddress;
  /** The field whose header it repeats, if it does. */
  readonly duplicateOf: FieldDescription | undefined;
}

/** A row of the form that the sheet lacks. */
export interface MissingRow {
  readonly row: RowDescription;
  /** 0-based row of the sheet where it should stand. */
  readonly before: number;
  /** The row of the form just above it; `undefined` for the first. */
  readonly after: RowDescription | undefined;
}

/** A header cell whose text is not the form's. One changed cell may concern several columns. */
export interface ChangedHeader {
  readonly cell: CellAddress;
  readonly found: string;
  readonly expected: string;
}

/** A column of the form that was found on the sheet. */
export interface ColumnReading {
  readonly field: FieldDescription;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** Header path as shown, levels joined by " › ". */
  readonly header: string;
  /** 0-based cell of the lowest level of the header; of a merged area its first cell. */
  readonly headerCell: CellAddress;
  /** Table, sheet and column dimensions together. */
  readonly dimensions: Dimensions;
  /** Not in the place the form gives it among the others. */
  readonly isMoved: boolean;
  /** The header cell that differs, where the column was only known by its place. */
  readonly changedHeader: ChangedHeader | undefined;
}

/** What a row of a table's body is. Only "data" rows count. */
export type RowRole = "data" | "total" | "group" | "of-which" | "blank";

/** One row of a table's body. */
export interface RowReading {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly role: RowRole;
  readonly labels: RowLabels;
  /** What the row is called: "Xã Mễ Trì", "Tổ chức đảng › Kết nạp mới", "Tổng cộng"; "" when nothing names it. */
  readonly label: string;
  /** The row of the form this is, where the form lists its rows; otherwise `undefined`. */
  readonly described: RowDescription | undefined;
  /** The row stands where the form has `described`, under another label. */
  readonly isRelabelled: boolean;
}

/** Labels of a row by what they mean; a label is absent when the table has no such column. */
export interface RowLabels {
  readonly unit?: LabelReading;
  readonly kind?: LabelReading;
  readonly measure?: LabelReading;
}

/** A label as it was understood: known (canonical name or code), not known, or blank. */
export type LabelReading =
  | { readonly state: "known"; readonly value: string; readonly text: string; readonly column: number }
  | { readonly state: "unknown"; readonly text: string; readonly suggestion: string | null; readonly column: number }
  | { readonly state: "blank"; readonly column: number };

/** One target: an amount for a kind and measure in a period, assigned by a body to a unit or to the whole district. */
export interface TargetRecord {
  readonly assignedBy: string;
  /** Canonical unit name; `null` = the whole district. */
  readonly unit: string | null;
  readonly kind: string;
  readonly measure: string;
  readonly period: Period;
  readonly target: Target;
  readonly cell: CellPlace;
}

/** One reported number. */
export interface ActualRecord {
  /** Canonical unit name; `null` = the whole district. */
  readonly unit: string | null;
  readonly kind: string;
  readonly measure: string;
  readonly period: Period;
  readonly actual: Actual;
  readonly cell: CellPlace;
}

/** One row of a dated list. Parts that could not be read are named in `unreadable` and stay undefined. */
export interface ListRecord {
  readonly sheet: string;
  readonly row: number;
  readonly measure: string;
  readonly unit: string | undefined;
  readonly kind: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly unreadable: readonly ("unit" | "kind" | "date")[];
}
