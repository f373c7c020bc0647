import { formatColumns } from "../../base/rect";
import { formulaAt } from "../model/snapshot";
import type { ColumnReading, RowReading } from "../reading/reading";
import { summedRanges } from "../reading/summedRanges";
import { SUM, cellFormula, expectedFormula, isComparable, isOwnSum } from "./cellFormulas";
import { coreOf } from "./coreOf";
import { columnFormula } from "./describeFormulas";
import type { FormMap, MappedTable } from "./formMap";
import { formulaParts } from "./formulaParts";
import { placedFormula } from "./placedFormula";

/** A formula that is not the form's. */
export interface FormulaVerdict {
  /**
   * "short": a sum that leaves out some of its rows; "other-rows": the same calculation over other rows, as after wrong
   * copying; "other": another calculation.
   */
  readonly difference: "short" | "other-rows" | "other";
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly found: string;
  /** The form's formula for this cell, with "="; the symbolic one where it cannot be placed. */
  readonly expected: string;
}

/** Of the data rows of a column without a known formula, how many must agree before the others are judged. */
const SHARE_OF_A_MAJORITY = 0.7;
const ROWS_OF_A_MAJORITY = 4;

/**
 * Judges every formula of a table against the form's, and in columns the form says nothing of against the majority of
 * the column. Guards (IF … "", IFERROR) make no difference. Totals that only add their own column are not judged here:
 * what they leave out is another question. A formula that looks into another workbook is not judged either.
 */
export function judgeFormulas(own: MappedTable, map: FormMap): readonly FormulaVerdict[] {
  const known = JUDGED.get(own);
  if (known) return known;
  const calculated = calculatedColumns(own);
  const verdicts = own.table.columns
    .filter(({ column }) => calculated.has(column))
    .flatMap((column) => {
      const usual = majorityOf(own, column, map);
      return own.table.rows.flatMap((row) => judge(own, { row, column, usual }, map));
    });
  JUDGED.set(own, verdicts);
  return verdicts;
}

/** Verdicts on a table: three rules report one sort of them each. */
const JUDGED = new WeakMap<MappedTable, readonly FormulaVerdict[]>();

/** Columns (0-based) with a formula anywhere in the body: a long register has none, and is passed over at once. */
function calculatedColumns({ table }: MappedTable): ReadonlySet<number> {
  const { sheet, rows } = table;
  const [top, left] = [sheet.used?.row ?? 0, sheet.used?.column ?? 0];
  const found = new Set<number>();
  for (const { row } of rows) {
    sheet.formulas[row - top]?.forEach((formula, at) => {
      if (formula !== null) found.add(left + at);
    });
  }
  return found;
}

/** The column's own majority where neither column nor rows of the form have a formula; "" when there is none. */
function majorityOf(own: MappedTable, column: ColumnReading, map: FormMap): string {
  if (column.field.formula !== undefined || own.table.table.rows) return "";
  const data = own.table.rows.filter(({ role }) => role === "data");
  if (data.length < ROWS_OF_A_MAJORITY) return "";
  const formula = columnFormula(own, column, map);
  if (formula === "") return "";
  const same = data.filter((row) => cellFormula(own, row, column, map) === formula).length;
  return same >= data.length * SHARE_OF_A_MAJORITY ? formula : "";
}

interface Judged {
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly usual: string;
}

function judge(own: MappedTable, { row, column, usual }: Judged, map: FormMap): readonly FormulaVerdict[] {
  const cell = { row: row.row, column: column.column };
  const formula = formulaAt(own.table.sheet, cell);
  if (formula === null || !isJudged(formula)) return [];
  const expected = expectedFormula(row, column) ?? (row.role === "data" ? usual : "");
  if (expected === "" || !isComparable(expected)) return [];
  const found = cellFormula(own, row, column, map);
  const isSame = expected === SUM ? found === SUM || isOwnSum(own, formula, cell) : coreOf(found) === coreOf(expected);
  if (isSame) return [];
  const placed = expected === SUM ? undefined : placedFormula(expected, { ...cell, own }, map);
  const difference = differenceOf({ formula, found, expected, placed }, column.column);
  return [{ difference, row, column, found: formula, expected: placed ?? expected }];
}

/** A lost reference and a link into another workbook are reported as such. */
function isJudged(formula: string): boolean {
  return !formula.includes("#REF!") && !/\[[^\]@|]+\]/u.test(formula);
}

interface Compared {
  readonly formula: string;
  /** The formula found and the one expected, symbolic. */
  readonly found: string;
  readonly expected: string;
  readonly placed: string | undefined;
}

function differenceOf({ formula, found, expected, placed }: Compared, column: number): FormulaVerdict["difference"] {
  if (placed !== undefined && leavesOut(formula, placed, column)) return "short";
  const isSameShape =
    shapeOf(found) === shapeOf(expected) || (placed !== undefined && columnsOf(formula) === columnsOf(placed));
  return isSameShape ? "other-rows" : "other";
}

/** The calculation with its columns and without its rows: a reference above or below the table has a column, too. */
function columnsOf(formula: string): string {
  const parts = formulaParts(formula).map((part) =>
    part.type === "text"
      ? part.text
      : `[${part.sheet ?? ""}!${formatColumns(part.rect.column, part.rect.columnCount)}]`,
  );
  return coreOf(parts.join(""));
}

/** Whether both only add their own column and the formula adds some but not all of the rows expected. */
function leavesOut(formula: string, expected: string, column: number): boolean {
  const [found, wanted] = [formula, expected].map((text) => addedRows(text, column));
  if (!found || !wanted || found.size >= wanted.size) return false;
  return [...found].every((row) => wanted.has(row));
}

/** Rows (0-based) of its own column a formula adds, if it does nothing else. */
export function addedRows(formula: string, column: number): ReadonlySet<number> | undefined {
  const ranges = summedRanges(formula);
  if (!ranges?.every((range) => range.column === column && range.columnCount === 1)) return undefined;
  return new Set(ranges.flatMap((range) => Array.from({ length: range.rowCount }, (_, at) => range.row + at)));
}

/** A symbolic formula without its rows: the calculation alone. */
function shapeOf(symbolic: string): string {
  return coreOf(symbolic)
    .replace(/\[@([^\]]*)\]/gu, "[$1]")
    .replace(/\|[^\]]*\]/gu, "]");
}
