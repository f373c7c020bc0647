import { lastRow } from "../../base/rect";
import { isCellError } from "../../base/cellValue";
import type { CellValue } from "../../base/cellValue";
import type { SheetSnapshot } from "../model/snapshot";
import { formulaAt, valueAt } from "../model/snapshot";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { TableDescription } from "../template/template";
import { NOTHING_ABOVE, below, classifyRow } from "./classifyRow";
import type { RowFacts } from "./classifyRow";
import { rowKey } from "./describeRows";
import { isFigureColumn } from "./figureCells";
import { headerText } from "./headerBand";
import { captionRows, labelCells } from "./labelCells";
import type { LabelCells } from "./labelCells";
import type { LabelLookup } from "./labelLookup";
import { LABEL_ROLES, labelsReader } from "./labelsReader";
import type { ColumnReading, RowLabels, RowReading, RowRole } from "./reading";
import { isOrdinal } from "./rowWords";
import { summedRanges } from "./summedRanges";

type Role = ColumnReading["field"]["role"];

/** A table whose columns are found and whose rows are to be read from `bodyRow` (0-based) on. */
export interface TableBody {
  readonly sheet: SheetSnapshot;
  readonly table: TableDescription;
  readonly columns: readonly ColumnReading[];
  readonly bodyRow: number;
  /** 0-based row the body ends above: where another table begins. */
  readonly endRow: number;
}

/** The columns of a body by what they are looked at for, 0-based. */
interface Columns {
  readonly ordinal: number | undefined;
  /** Columns that say what a row is about, left to right. */
  readonly naming: readonly number[];
  /** Every column that may hold the word "Cộng" or a name, left to right. */
  readonly labels: readonly number[];
  /** What tells that a row says something: the numbers of a matrix, the date and the key of a list. */
  readonly figures: readonly number[];
  readonly captions: ReadonlySet<number>;
}

/**
 * Reads the rows of a table from below its header to its end, top to bottom; empty rows at the end are left out.
 * A table without any row gives an empty list.
 */
export function readRows(body: TableBody, lookup: LabelLookup): readonly RowReading[] {
  const columns = columnsOf(body);
  const cells = labelCells(body.sheet, [...new Set([...columns.labels, ...columns.naming])], body.bodyRow);
  const labelsOf = labelsReader(body.columns, cells, lookup);
  const labelOf = namer(body.sheet, columns, cells);
  const roles = describedRoles(body.table);
  const end = Math.min(body.endRow - 1, body.sheet.used ? lastRow(body.sheet.used) : -1);
  const rows: RowReading[] = [];
  let above = NOTHING_ABOVE;
  for (let row = body.bodyRow; row <= end; row++) {
    const labels = labelsOf(row);
    const label = labelOf(row);
    const facts = factsOf(body, columns, { row, labels, described: roles?.get(rowKey(label)) });
    const role = classifyRow(facts, above);
    if (role === "end") break;
    rows.push({ row, role, labels, label, described: undefined, isRelabelled: false });
    above = below(above, facts, role);
  }
  return withoutTrailingBlanks(rows);
}

/** Roles of the rows the form lists, by key of their label; a label with two roles is left to its words. */
function describedRoles(table: TableDescription): ReadonlyMap<string, RowRole> | undefined {
  if (!table.rows) return undefined;
  const roles = new Map<string, RowRole>();
  const unclear = new Set<string>();
  for (const { label, role } of table.rows) {
    const key = rowKey(label);
    if ((roles.get(key) ?? role) !== role) unclear.add(key);
    roles.set(key, role);
  }
  for (const key of unclear) roles.delete(key);
  return roles;
}

/** Names a row by its naming columns, otherwise by its first text. */
function namer(sheet: SheetSnapshot, columns: Columns, cells: LabelCells): (row: number) => string {
  return (row) => {
    const texts = columns.naming.map((column) => headerText(cells({ row, column }))).filter((text) => text !== "");
    return texts.length > 0 ? texts.join(HEADER_PATH_SEPARATOR) : leadingText(sheet, columns, row);
  };
}

