import { commonDivisor, typedFigures } from "../reading/figureSeries";
import { isFigureColumn } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { rowYardsticks } from "../reading/rowYardsticks";
import type { ComparedColumn } from "../reading/rowYardsticks";
import { dataRows, hasColumn } from "../reading/tableColumns";
import { headerKey } from "../reading/textKey";
import { isUsual, outlierIn } from "../reading/timesTen";
import type { Figures, Outlier, Yardstick } from "../reading/timesTen";
import { twinFinder } from "../reading/twinFigures";
import type { TwinFinder } from "../reading/twinFigures";
import { shiftDecimal } from "../surplus/shiftDecimal";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * One figure is about ten times what its row makes likely: its other periods, its target or result, the same row on the
 * other sheets; or what a column of figures that are all much alike makes likely. An extra zero, perhaps: a question.
 * Small counts, calculated cells, rates, totals, years and codes are left alone.
 */
export const outlierTimesTen = defineRule({
  code: "outlier-times-ten",
  severity: "question",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, isCompared),
  check: ({ reading }) => {
    const twinsOf = twinFinder(reading);
    return reading.tables.flatMap((table) => findings(table, twinsOf));
  },
});

/** Columns in which a size means something. */
function isCompared(column: ColumnReading): boolean {
  const { role, formula, storedAs } = column.field;
  if (!isFigureColumn(column) || role === "rate" || role === "difference") return false;
  return formula === undefined && storedAs !== "text" && !(role === "other" && isCodeHeader(column.header));
}

const CODES = new RegExp(
  String.raw`(?<!\p{L})(?:${["mã", "số hiệu", "năm", "điện thoại", "số thẻ"].map(headerKey).join("|")})(?![\p{L}\p{M}])`,
  "u",
);

function isCodeHeader(header: string): boolean {
  return CODES.test(headerKey(header));
}

/** Of a column alone only a figure among many that are much alike. */
const WITHIN_COLUMN = { others: 5, spread: 6, times: 3, slack: 1 } as const;

function findings(table: TableReading, twinsOf: TwinFinder): readonly Finding<"outlier-times-ten">[] {
  const rows = dataRows(table);
  const wanted = table.columns.filter(isCompared);
  const series = typedFigures(table, wanted, rows);
  const columns = wanted.flatMap((column, at): ComparedColumn[] => {
    const figures = series[at];
    return figures ? [{ column, figures }] : [];
  });
  return columns.flatMap((compared) => {
    const fromRow = rowYardsticks(compared, columns, twinsOf(table, compared.column, rows));
    return outliersOf(compared, fromRow).flatMap((outlier) => findingAt(table, rows, compared, outlier));
  });
}

/** At most one figure per yardstick; none that another yardstick finds usual or that has no zero too many. */
function outliersOf({ figures }: ComparedColumn, fromRow: readonly Yardstick[]): readonly Outlier[] {
  const found = [...fromRow, withinColumn(figures)].flatMap((yardstick) => outlierIn(figures, yardstick) ?? []);
  const doubtful = found.filter(
    ({ at }) => hasExtraZero(figures, at) && !fromRow.some((yardstick) => isUsual(figures, yardstick, at)),
  );
  return [...new Map(doubtful.map((outlier) => [outlier.at, outlier])).values()];
}

function withinColumn(figures: Figures): Yardstick {
  return { ...WITHIN_COLUMN, bases: new Float64Array(figures.length).fill(1) };
}

/** A tenth of the figure must be as round as the others: 1.200 among 115, 130, 142, and not 1.207. */
function hasExtraZero(figures: Figures, at: number): boolean {
  const divisor = commonDivisor(figures, at);
  return divisor === 0 || Number.isInteger(shiftDecimal(figures[at] ?? 0, -1) / divisor);
}

function findingAt(
  table: TableReading,
  rows: readonly RowReading[],
  { column, figures }: ComparedColumn,
  { at, typical }: Outlier,
): readonly Finding<"outlier-times-ten">[] {
  const [row, value] = [rows[at], figures[at]];
  if (!row || value === undefined) return [];
  const data = { value, typical: Number(typical.toPrecision(2)), suggestion: shiftDecimal(value, -1) };
  return [{ place: placeOf(table, row.row, column), subject: subjectOf(table, row, column), data, cause: null }];
}
