import type { ConditionalFormat, Sheet } from "../../book/book";
import type { Cells } from "../handles";
import { declareClass } from "../registry";

/** One conditional format of a sheet. */
export interface ConditionalPlace {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Inside are the areas whose conditional formats are listed: all of one sheet, at least one. */
export const conditionalFormatsClass = declareClass<readonly Cells[]>("ConditionalFormatCollection");
export const conditionalFormatClass = declareClass<ConditionalPlace>("ConditionalFormat");
export const customConditionalClass = declareClass<ConditionalPlace>("CustomConditionalFormat");
export const conditionalRuleClass = declareClass<ConditionalPlace>("ConditionalFormatRule");
export const conditionalRangeFormatClass = declareClass<ConditionalPlace>("ConditionalRangeFormat");
export const conditionalFillClass = declareClass<ConditionalPlace>("ConditionalRangeFill");
export const conditionalFontClass = declareClass<ConditionalPlace>("ConditionalRangeFont");
