/** Namespaces of one kind of workbook file. A part added to a strict file must speak strict, else Excel repairs it. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

/** ISO/IEC 29500-1 (strict). */
const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** Which kind a workbook part is, by its namespace. */
export function dialectOf(workbookXml: string): Dialect {
  return workbookXml.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** Full type of a relationship in this kind of file: "drawing" is ".../relationships/drawing". */
export function relationshipType(dialect: Dialect, name: string): string {
  return `${dialect.relationships}/${name}`;
}
