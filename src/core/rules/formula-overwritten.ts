import { SUM, expectedFormula } from "../formulas/cellFormulas";
import { coreOf } from "../formulas/coreOf";
import { evaluateSimple } from "../formulas/evaluateSimple";
import { formMap } from "../formulas/formMap";
import type { FormMap, MappedTable } from "../formulas/formMap";
import { OUTSIDE } from "../formulas/symbolicFormula";
import { placedFormula } from "../formulas/placedFormula";
import { formulaAt, valueAt } from "../model/snapshot";
import { isFigureColumn } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { sumColumn } from "../reading/sumColumn";
import { sumFormulaOf } from "../reading/sumFormulaOf";
import { hasColumn } from "../reading/tableColumns";
import { totalledRows } from "../reading/totalledRows";
import type { TotalRow, TotalledRows } from "../reading/totalledRows";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A typed number, or nothing, stands where the form has a formula: a rate, a total. A form without learnt formulas: a
 * total is typed although totals beside it are formulas. Error when the value is not what the formula gives, warning
 * while it is.
 */
export const formulaOverwritten = defineRule({
  code: "formula-overwritten",
  severity: "error",
  layer: "content",
  applies: ({ reading }) =>
    hasColumn(reading, ({ field }, { table }) => field.formula !== undefined || isTotalled(table)),
  check: ({ reading }) => {
    const map = formMap(reading.tables);
    return map.tables.flatMap((own) => [...learntCells(own, map), ...typedTotals(own.table)]);
  },
});

type Found = Finding<"formula-overwritten">;

function isTotalled(table: TableReading["table"]): boolean {
  return table.layout !== "list" && table.fields.some((field) => isFigureColumn({ field }));
}

/** Cells where the form says a formula stands. */
function learntCells(own: MappedTable, map: FormMap): readonly Found[] {
  return own.table.columns.flatMap((column) =>
    own.table.rows.flatMap((row): readonly Found[] => {
      const expected = expectedFormula(row, column);
      if (expected === undefined || expected === "") return [];
      const value = valueAt(own.table.sheet, { row: row.row, column: column.column });
      const isTyped = formulaAt(own.table.sheet, { row: row.row, column: column.column }) === null;
      if (!isTyped || (typeof value !== "number" && !(value === null && hasFigures(own.table, row, column)))) return [];
      return [learntFinding(own, { row, column, expected, value }, map)];
    }),
  );
}

/** An empty cell is only missed in a row that says something. */
function hasFigures({ columns, sheet }: TableReading, { row }: RowReading, except: ColumnReading): boolean {
  return columns.some(
    (column) =>
      column !== except && isFigureColumn(column) && typeof valueAt(sheet, { row, column: column.column }) === "number",
  );
}

interface LearntCell {
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly expected: string;
  readonly value: number | null;
}

function learntFinding(own: MappedTable, { row, column, expected, value }: LearntCell, map: FormMap): Found {
  const { table } = own;
  const cell = { row: row.row, column: column.column };
  const formula = expected === SUM ? sumFor(own, row, column) : placedFormula(expected, { ...cell, own }, map);
  const core =
    expected === OUTSIDE || expected === SUM ? formula : placedFormula(coreOf(expected), { ...cell, own }, map);
  const expectedValue = core === undefined ? undefined : evaluateSimple(core, cellReader(own, map));
  const isRight = typeof value === "number" && expectedValue !== undefined && isClose(value, expectedValue);
  return {
    ...(isRight ? { severity: "warning" as const } : {}),
    place: placeOf(table, row.row, column),
    subject: row.role === "total" ? { ...subjectOf(table, row, column), unit: null } : subjectOf(table, row, column),
    data: {
      found: value === null ? "" : String(value),
      expectedFormula: formula ?? null,
      expectedValue: expectedValue ?? null,
    },
    cause: null,
  };
}

function sumFor({ table, totals }: MappedTable, { row }: RowReading, column: ColumnReading): string {
  const total = totals.totals.find((candidate) => candidate.row.row === row);
  const block = [total?.above ?? [], total?.below ?? []].find((rows) => rows.length > 0) ?? [];
  return sumFormulaOf(table, column, total?.isGrand ? totals.data : block);
}

function cellReader(
  own: MappedTable,
  map: FormMap,
): (sheet: string | null, row: number, column: number) => ReturnType<typeof valueAt> {
  return (sheet, row, column) => {
    const other = sheet === null ? own : map.tables.find(({ table }) => table.sheet.name === sheet);
    return other ? valueAt(other.table.sheet, { row, column }) : null;
  };
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Typed totals beside totals that are formulas, where the form does not say itself which cells are formulas. */
function typedTotals(table: TableReading): readonly Found[] {
  if (table.table.layout === "list" || table.table.rows) return [];
  const columns = table.columns.filter(isFigureColumn);
  const rows = totalledRows(table);
  return rows.totals.flatMap((total) =>
    columns.flatMap((column): readonly Found[] => {
      const value = typedNumber(table, total, column);
      return value === undefined ? [] : judge({ table, rows, total, column, columns }, value);
    }),
  );
}

function typedNumber(table: TableReading, total: TotalRow, column: ColumnReading): number | undefined {
  const cell = { row: total.row.row, column: column.column };
  const value = valueAt(table.sheet, cell);
  return typeof value === "number" && formulaAt(table.sheet, cell) === null ? value : undefined;
}

interface TotalCell {
  readonly table: TableReading;
  readonly rows: TotalledRows;
  readonly total: TotalRow;
  readonly column: ColumnReading;
  readonly columns: readonly ColumnReading[];
}

function judge(cell: TotalCell, value: number): readonly Found[] {
  const { table, total, column } = cell;
  const [scope = []] = scopesOf(cell);
  if (scope.length === 0 || !hasFormulaBeside(cell)) return [];
  const isRight = scopesOf(cell).some((rows) => sumColumn(table, column, rows).value === value);
  return [
    {
      ...(isRight ? { severity: "warning" as const } : {}),
      place: placeOf(table, total.row.row, column),
      subject: { ...subjectOf(table, total.row, column), unit: null },
      data: {
        found: String(value),
        expectedFormula: sumFormulaOf(table, column, scope),
        expectedValue: sumColumn(table, column, scope).value,
      },
      cause: null,
    },
  ];
}

/** What the total can be the total of, the likeliest first. */
function scopesOf({ rows, total }: TotalCell): readonly (readonly number[])[] {
  const blocks = [total.above, total.below].filter((block) => block.length > 0);
  const isLast = rows.totals.at(-1) === total;
  if (total.isGrand) return [rows.data];
  return isLast ? [...blocks, rows.data] : blocks;
}

/** Whether another total of the same row or column is a formula. */
function hasFormulaBeside({ table, rows, total, column, columns }: TotalCell): boolean {
  const isFormula = (row: number, at: number): boolean => formulaAt(table.sheet, { row, column: at }) !== null;
  return (
    columns.some((other) => isFormula(total.row.row, other.column)) ||
    rows.totals.some((other) => isFormula(other.row.row, column.column))
  );
}
