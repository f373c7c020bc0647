import type { Rect } from "../../base/rect";
import type { ConditionalChanges } from "./conditional/conditionalContent";
import type {
  CellContent,
  CellFormat,
  ChartContent,
  ColumnContent,
  CustomXmlContent,
  NameContent,
  PageContent,
} from "./content";

/**
 * What happened to a workbook since it was opened, as plain data: exactly what the writer has to splice into the file.
 * What is not named here was not touched, and its part of the file is copied byte for byte.
 */
export interface BookChanges {
  /** Changed worksheets of the file, by `sheetId`. */
  readonly sheets: ReadonlyMap<number, SheetChanges>;
  /** New worksheets, appended after the last one in this order. */
  readonly newSheets: readonly NewSheet[];
  /** `sheetId`s of worksheets to remove. */
  readonly removedSheets: readonly number[];
  /** All defined names after the change, or `undefined` when no name changed. `sheet` counts worksheets after the change. */
  readonly names: readonly NameContent[] | undefined;
  /** All custom XML parts after the change, or `undefined` when none changed. Parts keep their `id`. */
  readonly customXmlParts: readonly CustomXmlContent[] | undefined;
  /** Formats from the end of `BookContent.formats` on: style indexes at and above its length point here. */
  readonly addedFormats: readonly CellFormat[];
  /**
   * For each added format the style index of the file (below `formats.length`) it was made from: what `CellFormat`
   * does not model (text rotation, diagonal borders …) is to be taken from there.
   */
  readonly addedFormatBases?: readonly number[];
  /** Position of the sheet to show, or `undefined` when unchanged. */
  readonly activeSheet: number | undefined;
  /**
   * Formula cells whose value was calculated anew and nothing else: only `<v>` and its type change.
   * Cells in `sheets` do not stand here again.
   */
  readonly recalculated: ReadonlyMap<number, readonly PlacedCell[]>;
  /** Some formula could not be calculated here: Excel must calculate everything when it opens the file. */
  readonly fullCalculationOnLoad: boolean;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellContent;
}

/** Every member is `undefined` when that aspect did not change; otherwise it is the whole new state of the aspect. */
export interface SheetChanges {
  readonly name: string | undefined;
  readonly visibility: "visible" | "hidden" | "very-hidden" | undefined;
  /** Cells written; a cell that became empty and unformatted has value `null`, formula `null`, style 0. */
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Rect[] | undefined;
  readonly columns: readonly ColumnContent[] | undefined;
  readonly rowHeights: ReadonlyMap<number, number> | undefined;
  readonly frozen: { readonly rows: number; readonly columns: number } | undefined;
  readonly showGridlines: boolean | undefined;
  readonly customProperties: ReadonlyMap<string, string> | undefined;
  readonly page: PageContent | undefined;
  /** Charts added or changed by us; charts of the file that are not named stay as they are. */
  readonly charts: readonly ChartContent[] | undefined;
  /** Names of charts of the file to remove; a chart that was renamed stands here and, with its new name, in `charts`. */
  readonly removedCharts?: readonly string[];
  readonly selection: Rect | undefined;
  /** Area of a filter without criteria; `null` = the sheet has no filter any more. */
  readonly autoFilter?: Rect | null;
  readonly conditionalFormats?: ConditionalChanges;
}

/** A worksheet made since the file was opened; all its state is in `changes` (cells, widths, charts …). */
export interface NewSheet {
  readonly sheetId: number;
  readonly name: string;
  readonly changes: SheetChanges;
}
