import type { CellValue } from "../../base/cellValue";
import type { Rect } from "../../base/rect";
import type { Result } from "../../base/result";
import type { CalcCell, CalcSource, Calculator } from "../calc/calculator";
import type { BookChanges, PlacedCell } from "../xlsx/changes";
import type { ConditionalLook } from "../xlsx/conditional/conditionalContent";
import type { BookContent, CellContent, ChartContent, CustomXmlContent, PageContent } from "../xlsx/content";
import type { BookError } from "./bookError";
import type { Formats } from "./formats";

/**
 * A workbook in memory that can be changed. It keeps Excel's rules about its state (names of sheets, the last visible
 * sheet, merged cells …) and knows at any time what differs from the file it was opened from.
 *
 * Rows and columns are 0-based everywhere. What can be refused returns a `Result`; the rest cannot fail.
 * Handles (`Sheet`, `NamedFormula`, `Chart`, `CustomXmlPart`) are live: they show the present state and stay equal
 * (`===`) for the life of the thing. A handle of something removed is no longer in its list and must not be used.
 */
export interface Book {
  readonly sheets: Sheets;
  readonly names: Names;
  readonly customXml: CustomXmlParts;
  readonly formats: Formats;
  readonly calculation: Calculation;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Sheets cannot be added, removed, renamed or hidden: those calls answer `AccessDenied`. */
  readonly structureProtected: boolean;
  /**
   * What differs now from the file. Calculates first when the mode is automatic. A value, format or name that was
   * changed and set back is not a difference.
   */
  toChanges(): BookChanges;
}

/** Makes a workbook from what was read of a file; `makeCalculator` gets the view of it that formulas need. */
export type CreateBook = (content: BookContent, makeCalculator: (source: CalcSource) => Calculator) => Book;

/** The worksheets, in tab order. */
export interface Sheets {
  readonly list: readonly Sheet[];
  /** The sheet that is shown; `undefined` only for a workbook without worksheets (chart sheets alone). */
  readonly active: Sheet | undefined;
  /** By name, without regard to case and Unicode composition: "quý i" finds "Quý I". */
  byName(name: string): Sheet | undefined;
  /** By `Sheet.id`, "{00000000-0001-0000-0003-000000000000}". */
  byId(id: string): Sheet | undefined;
  /** By `Sheet.key`. */
  byKey(key: number): Sheet | undefined;
  /** 0-based place among the tabs. */
  positionOf(sheet: Sheet): number;
  /** Shows a sheet. `InvalidOperation` for a hidden one. */
  activate(sheet: Sheet): Result<void, BookError>;
  /**
   * New empty sheet after the last one; it is not shown. Without a name it becomes "Sheet4" or the like.
   * `InvalidArgument` for a name Excel does not allow, `ItemAlreadyExists` for one that is taken.
   */
  add(name?: string): Result<Sheet, BookError>;
  /** Formulas, names and charts that point to the sheet get `#REF!`. `InvalidOperation`: last visible or very hidden. */
  remove(sheet: Sheet): Result<void, BookError>;
  /** Formulas, names and charts follow. Errors as in {@link Sheets.add}. */
  rename(sheet: Sheet, name: string): Result<void, BookError>;
  /** `InvalidOperation` when no visible sheet would be left. */
  setVisibility(sheet: Sheet, visibility: Visibility): Result<void, BookError>;
}

export type Visibility = "visible" | "hidden" | "very-hidden";

/** One worksheet. */
export interface Sheet {
  /** Stable number (`sheetId` of the file). */
  readonly key: number;
  /** Stable text as Office.js shows it, "{00000000-0001-0000-0003-000000000000}" for key 3. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly hasAutoFilter: boolean;
  /** Gives the sheet a filter without criteria over the area, `null` takes the filter away. Hides and shows no row. */
  setAutoFilter(area: Rect | null): void;
  readonly cells: SheetCells;
  readonly merges: SheetMerges;
  readonly columns: SheetColumns;
  readonly rows: SheetRows;
  readonly charts: SheetCharts;
  readonly properties: SheetProperties;
  readonly conditionals: SheetConditionals;
  /** Rows and columns frozen at the top left; 0 = none. */
  frozen: { readonly rows: number; readonly columns: number };
  showGridlines: boolean;
  /** Print set-up except titles and areas, which are the sheet's names `_xlnm.Print_Titles` and `_xlnm.Print_Area`. */
  page: PageContent;
  /** Selected cells of this sheet. */
  selection: Rect;
}

