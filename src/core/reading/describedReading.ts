import type { SheetSnapshot } from "../model/snapshot";
import { mergeDimensions } from "../template/dimensions";
import type { TableDescription, Template } from "../template/template";
import type { ColumnReading, TableReading, WorkbookReading } from "./reading";

/**
 * The reading of a workbook that has every table and column of the form and no rows. Comparing it with what was really
 * read tells "the form has no such thing" from "the form has it and this workbook does not".
 */
export function describedReading(template: Template): WorkbookReading {
  return {
    template,
    tables: template.tables.flatMap((table) => table.sheets.map((place) => describedTable(table, place))),
    missingTables: [],
    missingSheets: [],
    renamedSheets: [],
    targets: [],
    actuals: [],
    listed: [],
  };
}

function describedTable(table: TableDescription, place: TableDescription["sheets"][number]): TableReading {
  const dimensions = mergeDimensions(table.dimensions, place.dimensions);
  const columns = table.fields.map((field, column): ColumnReading => ({
    field,
    column,
    header: field.title,
    headerCell: { row: 0, column },
    dimensions: mergeDimensions(dimensions, field.dimensions),
    isMoved: false,
    changedHeader: undefined,
  }));
  const header = { row: 0, column: 0, rowCount: 1, columnCount: columns.length };
  return {
    table,
    place: place.name,
    sheet: emptySheet(place.name),
    dimensions,
    header,
    columns,
    columnNumberRow: null,
    missingFields: [],
    extraColumns: [],
    rows: [],
    missingRows: [],
  };
}

function emptySheet(name: string): SheetSnapshot {
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    marker: undefined,
    used: undefined,
    values: [],
    formulas: [],
    mergedAreas: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
