import { parseAddress } from "../../src/base/address";
import { must } from "../../src/base/invariant";
import { formMap } from "../../src/core/formulas/formMap";
import type { FormMap, MappedTable } from "../../src/core/formulas/formMap";
import { placedFormula } from "../../src/core/formulas/placedFormula";
import type { FormulaPlace } from "../../src/core/formulas/symbolicFormula";
import { symbolicFormula } from "../../src/core/formulas/symbolicFormula";
import { learnTemplate } from "../../src/core/learning/learnTemplate";
import type { ColumnReading, RowReading } from "../../src/core/reading/reading";
import { readWorkbook } from "../../src/core/reading/readTables";
import type { Template } from "../../src/core/template/template";
import { worked } from "./officeSession";
import { aWorkbook } from "./sheet";
import type { SheetBuilder } from "./sheet";

/** The form that the first sheets teach, learnt without any description. */
export function formOf(...good: readonly SheetBuilder[]): Template {
  return worked(learnTemplate(aWorkbook(...good))).template;
}

/** The tables of returned sheets as their formulas see them; `formOf(communes())` is the form. */
export function mapIn(form: Template, ...returned: readonly SheetBuilder[]): FormMap {
  return formMap(readWorkbook(aWorkbook(...returned), form).tables);
}

/** The tables of good sheets as their formulas see them. */
export function mapOf(...good: readonly SheetBuilder[]): FormMap {
  return mapIn(formOf(...good), ...good);
}

/** The n-th table of a map (0 = first); none fails the test. */
export function tableOf(map: FormMap, at = 0): MappedTable {
  return must(map.tables[at], `table ${String(at)} was read`);
}

/** A cell of a table, by its address: "E2". */
export function placeIn(own: MappedTable, address: string): FormulaPlace {
  return { ...must(parseAddress(address), `${address} is a cell`), own };
}

/** Row and column of a cell of a table as they were read. */
export function readAt(
  own: MappedTable,
  address: string,
): { readonly row: RowReading; readonly column: ColumnReading } {
  const cell = placeIn(own, address);
  const row = must(
    own.table.rows.find((candidate) => candidate.row === cell.row),
    `${address} lies in a row of the table`,
  );
  const column = own.table.columns.find((candidate) => candidate.column === cell.column);
  return { row, column: must(column, `${address} lies in a column of the table`) };
}

/** The formula in terms of the form, as if it stood in that cell of the n-th table. */
export function said(map: FormMap, formula: string, address: string, at = 0): string {
  return symbolicFormula(formula, placeIn(tableOf(map, at), address), map);
}

/** The symbolic formula written for a cell of the n-th table. */
export function placed(map: FormMap, symbolic: string, address: string, at = 0): string | undefined {
  return placedFormula(symbolic, placeIn(tableOf(map, at), address), map);
}
