import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { mergeDimensions } from "../template/dimensions";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { Template } from "../template/template";
import { officeSheets } from "./findSheet";
import type { ColumnReading, TableReading, WorkbookReading } from "./reading";
import { headerKey, unitKey } from "./textKey";

/**
 * How well a form and a workbook fit each other. Shares are between 0 and 1; a form is not worse for being large, and a
 * small form that only explains one corner of a large workbook is not better.
 */
export interface FormFit {
  /** Share of sheets and columns that both have: 1 when the form has all of the workbook and the workbook all of it. */
  readonly columns: number;
  /** Share of rows that both have, in tables whose rows the form lists; a half where it lists none. */
  readonly rows: number;
  /** Years between the periods the form names and those the titles of the workbook name, added up. */
  readonly yearsApart: number;
}

/** A column whose header is as described, or a sheet of the form's name, counts twice one that was only found. */
const EXACT = 2;
const FOUND = 1;
const NOTHING_LISTED = 0.5;
/** Rows looked at to see which columns of a sheet hold anything; headers stand within. */
const ROWS_OF_A_LOOK = 60;

/**
 * Measures how well a reading fits the workbook it was read from. Form codes in a corner, file names and titles do not
 * count: offices copy forms and leave the wrong number in the corner.
 */
export function formFit(reading: WorkbookReading, snapshot: WorkbookSnapshot): FormFit {
  const { template, tables } = reading;
  const both = sum(tables.flatMap(({ columns }) => columns.map(scoreOfColumn))) + scoreOfSheets(tables);
  const sheets = officeSheets(snapshot).filter(({ used }) => used);
  const present = sum(sheets.map((sheet) => sizeOfSheet(sheet, tables)));
  return {
    columns: shareOf(both, sizeOfForm(template), present),
    rows: shareOfRows(tables),
    yearsApart: sum(tables.map(yearsApart)),
  };
}

/**
 * What both have, compared with what the form has and what the workbook has. What the form cannot explain counts three
 * times what the workbook lacks: sheets are left out of copies more often than they are added, so a large form is not
 * worse than a small one that only has a corner of the workbook.
 */
function shareOf(both: number, inForm: number, inWorkbook: number): number {
  const all = inForm + 3 * inWorkbook;
  return all === 0 ? 0 : (4 * both) / all;
}

function sizeOfForm({ tables }: Template): number {
  const names = new Set(tables.flatMap(({ sheets }) => sheets.map(({ name }) => name)));
  return EXACT * (names.size + sum(tables.map(({ sheets, fields }) => sheets.length * fields.length)));
}

/** A sheet is as large as the columns that hold anything, or as its tables where two stand one under another. */
function sizeOfSheet(sheet: SheetSnapshot, tables: readonly TableReading[]): number {
  const rows = sheet.values.slice(0, ROWS_OF_A_LOOK);
  const filled = Array.from({ length: sheet.used?.columnCount ?? 0 }, (_, at) => at).filter((at) =>
    rows.some((row) => (row[at] ?? null) !== null),
  );
  const inTables = tables
    .filter((table) => table.sheet === sheet)
    .map(({ columns, extraColumns }) => columns.length + extraColumns.length);
  return EXACT * (1 + Math.max(filled.length, sum(inTables)));
}

function scoreOfColumn({ field, header }: ColumnReading): number {
  return pathKey(header) === pathKey(field.title) ? EXACT : FOUND;
}

function pathKey(path: string): string {
  return path
    .split(HEADER_PATH_SEPARATOR.trim())
    .map((level) => headerKey(level))
    .join("\n");
}

function scoreOfSheets(tables: readonly TableReading[]): number {
  const names = new Map(tables.map(({ place, sheet }) => [place, sheet.name]));
  return sum([...names].map(([place, name]) => (unitKey(place) === unitKey(name) ? EXACT : FOUND)));
}

function shareOfRows(tables: readonly TableReading[]): number {
  const listed = tables.filter(({ table }) => table.rows !== undefined);
  if (listed.length === 0) return NOTHING_LISTED;
  const named = listed.flatMap(({ rows }) => rows.filter(({ role, label }) => role !== "blank" && label !== ""));
  const both = named.filter(({ described, isRelabelled }) => described && !isRelabelled).length;
  const inForm = sum(listed.map(({ table }) => table.rows?.length ?? 0));
  return shareOf(both, inForm, named.length);
}

function yearsApart({ table, place, dimensions }: TableReading): number {
  const described = table.sheets.find(({ name }) => name === place)?.dimensions ?? {};
  const { period } = mergeDimensions(table.dimensions, described);
  if (period === undefined || dimensions.period === undefined) return 0;
  return Math.abs(Number(period.slice(0, 4)) - Number(dimensions.period.slice(0, 4)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
