import type { Rect } from "../../base/rect";
import type { Book, NamedFormula, Sheet } from "../book/book";
import { declareClass } from "./classHandle";

/** Cells of one sheet: what a Range stands for. A copy of the place, it does not move when rows are inserted. */
export interface Cells {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Kinds of line a range has, in the words and order of `Excel.BorderIndex`. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** One kind of line around or inside cells; "InsideHorizontal" are the lines between rows. */
export interface BorderPlace {
  readonly cells: Cells;
  readonly side: (typeof BORDER_SIDES)[number];
}

/** Whose names they are: a sheet's, or with `null` the workbook's. */
export interface NameScope {
  readonly scope: Sheet | null;
}

/** Services of Office that office.js reports to at its start. There is nothing inside. */
export const officeServiceClass = declareClass<null>("OfficeService");

export const workbookClass = declareClass<Book>("Workbook");
export const applicationClass = declareClass<Book>("Application");
export const workbookProtectionClass = declareClass<Book>("WorkbookProtection");
export const worksheetsClass = declareClass<Book>("WorksheetCollection");
export const worksheetClass = declareClass<Sheet>("Worksheet");
export const worksheetProtectionClass = declareClass<Sheet>("WorksheetProtection");
export const autoFilterClass = declareClass<Sheet>("AutoFilter");

export const rangeClass = declareClass<Cells>("Range");
export const rangeAreasClass = declareClass<readonly Cells[]>("RangeAreas");
export const rangesClass = declareClass<readonly Cells[]>("RangeCollection");
export const rangeFormatClass = declareClass<Cells>("RangeFormat");
export const rangeFillClass = declareClass<Cells>("RangeFill");
export const rangeFontClass = declareClass<Cells>("RangeFont");
export const bordersClass = declareClass<Cells>("RangeBorderCollection");
export const borderClass = declareClass<BorderPlace>("RangeBorder");

export const namesClass = declareClass<NameScope>("NamedItemCollection");
export const nameClass = declareClass<NamedFormula>("NamedItem");
export const customXmlPartsClass = declareClass<Book>("CustomXmlPartCollection");
export const customPropertiesClass = declareClass<Sheet>("WorksheetCustomPropertyCollection");
export const chartsClass = declareClass<Sheet>("ChartCollection");
export const freezePanesClass = declareClass<Sheet>("WorksheetFreezePanes");
export const pageLayoutClass = declareClass<Sheet>("PageLayout");
