import type { CustomXmlPart, Sheet } from "../book/book";
import { declareClass } from "./registry";

/** One custom property of a sheet, by its key in any case. */
export interface PropertyPlace {
  readonly sheet: Sheet;
  readonly key: string;
}

export const customXmlPartClass = declareClass<CustomXmlPart>("CustomXmlPart");
/** Inside is the namespace whose parts are listed. */
export const customXmlScopedPartsClass = declareClass<string>("CustomXmlPartScopedCollection");
export const customPropertyClass = declareClass<PropertyPlace>("WorksheetCustomProperty");
export const headersFootersClass = declareClass<Sheet>("HeaderFooterGroup");
export const headerFooterClass = declareClass<Sheet>("HeaderFooter");
