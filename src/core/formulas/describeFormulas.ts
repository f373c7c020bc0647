import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import type { RowDescription, TableDescription } from "../template/template";
import { cellFormula, isComparable } from "./cellFormulas";
import { formMap } from "./formMap";
import type { FormMap, MappedTable } from "./formMap";
import { OUTSIDE } from "./symbolicFormula";

/** A formula is that of the column when so many of its data rows have it. */
const SHARE_OF_A_COLUMN = 0.6;

/**
 * Adds the formulas of a good workbook to the description of its tables: one for each column, and for rows that the form
 * lists what differs from it. Where the same table has different formulas on two sheets, the form only says that there
 * is one (`[?]`).
 */
export function describeFormulas(
  tables: readonly TableDescription[],
  readings: readonly TableReading[],
): TableDescription[] {
  const map = formMap(readings);
  return tables.map((table) => {
    const mapped = map.tables.filter((candidate) => candidate.table.table === table);
    return mapped.length === 0 ? table : describedTable(table, mapped, map);
  });
}

function describedTable(table: TableDescription, mapped: readonly MappedTable[], map: FormMap): TableDescription {
  const columns = new Map(
    table.fields.map((field) => [field.name, agreed(mapped.map(columnFormulaOf(field.name, map)))]),
  );
  const fields = table.fields.map((field) => {
    const formula = columns.get(field.name) ?? "";
    return formula === "" ? field : { ...field, formula };
  });
  const rows = table.rows?.map((row, at) => ({ ...row, formulas: rowFormulas(row, at, { mapped, map, columns }) }));
  return { ...table, fields, ...(rows ? { rows } : {}) };
}

function columnFormulaOf(name: string, map: FormMap): (own: MappedTable) => string {
  return (own) => {
    const column = own.table.columns.find(({ field }) => field.name === name);
    return column ? columnFormula(own, column, map) : "";
  };
}

/** The formula most data rows of a column have in common; "" when there is none. */
export function columnFormula(own: MappedTable, column: ColumnReading, map: FormMap): string {
  const counts = new Map<string, number>();
  const rows = own.table.rows.filter(({ role }) => role === "data");
  for (const row of rows) {
    const formula = cellFormula(own, row, column, map);
    counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const [formula, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return count >= rows.length * SHARE_OF_A_COLUMN && isComparable(formula) ? formula : "";
}

/** One text for what several sheets have: the same, or "some formula". */
function agreed(formulas: readonly string[]): string {
  const distinct = [...new Set(formulas)];
  if (distinct.length <= 1) return distinct[0] ?? "";
  return distinct.includes("") ? "" : OUTSIDE;
}

function rowFormulas(
  row: RowDescription,
  at: number,
  {
    mapped,
    map,
    columns,
  }: { readonly mapped: readonly MappedTable[]; readonly map: FormMap; readonly columns: ReadonlyMap<string, string> },
): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const [name, ofColumn] of columns) {
    const found = agreed(mapped.map((own) => formulaOfRow(own, at, name, map)));
    const usual = row.role === "data" ? ofColumn : "";
    if (found !== usual) formulas[name] = found;
  }
  return formulas;
}

function formulaOfRow(own: MappedTable, at: number, name: string, map: FormMap): string {
  const description = own.table.table.rows?.[at];
  const row: RowReading | undefined = own.table.rows.find(({ described }) => described === description);
  const column = own.table.columns.find(({ field }) => field.name === name);
  return row && column ? cellFormula(own, row, column, map) : "";
}
