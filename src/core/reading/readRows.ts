import { lastRow } from "../../base/rect";
import { isCellError } from "../../base/cellValue";
import type { CellValue } from "../../base/cellValue";
import type { SheetSnapshot } from "../model/snapshot";
import { formulaAt, valueAt } from "../model/snapshot";
import type { TableDescription } from "../template/template";
import { NOTHING_ABOVE, below, classifyRow } from "./classifyRow";
import type { RowFacts } from "./classifyRow";
import { headerText } from "./headerBand";
import { captionRows, labelCells } from "./labelCells";
import type { LabelLookup } from "./labelLookup";
import { LABEL_ROLES, labelsReader } from "./labelsReader";
import type { ColumnReading, RowLabels, RowReading } from "./reading";
import { isOrdinal } from "./rowWords";

type Role = ColumnReading["field"]["role"];

/** A table whose columns are found and whose rows are to be read from `bodyRow` (0-based) on. */
export interface TableBody {
  readonly sheet: SheetSnapshot;
  readonly table: TableDescription;
  readonly columns: readonly ColumnReading[];
  readonly bodyRow: number;
}

/** The columns of a body by what they are looked at for, 0-based. */
interface Columns {
  readonly ordinal: number | undefined;
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
  const cells = labelCells(body.sheet, columns.labels, body.bodyRow);
  const labelsOf = labelsReader(body.columns, cells, lookup);
  const end = body.sheet.used ? lastRow(body.sheet.used) : -1;
  const rows: RowReading[] = [];
  let above = NOTHING_ABOVE;
  for (let row = body.bodyRow; row <= end; row++) {
    const labels = labelsOf(row);
    const facts = factsOf(body, columns, { row, labels });
    const role = classifyRow(facts, above);
    if (role === "end") break;
    rows.push({ row, role, labels });
    above = below(above, facts, role);
  }
  return withoutTrailingBlanks(rows);
}

function columnsOf({ sheet, columns, table }: TableBody): Columns {
  const withRole = (...roles: readonly Role[]): readonly number[] =>
    columns.filter(({ field }) => roles.includes(field.role)).map(({ column }) => column);
  const notLabels = withRole("ordinal", "target", "actual", "date");
  const labels = columns.map(({ column }) => column).filter((column) => !notLabels.includes(column));
  const figures = table.layout === "list" ? withRole("date", "key") : withRole("target", "actual");
  const captions = captionRows(sheet, table.layout === "list" ? labels.slice(2) : figures);
  return { ordinal: withRole("ordinal")[0], labels, figures, captions };
}

interface LabelledRow {
  readonly row: number;
  readonly labels: RowLabels;
}

function factsOf(body: TableBody, columns: Columns, { row, labels }: LabelledRow): RowFacts {
  const { sheet } = body;
  const ordinal = columns.ordinal === undefined ? "" : headerText(valueAt(sheet, { row, column: columns.ordinal }));
  return {
    leading: leadingText(sheet, columns, row) || (isOrdinal(ordinal) ? "" : ordinal),
    ordinal,
    hasLabel: LABEL_ROLES.some((role) => labels[role] !== undefined && labels[role].state !== "blank"),
    isKnown: LABEL_ROLES.some((role) => labels[role]?.state === "known" && standsHere(sheet, row, labels[role])),
    hasFigure: columns.figures.some((column) => looksLikeFigure(valueAt(sheet, { row, column }))),
    hasSum: columns.figures.some((column) => isSum(formulaAt(sheet, { row, column }))),
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

function isSum(formula: string | null): boolean {
  return formula !== null && /^=\+?(SUM|SUBTOTAL)\(|^=\+?\$?[A-Z]{1,3}\$?\d+(\+\$?[A-Z]{1,3}\$?\d+)+$/iu.test(formula);
}

function withoutTrailingBlanks(rows: readonly RowReading[]): readonly RowReading[] {
  let count = rows.length;
  while (rows[count - 1]?.role === "blank") count--;
  return rows.slice(0, count);
}
