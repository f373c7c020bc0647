import type { CellValue } from "../../base/cellValue";
import type { Rect } from "../../base/rect";
import type { ConditionalRule } from "./conditional/conditionalContent";

/**
 * What is read out of a workbook file, as plain data near to Excel's object model. Rows and columns are 0-based.
 * Parts of the file that are not named here are kept as bytes and never lost; they just cannot be seen.
 */
export interface BookContent {
  /** Worksheets in tab order. Chart and macro sheets stay in the file and are not listed. */
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  readonly customXmlParts: readonly CustomXmlContent[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly calculationMode: "automatic" | "automatic-except-tables" | "manual";
  /** 0-based position in `sheets` of the sheet that is shown. */
  readonly activeSheet: number;
  /** Formats of cells: index = style index in cells. Index 0 is the default. */
  readonly formats: readonly CellFormat[];
}

export interface SheetContent {
  /** `sheetId` of the file, unique in the workbook. */
  readonly sheetId: number;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  readonly cells: CellGrid;
  readonly merges: readonly Rect[];
  readonly columns: readonly ColumnContent[];
  /** Height in points by row, where the file gives one. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Width of columns without an entry, in characters. */
  readonly defaultColumnWidth: number;
  /** Rows and columns frozen at the top left; 0 = none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** Custom properties of the sheet (Office.js `worksheet.customProperties`). */
  readonly customProperties: ReadonlyMap<string, string>;
  readonly page: PageContent;
  /** Charts that can be read well enough to be listed; others survive unseen. */
  readonly charts: readonly ChartContent[];
  readonly selection: Rect;
  readonly hasAutoFilter: boolean;
  /** In the order of the file; absent for a sheet without any. */
  readonly conditionalFormats?: readonly ConditionalRule[];
}

/** Cells by row, then by column. A cell that is not there is empty and has its row's or column's style. */
export type CellGrid = Map<number, Map<number, CellContent>>;

/** One cell. `formula` has its leading "=", is en-US and A1 (shared formulas expanded); `null` = no formula. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Index into `BookContent.formats`. */
  readonly style: number;
  /** Range of the array formula or data table the cell belongs to: it cannot be changed alone. */
  readonly array?: Rect;
}

export interface ColumnContent {
  readonly first: number;
  readonly last: number;
  /** Width in characters of the default font; `undefined` = default width. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

/** Colours are "#RRGGBB"; `null` = automatic (font, border) or none (fill). */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: FontFormat;
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, BorderFormat | null>>;
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "center-across" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrapText: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export interface FontFormat {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
}

export type BorderSide = "left" | "right" | "top" | "bottom";
export interface BorderFormat {
  readonly style: "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double" | "other";
  readonly color: string | null;
}

/** A defined name. `formula` without leading "=", as in the file: `'Quý I'!$A$1:$B$4`. `sheet`: 0-based position or `null` for the workbook. */
export interface NameContent {
  readonly name: string;
  readonly formula: string;
  readonly sheet: number | null;
  readonly hidden: boolean;
}

/** A custom XML part. `id` is the GUID of its properties part where there is one, else its part name. */
export interface CustomXmlContent {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

export interface PageContent {
  readonly orientation: "portrait" | "landscape";
  /** ECMA-376 paper code: 9 = A4, 1 = Letter. */
  readonly paperSize: number;
  /** Pages wide and tall when fitted to pages; `null` = not fitted; 0 = as many as needed. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly centerHorizontally: boolean;
  /** Header and footer codes as in the file, e.g. "&CTrang &P/&N". */
  readonly header: string;
  readonly footer: string;
}

/**
 * A chart as far as the host models it. References are formula texts without "=": `'Tổng hợp'!$B$6:$B$9`.
 * Anchor in cells, 0-based, both corners.
 */
export interface ChartContent {
  readonly name: string;
  readonly type:
    "column-clustered" | "column-stacked" | "bar-clustered" | "bar-stacked" | "line" | "line-markers" | "other";
  readonly title: string | null;
  /** Font of the title where it was set, size in points; what is absent is Excel's own choice. */
  readonly titleFont?: { readonly size?: number; readonly bold?: boolean };
  readonly legend: "none" | "top" | "bottom" | "left" | "right";
  readonly series: readonly SeriesContent[];
  readonly gapWidth: number;
  readonly overlap: number;
  /** Bounds of the value axis; `null` = automatic. */
  readonly valueAxis: {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly visible: boolean;
    readonly gridlines: boolean;
    readonly numberFormat: string;
  };
  readonly categoryAxis: { readonly reversed: boolean };
  readonly anchor: Rect;
}

export interface SeriesContent {
  /** Formula of the cell with the name, or `null` when the name is the literal `name`. */
  readonly nameRef: string | null;
  readonly name: string;
  readonly categories: string | null;
  readonly values: string;
  /** Fill "#RRGGBB"; `null` = no fill; "auto" = the theme's. */
  readonly fill: string | null;
  readonly line: { readonly color: string; readonly widthPoints: number } | null | "auto";
  readonly labels: boolean;
  readonly invertIfNegative: boolean;
}
