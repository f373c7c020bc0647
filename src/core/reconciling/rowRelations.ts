import { parsePeriodId } from "../model/period";
import type { Period } from "../model/period";
import { isFigureColumn } from "../reading/figureCells";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole } from "../reading/tableColumns";
import { BLANK, certainNumber } from "./certainNumber";
import { declaredTerms } from "./declaredTerms";
import type { DeclaredTerm } from "./declaredTerms";
import { isCumulative } from "./flowColumns";
import { isMeasured } from "./measured";
import { periodCovers } from "./periodCover";
import { seriesKey } from "./seriesKey";
import { decimalsOf, isSame } from "./rounding";
import { childColumns } from "./totalColumn";
import { targetPairs } from "./targetPairs";

/** A column that is added or taken away. */
export interface SignedColumn {
  readonly column: ColumnReading;
  readonly sign: 1 | -1;
}

/** A figure column that is a sum or difference of others in the same row. */
export interface RowRelation {
  readonly result: ColumnReading;
  /** What it can be the sum of; a row is right when one of them fits. The first is the usual one. */
  readonly alternatives: readonly (readonly SignedColumn[])[];
  /** "period": the parts of a year. "declared": the row of column numbers says so. "seen": only the figures show it. */
  readonly origin: "period" | "declared" | "seen";
}

/** How a row keeps a relation. `undefined`: nothing can be concluded from its cells. */
export type RowVerdict =
  | { readonly isKept: true }
  | {
      readonly isKept: false;
      readonly found: number;
      readonly expected: number;
      readonly terms: readonly SignedColumn[];
    }
  | undefined;

/** The relations between the figure columns of a table, one for each column at most. */
export function rowRelations(table: TableReading): readonly RowRelation[] {
  const dated = datedColumns(table);
  return table.columns.flatMap((result) => {
    if (!isFigureColumn(result) || result.field.role === "rate") return [];
    const relation = relationOf(table, result, dated);
    return relation ? [relation] : [];
  });
}

function relationOf(
  table: TableReading,
  result: ColumnReading,
  dated: readonly DatedColumn[],
): RowRelation | undefined {
  const covers = periodAlternatives(result, dated);
  const declared = declaredColumns(table, result);
  if (covers.length > 0) {
    return { result, alternatives: declared ? [...covers, declared] : covers, origin: "period" };
  }
  if (declared) return { result, alternatives: [declared], origin: "declared" };
  if (table.table.layout === "list") return undefined;
  const children = childColumns(table, result);
  if (children.length > 1) return seen(result, [children.map((column) => ({ column, sign: 1 }))]);
  return result.field.role === "difference" ? seen(result, differences(table, result)) : undefined;
}

function seen(result: ColumnReading, alternatives: RowRelation["alternatives"]): RowRelation | undefined {
  return alternatives.length === 0 ? undefined : { result, alternatives, origin: "seen" };
}

/** A column of what came in during a period, and which columns hold the same figure of other periods. */
interface DatedColumn {
  readonly column: ColumnReading;
  readonly period: Period;
  readonly key: string;
}

function datedColumns(table: TableReading): readonly DatedColumn[] {
  return table.columns.flatMap((column) => {
    const period = parsePeriodId(column.dimensions.period ?? "");
    const isAdded = isFigureColumn(column) && column.field.flow !== "stock" && !isCumulative(column);
    return period && isAdded ? [{ column, period, key: seriesKey(table, column) }] : [];
  });
}

/** Columns of the same figure whose periods make up that of the result. */
function periodAlternatives(result: ColumnReading, dated: readonly DatedColumn[]): RowRelation["alternatives"] {
  const own = dated.find(({ column }) => column === result);
  const parts = dated.filter(({ column, key }) => column !== result && key === own?.key);
  if (!own || new Set(parts.map(({ column }) => column.dimensions.period)).size < parts.length) return [];
  const covers = periodCovers(
    own.period,
    parts.map(({ period }) => period),
  );
  return covers.map((cover) =>
    cover.flatMap((period) =>
      parts.flatMap((part) => (part.period === period ? [{ column: part.column, sign: 1 as const }] : [])),
    ),
  );
}

function declaredColumns(table: TableReading, result: ColumnReading): readonly SignedColumn[] | undefined {
  const { declaredFormula } = result.field;
  const declared = declaredFormula === undefined ? undefined : declaredTerms(declaredFormula);
  return declared?.type === "sum" ? numberedColumns(table, declared.terms) : undefined;
}

/** The columns with these numbers; `undefined` where one of them is not there, or holds no figures. */
export function numberedColumns(
  table: TableReading,
  terms: readonly DeclaredTerm[],
): readonly SignedColumn[] | undefined {
  const columns = terms.map(({ number, sign }) => {
    const named = table.columns.filter(({ field }) => field.columnNumber === number);
    const [column] = named;
    return column && named.length === 1 && isFigureColumn(column) ? { column, sign } : undefined;
  });
  return columns.every((column) => column !== undefined) ? columns : undefined;
}

function differences(table: TableReading, result: ColumnReading): RowRelation["alternatives"] {
  const isAlone = columnsOfRole(table, "difference").length === 1;
  const { kind, measure } = result.dimensions;
  const pairs = targetPairs(table).filter(
    ({ target }) => isAlone || (target.dimensions.kind === kind && target.dimensions.measure === measure),
  );
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return [];
  const [over, under] = [pair.actual, pair.target].map((column) => ({ column, sign: 1 as const }));
  return [
    [over, { column: pair.target, sign: -1 as const }],
    [under, { column: pair.actual, sign: -1 as const }],
  ].map((terms) => terms.flatMap((term) => term ?? []));
}

/** Whether a row keeps the relation; a blank part counts as nothing, and can explain a larger result. */
export function judgeRow(table: TableReading, { row }: Pick<RowReading, "row">, relation: RowRelation): RowVerdict {
  const found = certainNumber(table, row, relation.result);
  if (typeof found !== "number") return undefined;
  let first: RowVerdict = undefined;
  for (const terms of relation.alternatives) {
    const sum = sumOf(table, row, terms);
    if (!sum) continue;
    const { value: expected, decimals } = sum;
    const measured = isMeasured(table, relation.result);
    if (isSame({ found, expected, decimals, partCount: terms.length, isMeasured: measured })) return { isKept: true };
    if (sum.hasBlanks && !(found < expected && terms.every(({ sign }) => sign === 1))) return undefined;
    first ??= { isKept: false, found, expected, terms };
  }
  return first;
}

interface TermSum {
  readonly value: number;
  readonly decimals: number;
  readonly hasBlanks: boolean;
}

/** `undefined` where a part is doubtful, or nobody filled any. */
function sumOf(table: TableReading, row: number, terms: readonly SignedColumn[]): TermSum | undefined {
  let [value, decimals, filled] = [0, 0, 0];
  for (const { column, sign } of terms) {
    const number = certainNumber(table, row, column);
    if (number === undefined) return undefined;
    if (number === BLANK) continue;
    value += sign * number;
    filled += 1;
    if (!Number.isInteger(number)) decimals = Math.max(decimals, decimalsOf(number));
  }
  return filled === 0 ? undefined : { value, decimals, hasBlanks: filled < terms.length };
}
