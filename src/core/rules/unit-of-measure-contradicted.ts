import { formatAddress } from "../../base/address";
import type { CellAddress } from "../../base/address";
import { placeId } from "../model/sharedCause";
import { valueAt } from "../model/snapshot";
import { isFigureColumn } from "../reading/figureCells";
import { typedFigures } from "../reading/figureSeries";
import { headerText } from "../reading/headerBand";
import { isPlaceholder } from "../reading/placeholders";
import { placeOf, subjectOf, subjectOfTable } from "../reading/placeOf";
import { readUnitOfMeasure } from "../reading/readUnitOfMeasure";
import type { StatedUnit } from "../reading/readUnitOfMeasure";
import type { ColumnReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import type { Figures } from "../reading/timesTen";
import { isMeasured, moneyScale, unitOfMeasureKey } from "../reading/unitOfMeasureKey";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

type Contradicted = Finding<"unit-of-measure-contradicted">;

/**
 * The unit of measure is not the form's: "ĐVT" above the table or in its row says another one, the figures of a column
 * are a thousand or a million times the usual ones, or a heading "(đồng)" stands below "ĐVT: triệu đồng".
 */
export const unitOfMeasureContradicted = defineRule({
  code: "unit-of-measure-contradicted",
  severity: "question",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, isFigureColumn),
  check: ({ reading }) => onePerCell(reading.tables.flatMap(findings)),
});

function findings(table: TableReading): readonly Contradicted[] {
  const line = readUnitOfMeasure(table.sheet, table.header);
  const ofLine = line ? lineFindings(table, line) : [];
  const ofHeaders = line && ofLine.length === 0 ? headerFindings(table, line) : [];
  return [...withOneCause([...ofLine, ...sizeFindings(table, line)]), ...ofHeaders, ...rowFindings(table)];
}

/** Another unit above the table and columns of another size are one thing to correct. */
function withOneCause(found: readonly Contradicted[]): readonly Contradicted[] {
  const [first] = found;
  return first && found.length > 1 ? found.map((each) => ({ ...each, cause: placeId(first.place) })) : found;
}

/** Tables side by side share one line. */
function onePerCell(found: readonly Contradicted[]): readonly Contradicted[] {
  return [
    ...new Map(found.map((each) => [`${String(each.place.sheet)}!${String(each.place.address)}`, each])).values(),
  ];
}

/** "ĐVT: đồng" where the form says "triệu đồng". */
function lineFindings(table: TableReading, line: StatedUnit): readonly Contradicted[] {
  const expected = table.table.unitOfMeasure;
  if (expected === undefined || isSameUnit(line.text, expected)) return [];
  return [{ ...atCell(table, line), data: { stated: line.text, expected, ratio: null }, cause: null }];
}

/** A column of "ĐVT" of which the form knows what it says. */
function rowFindings(table: TableReading): readonly Contradicted[] {
  return columnsOfRole(table, "unit-of-measure").flatMap((column) => {
    const expected = column.field.unitOfMeasure;
    if (expected === undefined) return [];
    return dataRows(table).flatMap((row): Contradicted[] => {
      const stated = headerText(valueAt(table.sheet, { row: row.row, column: column.column }));
      if (isPlaceholder(stated) || isSameUnit(stated, expected)) return [];
      const place = placeOf(table, row.row, column);
      return [{ place, subject: subjectOf(table, row, column), data: { stated, expected, ratio: null }, cause: null }];
    });
  });
}

/** What stands in brackets at the end of a heading: "Thực hiện (đồng)". */
const IN_BRACKETS = /\(([^()]+)\)$/u;

/** A form that contradicts itself: amounts of money of two sizes, above the table and in a heading. */
function headerFindings(table: TableReading, line: StatedUnit): readonly Contradicted[] {
  const scale = moneyScale(line.text);
  if (scale === undefined) return [];
  return table.columns.flatMap((column): Contradicted[] => {
    const stated = IN_BRACKETS.exec(column.header)?.[1] ?? "";
    const own = moneyScale(stated);
    if (own === undefined || own === scale || column.changedHeader) return [];
    const { place, subject } = atCell(table, column.headerCell);
    const data = { stated, expected: line.text, ratio: null };
    return [{ place: { ...place, header: column.header }, subject, data, cause: null }];
  });
}

/** So many figures at least, and most of them, must be of another size. */
const ENOUGH_FIGURES = 3;
/** Digits by which units of measure differ: thousand, million. */
const DIGITS = 3;
const NO_FIGURES: Figures = new Float64Array();

/** Figures a thousand or a million times as large or as small as the form's usual ones. */
function sizeFindings(table: TableReading, line: StatedUnit | undefined): readonly Contradicted[] {
  const columns = table.columns.filter(hasSize);
  const series = typedFigures(table, columns, dataRows(table));
  return columns.flatMap((column, at): Contradicted[] => {
    const power = powerOf(table, column, series[at] ?? NO_FIGURES);
    if (power === undefined) return [];
    const expected = unitOf(table, column) ?? null;
    const { place, subject } = atCell(table, column.headerCell);
    const data = { stated: line?.text ?? expected ?? "", expected, ratio: Number(`1e${String(power)}`) };
    return [{ place: { ...place, header: column.header }, subject, data, cause: null }];
  });
}

function hasSize(column: ColumnReading): boolean {
  const { role, magnitude, formula, storedAs } = column.field;
  const isPlain = role !== "rate" && formula === undefined && storedAs !== "text";
  return isFigureColumn(column) && isPlain && magnitude !== undefined;
}

/**
 * 3 for figures a thousand times the usual ones, −3 for a thousandth; `undefined` for another or no difference. Organisations
 * and people are never given in thousands: only few of them were reported.
 */
function powerOf(table: TableReading, column: ColumnReading, figures: Figures): number | undefined {
  const usual = column.field.magnitude ?? 0;
  const [small, large] = [10 ** (usual - DIGITS), 10 ** (usual + DIGITS - 1)];
  const isLarge = isMost(figures, (figure) => figure >= large);
  const isSmall = !isLarge && isMost(figures, (figure) => figure < small);
  if (!isLarge && !isSmall) return undefined;
  const filled = figures.filter((figure) => figure > 0).sort();
  if (isSmall && filled.every(Number.isInteger) && !isMeasured(unitOf(table, column) ?? "")) return undefined;
  const digits = Math.floor(Math.log10(filled[Math.floor(filled.length / 2)] ?? 1)) + 1;
  return Math.round((digits - usual) / DIGITS) * DIGITS;
}

/** Whether enough of the figures, and most of them, are so. */
function isMost(figures: Figures, isSo: (figure: number) => boolean): boolean {
  let [so, filled] = [0, 0];
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at] ?? NaN;
    if (figure > 0) filled++;
    if (isSo(figure)) so++;
  }
  return so >= ENOUGH_FIGURES && so * 2 > filled;
}

function unitOf({ table }: TableReading, { field }: ColumnReading): string | undefined {
  return field.unitOfMeasure ?? table.unitOfMeasure;
}

function isSameUnit(a: string, b: string): boolean {
  return unitOfMeasureKey(a) === unitOfMeasureKey(b);
}

function atCell(table: TableReading, cell: CellAddress): Pick<Contradicted, "place" | "subject"> {
  const place = { sheet: table.sheet.name, address: formatAddress(cell), header: null };
  return { place, subject: subjectOfTable(table) };
}
