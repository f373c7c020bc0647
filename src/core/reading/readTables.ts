import type { CellAddress } from "../../base/address";
import { lastColumn } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { periodId } from "../model/period";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { mergeDimensions } from "../template/dimensions";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { Dimensions, TableDescription, Template } from "../template/template";
import { assignSheets } from "./assignSheets";
import type { AssignedSheet } from "./assignSheets";
import { changedHeader } from "./changedHeader";
import { describeRows } from "./describeRows";
import { officeSheets } from "./findSheet";
import type { HeaderColumn } from "./headerBand";
import { inPlace } from "./inPlace";
import { createLabelLookup } from "./labelLookup";
import type { LabelLookup } from "./labelLookup";
import type { LocatedTable } from "./locateTable";
import { locateTables } from "./locateTables";
import { readList } from "./readList";
import { readMatrix } from "./readMatrix";
import { NAMING_ROLES, readRows } from "./readRows";
import type {
  ColumnReading,
  ExtraColumn,
  MissingSheet,
  MissingTable,
  RenamedSheet,
  TableReading,
  WorkbookReading,
} from "./reading";
import { suggest } from "./suggest";
import { headerKey } from "./textKey";
import { titlePeriod } from "./titlePeriod";

/** One place where the form says a table stands. */
interface Wanted {
  readonly table: TableDescription;
  readonly place: TableDescription["sheets"][number];
}

/**
 * Reads a workbook as the form describes it: finds the sheets and the tables on them, tells their rows apart and
 * collects targets, reported numbers and listed rows. Whatever is not found is named; nothing is guessed. Sheets that
 * Summarize made are not looked at. A workbook that is no such form gives a reading without tables.
 */
export function readWorkbook(snapshot: WorkbookSnapshot, template: Template): WorkbookReading {
  const lookup = createLabelLookup(template);
  const wanted = template.tables.flatMap((table) => table.sheets.map((place): Wanted => ({ table, place })));
  const assigned = assignSheets(snapshot, template);
  const onSheets = assigned.map((sheet) => readSheet(sheet, wanted, lookup));
  const found = new Map(onSheets.flatMap(({ tables }) => tables));
  const tables = wanted.flatMap((place) => found.get(place) ?? []);
  const records = tables.map(readMatrix);
  return {
    template,
    tables,
    missingTables: onSheets.flatMap(({ missing }) => missing),
    missingSheets: wanted
      .filter(({ place }) => !assigned.some(({ name }) => name === place.name))
      .map((place) => missingSheet(snapshot, assigned, place)),
    renamedSheets: renamedSheets(assigned, wanted),
    targets: records.flatMap(({ targets }) => targets),
    actuals: records.flatMap(({ actuals }) => actuals),
    listed: tables.flatMap(readList),
  };
}

/** The tables of one sheet. */
interface SheetReading {
  readonly tables: readonly (readonly [Wanted, TableReading])[];
  readonly missing: readonly MissingTable[];
}

function readSheet({ name, sheet }: AssignedSheet, wanted: readonly Wanted[], lookup: LabelLookup): SheetReading {
  const here = wanted.filter(({ place }) => place.name === name);
  const located = locateTables(
    sheet,
    here.map(({ table }) => table),
  );
  return {
    tables: here.flatMap((place, at) => {
      const own = located[at];
      return own
        ? [[place, readTable(place, { sheet, located: own, endRow: endOf(own, located) }, lookup)] as const]
        : [];
    }),
    missing: here.flatMap(({ table }, at) => (located[at] ? [] : [{ table, sheet: sheet.name }])),
  };
}

/** Where the next table below begins, if one stands in the same columns; 0-based. */
function endOf({ header }: LocatedTable, located: readonly (LocatedTable | undefined)[]): number {
  const below = located.flatMap((other) =>
    other &&
    other.header.row > header.row &&
    other.header.column <= lastColumn(header) &&
    lastColumn(other.header) >= header.column
      ? [other.header.row]
      : [],
  );
  return Math.min(Infinity, ...below);
}

interface Located {
  readonly sheet: SheetSnapshot;
  readonly located: LocatedTable;
  readonly endRow: number;
}

