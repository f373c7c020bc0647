import type { CellValue } from "../../base/cellValue";
import type { Rect } from "../../base/rect";
import type { Figure } from "../model/figure";

/**
 * What Summarize will write, as data: it can be printed, compared and tested without Excel. The adapter executes it.
 * Addresses are 0-based and belong to the sheet they stand in.
 */
export interface SummaryPlan {
  /** In the order in which they are added at the end of the workbook. */
  readonly sheets: readonly PlannedSheet[];
  /** The figures the sheets show, for the report. */
  readonly figures: readonly Figure[];
}

/** A sheet of ours. Everything it holds is inside `area`; what stands outside is the user's. */
export interface PlannedSheet {
  /** Marker by which the sheet is found again: "summary", "units", "issues". */
  readonly marker: string;
  /** Wanted name; the writer takes "Tổng hợp (2)" … when a sheet of the office has it. */
  readonly name: string;
  readonly area: Rect;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Rect[];
  /** Widths in characters of the default font, by 0-based column. */
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  /** Heights in points, by 0-based row, where the default does not do. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** Formats of whole rectangles, applied in order. */
  readonly formats: readonly PlannedFormat[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** 0-based rows repeated on each printed page: the header band. */
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly orientation: "portrait" | "landscape";
  /** Printed pages one below the other; `null` = as many as needed. The width is always one page. */
  readonly pagesTall: number | null;
  /** What is printed; numbers that only feed charts stay on the screen. */
  readonly printArea: Rect;
  /** Footer of printed pages in Excel's codes, e.g. "Trang &P/&N". */
  readonly footer: string;
  /** Header row with the rows below it that get filter buttons. */
  readonly filter?: Rect;
  readonly charts: readonly PlannedChart[];
  /** What must come out of the calculation, cell by cell. */
  readonly expectations: readonly Expectation[];
}

/** Content of one cell. "stamp" is the time of the run: the only content that differs between two runs. */
export type PlannedCell = { readonly row: number; readonly column: number } & (
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly value: number }
  /** With leading "=", en-US, A1. */
  | { readonly type: "formula"; readonly formula: string }
  | { readonly type: "stamp" }
);

/** A value a formula must give; numbers are compared with a relative tolerance of 1e-9. */
export interface Expectation {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Names of the styles of the one style sheet in the adapter; the core says what a cell is, not how it looks. */
export type StyleName =
  | "organization"
  | "organization-name"
  | "title"
  | "subtitle"
  | "note"
  | "unit-of-measure"
  | "section"
  | "header"
  | "column-number"
  | "ordinal"
  | "label"
  | "count"
  | "missing"
  | "difference"
  | "rate"
  | "status"
  | "total-label"
  | "total-count"
  | "total-difference"
  | "total-rate"
  | "total-missing"
  | "stamp-label"
  | "stamp"
  | "signature"
  | "issue-text"
  | "issue-link";

/** A style for a rectangle. */
export interface PlannedFormat {
  readonly rect: Rect;
  readonly style: StyleName;
}

/** A native chart over cells of its own sheet. Name is unique in the workbook and finds the chart again. */
export interface PlannedChart {
  readonly name: string;
  readonly type: "column-clustered" | "bar-clustered" | "line-markers";
  readonly title: string;
  readonly categories: Rect;
  readonly series: readonly PlannedSeries[];
  /** Cells the chart covers. */
  readonly anchor: Rect;
  /** 0-based scale; the upper bound is shared by charts that are compared. `null` = automatic. */
  readonly maximum: number | null;
}

/** IBCS: target outlined, actual solid, an earlier period lighter. */
export interface PlannedSeries {
  /** Cell with the name of the series. */
  readonly nameCell: Rect;
  readonly values: Rect;
  readonly look: "target" | "actual" | "previous";
}
