import { formatAddress } from "../../base/address";
import { formatRect } from "../../base/rect";
import { SUM, expectedFormula } from "../formulas/cellFormulas";
import { formMap } from "../formulas/formMap";
import type { FormMap, MappedTable } from "../formulas/formMap";
import { addedRows, judgeFormulas } from "../formulas/judgeFormula";
import { formulaAt, valueAt } from "../model/snapshot";
import { isFigureColumn } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, TableReading } from "../reading/reading";
import { sumColumn } from "../reading/sumColumn";
import { rangesOf, sumFormulaOf } from "../reading/sumFormulaOf";
import { summedRanges } from "../reading/summedRanges";
import { hasColumn } from "../reading/tableColumns";
import { coveredRows, totalledRows } from "../reading/totalledRows";
import type { TotalRow, TotalledRows } from "../reading/totalledRows";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * The sum in a total row leaves out data rows of its table, usually the one added last. Error when the result is wrong
 * because of it, warning while the left-out cells are empty. A formula that does more than add is not judged.
 */
export const totalRangeShort = defineRule({
  code: "total-range-short",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, isTotalled),
  check: ({ reading }) => {
    const map = formMap(reading.tables);
    return map.tables.flatMap((own) => [...findings(own.table), ...shortSums(own, map)]);
  },
});

/** Sums other than totals, e.g. of the parts of an item, that leave out some of the rows the form adds. */
function shortSums(own: MappedTable, map: FormMap): readonly Finding<"total-range-short">[] {
  return judgeFormulas(own, map)
    .filter(({ difference }) => difference === "short")
    .map(({ row, column, found, expected }) => {
      const { table } = own;
      const [wanted, added] = [expected, found].map(
        (formula) => addedRows(formula, column.column) ?? new Set<number>(),
      );
      const leftOut = [...(wanted ?? [])].filter((at) => !added?.has(at));
      const value = valueAt(table.sheet, { row: row.row, column: column.column });
      return {
        place: placeOf(table, row.row, column),
        subject: subjectOf(table, row, column),
        data: {
          formula: found,
          leftOut: leftOut.map((at) => formatAddress({ row: at, column: column.column })).join(", "),
          expectedFormula: expected,
          found: typeof value === "number" ? value : null,
          expectedValue: sumColumn(table, column, [...(wanted ?? [])]).value,
        },
        cause: null,
      };
    });
}

function isTotalled(column: ColumnReading, { table }: TableReading): boolean {
  return table.layout !== "list" && isFigureColumn(column);
}

function findings(table: TableReading): readonly Finding<"total-range-short">[] {
  const rows = totalledRows(table);
  const columns = table.columns.filter((column) => isTotalled(column, table));
  return rows.totals.flatMap((total) => columns.flatMap((column) => finding(table, rows, { total, column })));
}

function finding(
  table: TableReading,
  rows: TotalledRows,
  { total, column }: { readonly total: TotalRow; readonly column: ColumnReading },
): readonly Finding<"total-range-short">[] {
  const cell = { row: total.row.row, column: column.column };
  if ((expectedFormula(total.row, column) ?? SUM) !== SUM) return [];
  const formula = formulaAt(table.sheet, cell);
  const ranges = formula === null ? undefined : summedRanges(formula);
  const covered = ranges && coveredRows(rows, ranges, cell);
  const scope = covered && scopeOf(rows, total, covered);
  if (formula === null || !covered || !scope) return [];
  const leftOut = scope.filter((row) => !covered.has(row));
  if (leftOut.length === 0) return [];
  const value = valueAt(table.sheet, cell);
  const data = {
    formula,
    leftOut: rangesOf(table, column, leftOut).map(formatRect).join(", "),
    expectedFormula: sumFormulaOf(table, column, scope),
    found: typeof value === "number" ? value : null,
    expectedValue: sumColumn(table, column, scope).value,
  };
  const subject = { ...subjectOf(table, total.row, column), unit: null };
  const found = { place: placeOf(table, total.row.row, column), subject, data, cause: null };
  return [sumColumn(table, column, leftOut).value === 0 ? { ...found, severity: "warning" } : found];
}

/** The rows the total should add: the whole table, or the block it mostly adds; `undefined` when neither is meant. */
function scopeOf(rows: TotalledRows, total: TotalRow, covered: ReadonlySet<number>): readonly number[] | undefined {
  if (covered.size === 0) return undefined;
  const isWithin = (block: readonly number[]): boolean =>
    block.filter((row) => covered.has(row)).length === covered.size;
  const block = [total.above, total.below].find(isWithin);
  if (block?.length === covered.size) return undefined;
  return total.isGrand ? rows.data : block;
}