/** What is put into a cell: a constant (`null` = empty), or a formula with its leading "=". */
export type NewContent = { readonly value: CellValue } | { readonly formula: string };

/** The cells of a sheet. Reading gives the last calculated values: call `Calculation.update` first. */
export interface SheetCells {
  /** The cell, or `undefined` where nothing is stored (empty, with the style of its column). */
  at(row: number, column: number): CellContent | undefined;
  /** Style index of the cell, or of its column where no cell is stored. */
  styleAt(row: number, column: number): number;
  /** Stored cells (also those that only carry a format) of the rectangle, by row and column. */
  inRect(rect: Rect): Iterable<PlacedCell>;
  /** Smallest rectangle around all stored cells, or around those with a value or formula; `undefined` if none. */
  usedRect(valuesOnly: boolean): Rect | undefined;
  /**
   * Puts a constant or a formula in, keeping the format. Ask {@link SheetCells.checkContents} for the whole range
   * first; this call itself refuses nothing. Covered cells of a merged area silently take nothing, as in Excel.
   */
  write(row: number, column: number, content: NewContent): void;
  /** Gives the cell another format: an index from {@link Formats.styleFor}. Ask {@link SheetCells.checkFormats} first. */
  setStyle(row: number, column: number, style: number): void;
  /** Empties every stored cell of the rectangle and keeps formats. */
  clearContents(rect: Rect): void;
  /** Gives every stored cell of the rectangle the format 0 and keeps contents. */
  clearFormats(rect: Rect): void;
  /**
   * Whether contents of these cells may be changed: `AccessDenied` when the sheet is protected and one of them is
   * locked, `InvalidOperation` when the rectangle cuts through an array formula.
   */
  checkContents(rect: Rect): Result<void, BookError>;
  /** Whether formats, rows, columns and merges may be changed: `AccessDenied` on a protected sheet. */
  checkFormats(): Result<void, BookError>;
}

/** Merged areas. They never overlap. */
export interface SheetMerges {
  readonly list: readonly Rect[];
  /** The area that covers the cell. */
  at(row: number, column: number): Rect | undefined;
  /** Merges; contents of all but the top left cell are lost, areas that are touched are swallowed. */
  add(rect: Rect): Result<void, BookError>;
  /** Takes apart every area that meets the rectangle. */
  remove(rect: Rect): Result<void, BookError>;
}

/** Columns from `first` to `last`, both 0-based and included. */
export interface SheetColumns {
  /** Width in characters; the default width where none is given. Hidden columns keep theirs. */
  width(column: number): number;
  isHidden(column: number): boolean;
  /** Style of cells of the column that are not stored. */
  style(column: number): number;
  setWidth(first: number, last: number, characters: number): void;
  setHidden(first: number, last: number, hidden: boolean): void;
  setStyle(first: number, last: number, style: number): void;
}

export interface SheetRows {
  /** Height in points, `undefined` where the file leaves it to Excel. */
  height(row: number): number | undefined;
  isHidden(row: number): boolean;
  setHeight(first: number, last: number, points: number): void;
}

/** A conditional format of a sheet. What a rule of the file says beyond this stays in the file. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rect[];
  /** Type of the file format: "expression", "cellIs", "dataBar" … */
  readonly type: string;
  /** Formula without "="; "" for a rule that has none. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  /** The look, as far as it was set here. */
  readonly look: ConditionalLook;
  /** Whether the file has it. */
  readonly isOfFile: boolean;
}

