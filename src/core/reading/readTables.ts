import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { mergeDimensions } from "../template/dimensions";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { TableDescription, Template } from "../template/template";
import { findSheet, officeSheets } from "./findSheet";
import { createLabelLookup } from "./labelLookup";
import type { LabelLookup } from "./labelLookup";
import { locateTable } from "./locateTable";
import type { LocatedTable } from "./locateTable";
import { readList } from "./readList";
import { readMatrix } from "./readMatrix";
import { readRows } from "./readRows";
import type { ColumnReading, MissingSheet, MissingTable, TableReading, WorkbookReading } from "./reading";
import { suggest } from "./suggest";
import { unitKey } from "./textKey";

/** One place where the form says a table stands. */
interface Wanted {
  readonly table: TableDescription;
  readonly place: TableDescription["sheets"][number];
  readonly sheet: SheetSnapshot | undefined;
}

/**
 * Reads a workbook as the form describes it: finds the sheets and the tables on them, tells their rows apart and
 * collects targets, reported numbers and listed rows. Whatever is not found is named; nothing is guessed. Sheets that
 * Summarize made are not looked at. A workbook that is no such form gives a reading without tables.
 */
export function readWorkbook(snapshot: WorkbookSnapshot, template: Template): WorkbookReading {
  const lookup = createLabelLookup(template);
  const wanted = template.tables.flatMap((table) =>
    table.sheets.map((place): Wanted => ({ table, place, sheet: findSheet(snapshot, place.name) })),
  );
  const read = wanted.map((place) => readTable(place, lookup));
  const tables = read.filter((table) => table !== undefined);
  const records = tables.map(readMatrix);
  return {
    template,
    tables,
    missingTables: wanted.flatMap((place, at) => (read[at] ? [] : missingTable(place))),
    missingSheets: wanted.filter(({ sheet }) => !sheet).map((place) => missingSheet(snapshot, template, place)),
    targets: records.flatMap(({ targets }) => targets),
    actuals: records.flatMap(({ actuals }) => actuals),
    listed: tables.flatMap(readList),
  };
}

function readTable({ table, place, sheet }: Wanted, lookup: LabelLookup): TableReading | undefined {
  const located = sheet && locateTable(sheet, table);
  if (!located) return undefined;
  const dimensions = mergeDimensions(table.dimensions, place.dimensions);
  const columns = readColumns(located, dimensions);
  return {
    table,
    sheet,
    dimensions,
    header: located.header,
    columns,
    missingFields: table.fields.filter((field) => !columns.some((column) => column.field === field)),
    rows: readRows({ sheet, table, columns, bodyRow: located.bodyRow }, lookup),
  };
}

function readColumns(located: LocatedTable, dimensions: TableReading["dimensions"]): readonly ColumnReading[] {
  return located.matches.map(({ field, header }) => ({
    field,
    column: header.column,
    header: header.levels.join(HEADER_PATH_SEPARATOR),
    dimensions: mergeDimensions(dimensions, field.dimensions),
  }));
}

function missingTable({ table, sheet }: Wanted): readonly MissingTable[] {
  return sheet ? [{ table, sheet: sheet.name }] : [];
}

/** A sheet of a similar name is proposed only if the form does not want that sheet for itself. */
function missingSheet(snapshot: WorkbookSnapshot, template: Template, { table, place }: Wanted): MissingSheet {
  const taken = new Set(template.tables.flatMap(({ sheets }) => sheets.map(({ name }) => unitKey(name))));
  const free = officeSheets(snapshot).filter(({ name }) => !taken.has(unitKey(name)));
  return {
    table,
    sheet: place.name,
    similar: suggest(
      place.name,
      free.map(({ name }) => name),
    ),
  };
}