/** Roles of columns that say what a row is about. */
export const NAMING_ROLES: readonly Role[] = ["unit", "item", "kind", "measure", "enterprise"];
const NOT_LABELS: readonly Role[] = [
  "ordinal",
  "target",
  "actual",
  "rate",
  "difference",
  "date",
  "unit-of-measure",
  "note",
];

function columnsOf({ sheet, columns, table }: TableBody): Columns {
  const withRole = (...roles: readonly Role[]): readonly number[] =>
    columns.filter(({ field }) => roles.includes(field.role)).map(({ column }) => column);
  const isFigure = new Set(columns.filter(isFigureColumn).map(({ column }) => column));
  const naming = withRole(...NAMING_ROLES);
  const rest = columns
    .filter(
      ({ field, column }) => !NOT_LABELS.includes(field.role) && !naming.includes(column) && !isFigure.has(column),
    )
    .map(({ column }) => column);
  const labels = [...naming, ...rest].sort((a, b) => a - b);
  const figures = table.layout === "list" ? withRole("date", "key") : [...isFigure, ...withRole("date")];
  const captions = captionRows(sheet, table.layout === "list" ? labels.slice(2) : figures);
  return { ordinal: withRole("ordinal")[0], naming, labels, figures, captions };
}

interface LabelledRow {
  readonly row: number;
  readonly labels: RowLabels;
  /** Role the form gives a row of this label. */
  readonly described: RowRole | undefined;
}

function factsOf(body: TableBody, columns: Columns, { row, labels, described }: LabelledRow): RowFacts {
  const { sheet } = body;
  const ordinal = columns.ordinal === undefined ? "" : headerText(valueAt(sheet, { row, column: columns.ordinal }));
  return {
    leading: leadingText(sheet, columns, row) || (isOrdinal(ordinal) ? "" : ordinal),
    ordinal,
    described,
    hasLabel: LABEL_ROLES.some((role) => labels[role] !== undefined && labels[role].state !== "blank"),
    isKnown: LABEL_ROLES.some((role) => labels[role]?.state === "known" && standsHere(sheet, row, labels[role])),
    hasFigure: columns.figures.some((column) => looksLikeFigure(valueAt(sheet, { row, column }))),
    hasSum: columns.figures.some((column) => isSum(formulaAt(sheet, { row, column }), column)),
    isCaption: columns.captions.has(row),
  };
}

/** A label that only reaches down from a merged cell above does not make an empty row known. */
function standsHere(sheet: SheetSnapshot, row: number, label: { readonly column: number }): boolean {
  return valueAt(sheet, { row, column: label.column }) !== null;
}

/** Only what stands in the row itself: below a kind merged over several rows, "Cộng" is the first text of its row. */
function leadingText(sheet: SheetSnapshot, columns: Columns, row: number): string {
  for (const column of columns.labels) {
    const text = headerText(valueAt(sheet, { row, column }));
    if (text !== "") return text;
  }
  return "";
}

function looksLikeFigure(value: CellValue): boolean {
  if (typeof value === "string") return /^\s*[-+(]?\d/u.test(value);
  return typeof value === "number" || (value !== null && isCellError(value));
}

/** A formula that only adds cells of its own column; =C8+D8 beside them adds up its row. */
function isSum(formula: string | null, column: number): boolean {
  const ranges = formula === null ? undefined : summedRanges(formula);
  return (
    ranges !== undefined &&
    ranges.length > 0 &&
    ranges.every((range) => range.column === column && range.columnCount === 1)
  );
}

function withoutTrailingBlanks(rows: readonly RowReading[]): readonly RowReading[] {
  let count = rows.length;
  while (rows[count - 1]?.role === "blank") count--;
  return rows.slice(0, count);
}