/** Conditional formats of a sheet, the first to count first. Ask {@link SheetCells.checkFormats} before a change. */
export interface SheetConditionals {
  readonly list: readonly ConditionalFormat[];
  byId(id: string): ConditionalFormat | undefined;
  /** A new one with a formula, before all others. */
  add(areas: readonly Rect[]): ConditionalFormat;
  /** Puts it at a 0-based place; negative counts from the back, beyond the ends is the end. */
  move(format: ConditionalFormat, priority: number): void;
  set(format: ConditionalFormat, change: { readonly formula?: string; readonly look?: ConditionalLook }): void;
  remove(format: ConditionalFormat): void;
}

/** Custom properties of a sheet: keys without regard to case, at most 255 characters. */
export interface SheetProperties {
  readonly list: readonly { readonly key: string; readonly value: string }[];
  get(key: string): string | undefined;
  /** Adds or replaces. `InvalidArgument` for an empty or too long key. */
  set(key: string, value: string): Result<void, BookError>;
  remove(key: string): Result<void, BookError>;
}

/** A chart that the host models. `content.name` may repeat; `id` does not. */
export interface Chart {
  readonly id: string;
  readonly content: ChartContent;
}

export interface SheetCharts {
  readonly list: readonly Chart[];
  /** First chart with the name, without regard to case. */
  byName(name: string): Chart | undefined;
  byId(id: string): Chart | undefined;
  /** An empty name becomes "Chart 1" or the like. `AccessDenied` on a protected sheet. */
  add(content: ChartContent): Result<Chart, BookError>;
  /** `NotImplemented` for a chart of type "other": what the host does not model would be lost. */
  update(chart: Chart, content: ChartContent): Result<void, BookError>;
  remove(chart: Chart): Result<void, BookError>;
}

/** A defined name. `formula` is without "=": `'Quý I'!$A$1:$B$4`. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
  /** Scope: a sheet, or `null` for the whole workbook. */
  readonly scope: Sheet | null;
  readonly hidden: boolean;
}

export interface Names {
  /** Names of all scopes, in the order of the file. */
  readonly list: readonly NamedFormula[];
  /** Exactly in this scope, without regard to case. */
  find(name: string, scope: Sheet | null): NamedFormula | undefined;
  /**
   * `formula` with or without "=". `InvalidArgument`: not a valid name (space, "A1", "R1C1", over 255 characters) or
   * not a formula; `ItemAlreadyExists`: taken in this scope.
   */
  add(name: string, formula: string, scope: Sheet | null): Result<NamedFormula, BookError>;
  /** Changes what the name stands for or whether users see it. */
  set(name: NamedFormula, change: { readonly formula?: string; readonly hidden?: boolean }): Result<void, BookError>;
  remove(name: NamedFormula): void;
}

/** A custom XML part; `id` is a GUID in braces. */
export type CustomXmlPart = CustomXmlContent;

export interface CustomXmlParts {
  readonly list: readonly CustomXmlPart[];
  byId(id: string): CustomXmlPart | undefined;
  /** `InvalidArgument` when the text is not one well-formed element. The namespace is the root's `xmlns`. */
  add(xml: string): Result<CustomXmlPart, BookError>;
  setXml(part: CustomXmlPart, xml: string): Result<void, BookError>;
  remove(part: CustomXmlPart): void;
}

export type CalculationMode = BookContent["calculationMode"];

/** When formulas are calculated. */
export interface Calculation {
  mode: CalculationMode;
  /** Until set to `false` again, {@link Calculation.update} does nothing (`suspendApiCalculationUntilNextSync`). */
  suspended: boolean;
  /** Call before values are read: calculates what changes have made stale, in automatic mode only. Cheap when clean. */
  update(): void;
  /** Calculates what is stale ("recalculate") or everything ("full"), of one sheet or of all, in any mode. */
  calculate(kind: "recalculate" | "full", sheet?: Sheet): void;
  /** Something is stale: manual mode or suspended. */
  readonly isPending: boolean;
  /** Formula cells the engine could not do; they keep their old value and Excel calculates them when it opens the file. */
  readonly notCalculated: readonly (CalcCell & { readonly because: string })[];
}