function readTable({ table, place }: Wanted, { sheet, located, endRow }: Located, lookup: LabelLookup): TableReading {
  const described = mergeDimensions(table.dimensions, place.dimensions);
  const dimensions = withTitle(table, sheet, { header: located.header, dimensions: described });
  const columns = readColumns(located, { table, dimensions, years: yearsBetween(described, dimensions) });
  const { bodyRow } = located;
  const rows = readRows({ sheet, table, columns, bodyRow, endRow }, lookup);
  return {
    table,
    place: place.name,
    sheet,
    dimensions,
    header: located.header,
    columnNumberRow: located.columnNumberRow,
    columns,
    missingFields: table.fields.filter((field) => !columns.some((column) => column.field === field)),
    extraColumns: located.others.map((other) => extraColumn(other, located)),
    ...(isNamed(table, columns) ? describeRows(table, rows, bodyRow) : { rows, missingRows: [] }),
  };
}

/** Whether the columns that name the rows are there: without them no row can be missed. */
function isNamed(table: TableDescription, columns: readonly ColumnReading[]): boolean {
  const naming = table.fields.filter(({ role }) => NAMING_ROLES.includes(role));
  return naming.length === 0 || naming.some((field) => columns.some((column) => column.field === field));
}

/** The period the title above the table names, where the form says that it does. */
function withTitle(
  table: TableDescription,
  sheet: SheetSnapshot,
  { header, dimensions }: { readonly header: Rect; readonly dimensions: Dimensions },
): Dimensions {
  const period = table.periodInTitle ? titlePeriod(sheet, header) : undefined;
  return period ? { ...dimensions, period: periodId(period.period) } : dimensions;
}

function headerCell({ cells, column }: HeaderColumn, { header }: LocatedTable): CellAddress {
  return cells.at(-1) ?? { row: header.row, column };
}

/** How many years after the described workbook this one is, as far as the title tells. */
function yearsBetween(described: Dimensions, found: Dimensions): number {
  const [before, now] = [described, found].map(({ period }) => Number(period?.slice(0, 4)));
  return before && now ? now - before : 0;
}

/** "Quý I" of a form learnt in 2012 is "2013-Q1" under a title of 2013. */
function later(dimensions: Dimensions, years: number): Dimensions {
  const { period } = dimensions;
  if (period === undefined || years === 0) return dimensions;
  return { ...dimensions, period: `${String(Number(period.slice(0, 4)) + years)}${period.slice(4)}` };
}

function extraColumn(other: HeaderColumn, located: LocatedTable): ExtraColumn {
  const { column, levels } = other;
  const { matches } = located;
  const key = levels.map(headerKey).join("\n");
  const twin = matches.find(({ header }) => header.levels.map(headerKey).join("\n") === key);
  return {
    column,
    header: levels.join(HEADER_PATH_SEPARATOR),
    headerCell: headerCell(other, located),
    duplicateOf: twin?.field,
  };
}

function readColumns(
  located: LocatedTable,
  { table, dimensions, years }: Pick<TableReading, "table" | "dimensions"> & { readonly years: number },
): readonly ColumnReading[] {
  const stays = inPlace(located.matches.map(({ field }) => table.fields.indexOf(field)));
  return located.matches.map((match, at) => ({
    field: match.field,
    column: match.header.column,
    header: match.header.levels.join(HEADER_PATH_SEPARATOR),
    headerCell: headerCell(match.header, located),
    dimensions: mergeDimensions(dimensions, later(match.field.dimensions, years)),
    isMoved: stays[at] === false,
    changedHeader: changedHeader(match),
  }));
}

function renamedSheets(assigned: readonly AssignedSheet[], wanted: readonly Wanted[]): readonly RenamedSheet[] {
  return assigned.flatMap(({ name, sheet, isRenamed }) => {
    const table = wanted.find(({ place }) => place.name === name)?.table;
    return isRenamed && table ? [{ table, expected: name, sheet: sheet.name }] : [];
  });
}

/** A sheet of a similar name is proposed only if the form does not want that sheet for itself. */
function missingSheet(
  snapshot: WorkbookSnapshot,
  assigned: readonly AssignedSheet[],
  { table, place }: Wanted,
): MissingSheet {
  const free = officeSheets(snapshot).filter((sheet) => !assigned.some((other) => other.sheet === sheet));
  return {
    table,
    sheet: place.name,
    similar: suggest(
      place.name,
      free.map(({ name }) => name),
    ),
  };
}
