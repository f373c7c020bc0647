import { valueAt } from "../model/snapshot";
import { isFigureColumn } from "../reading/figureCells";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole } from "../reading/tableColumns";
import { headerKey } from "../reading/textKey";
import { totalledRows } from "../reading/totalledRows";
import { BLANK, certainNumber } from "./certainNumber";
import { declaredTerms } from "./declaredTerms";
import { isDemanded } from "./evidence";
import { leafKey } from "./figurePath";
import { EARLIER, EXCESS, SHARE_OF } from "./headerPhrases";
import { isMeasured } from "./measured";
import { decimalsOf } from "./rounding";
import { numberedColumns } from "./rowRelations";
import type { SignedColumn } from "./rowRelations";
import { resultsOf, targetPairs } from "./targetPairs";
import { isTyped } from "./typedFigure";
import { judgeRate, wantedRate, writtenRate, writtenRatio } from "./writtenRate";
import type { RateBase, RateVerdict, WrittenRate } from "./writtenRate";

/** What a rate divides: columns of its own row, or of the row of the total ("tỷ trọng"). */
export interface RateTerms {
  readonly numerator: readonly SignedColumn[];
  readonly denominator: readonly SignedColumn[];
  /** 0-based row of the denominator where it is that of the total; `undefined` for the rate's own row. */
  readonly denominatorRow: number | undefined;
  /** The form says so: "4=3/2", or one target and one result of the same kind and period. */
  readonly isDeclared: boolean;
}

/** A typed rate that its numbers do not give. */
export interface WrongRate {
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly written: WrittenRate;
  readonly base: RateBase;
  readonly verdict: Exclude<RateVerdict, "right">;
  readonly numerator: number;
  readonly denominator: number;
}

/** The typed rates of a table that are wrong; of a column whose rates nobody can explain none. */
export function wrongRates(table: TableReading): readonly WrongRate[] {
  if (table.table.layout === "list") return [];
  return table.columns.filter((column) => mayHoldRates(table, column)).flatMap((column) => wrongIn(table, column));
}

/** Rates, and columns "So với NQ" whose cells are texts with a percent sign. */
function mayHoldRates({ sheet, rows }: TableReading, column: ColumnReading): boolean {
  const { role } = column.field;
  if (role === "rate") return true;
  if (role !== "difference" && role !== "other") return false;
  return rows.some(({ row }) => {
    const value = valueAt(sheet, { row, column: column.column });
    return typeof value === "string" && value.includes("%");
  });
}

/** A column of rates understood in one way, and how its typed cells compare with that. */
interface Understanding {
  readonly terms: RateTerms;
  readonly base: RateBase;
  readonly kept: number;
  readonly wrong: readonly WrongRate[];
}

function wrongIn(table: TableReading, column: ColumnReading): readonly WrongRate[] {
  const cells = writtenCells(table, column);
  if (cells.length === 0) return [];
  const usual = usualBase(column);
  const ways = candidates(table, column).flatMap((terms) =>
    basesOf(usual).map((base) => understand(table, { column, cells }, { terms, base })),
  );
  const [best] = [...ways].sort((a, b) => b.kept - a.kept || Number(b.terms.isDeclared) - Number(a.terms.isDeclared));
  if (!best) return [];
  const evidence = { kept: best.kept, broken: best.wrong.length };
  return isDemanded(evidence, best.terms.isDeclared && best.base === usual ? "declared" : "seen") ? best.wrong : [];
}

interface WrittenCell {
  readonly row: RowReading;
  readonly written: WrittenRate;
}

function writtenCells(table: TableReading, column: ColumnReading): readonly WrittenCell[] {
  return table.rows.flatMap((row): WrittenCell[] => {
    if (row.role === "blank" || row.role === "group") return [];
    const written = writtenRate(valueAt(table.sheet, { row: row.row, column: column.column }));
    return written && isTyped(table, row, column) ? [{ row, written }] : [];
  });
}

/** What the header says: "Vượt (%)" an excess, "Tỷ lệ thực hiện (%)" and "% so với cùng kỳ" a share. */
function usualBase({ header }: ColumnReading): RateBase {
  const key = headerKey(header);
  return EXCESS.test(leafKey(header)) && !SHARE_OF.test(key) ? "excess" : "share";
}

/** The likelier one first: it wins where both fit equally. */
function basesOf(usual: RateBase): readonly RateBase[] {
  return usual === "excess" ? ["excess", "share"] : ["share", "excess"];
}

function understand(
  table: TableReading,
  { column, cells }: { readonly column: ColumnReading; readonly cells: readonly WrittenCell[] },
  { terms, base }: Pick<Understanding, "terms" | "base">,
): Understanding {
  const wrong: WrongRate[] = [];
  let kept = 0;
  for (const { row, written } of cells) {
    const numbers = numbersOf(table, row.row, terms);
    if (!numbers) continue;
    const { numerator, denominator } = numbers;
    const own = written.base ?? base;
    const rate = numerator / denominator;
    const slack = isMeasured(table, column) ? slackOf(numbers) : 0;
    const verdict = judgeRate(written, rate, own);
    const isClose =
      slack > 0 && Math.abs(writtenRatio(written, wantedRate(rate, own)) - wantedRate(rate, own)) <= slack;
    if (verdict === "right" || isClose || (row.role === "total" && isRightOfSums(table, { terms, written, base: own })))
      kept += 1;
    else wrong.push({ row, column, written, base: own, verdict, numerator, denominator });
  }
  return { terms, base, kept, wrong };
}

/**
 * How far a rate may be off because measured figures (triệu đồng) were rounded before they were written and the rate was
 * worked out from the exact ones: about 4 % of the rate for 2,4 of 3,1.
 */
function slackOf({ numerator, denominator }: Numbers): number {
  const half = (value: number): number => 0.5 * 10 ** -decimalsOf(value);
  const relative = half(numerator) / Math.abs(numerator) + half(denominator) / denominator;
  return numerator === 0 ? 0 : (Math.abs(numerator) / denominator) * relative;
}

interface Numbers {
  readonly numerator: number;
  readonly denominator: number;
}

function numbersOf(table: TableReading, row: number, terms: RateTerms): Numbers | undefined {
  const numerator = sumOf(table, row, terms.numerator);
  const denominator = sumOf(table, terms.denominatorRow ?? row, terms.denominator);
  return numerator === undefined || denominator === undefined || denominator <= 0
    ? undefined
    : { numerator, denominator };
}

function sumOf(table: TableReading, row: number, terms: readonly SignedColumn[]): number | undefined {
  let sum = 0;
  for (const { column, sign } of terms) {
    const number = certainNumber(table, row, column);
    if (number === undefined || number === BLANK) return undefined;
    sum += sign * number;
  }
  return sum;
}

/** A rate of a total that is right for the rows it adds: then the total beside it is wrong, and has a check of its own. */
function isRightOfSums(
  table: TableReading,
  { terms, written, base }: { readonly terms: RateTerms; readonly written: WrittenRate; readonly base: RateBase },
): boolean {
  if (terms.denominatorRow !== undefined) return false;
  const { data } = totalledRows(table);
  const all = data.map((row) => numbersOf(table, row, terms));
  if (!all.every((numbers) => numbers !== undefined)) return false;
  const numerator = all.reduce((sum, numbers) => sum + numbers.numerator, 0);
  const denominator = all.reduce((sum, numbers) => sum + numbers.denominator, 0);
  return denominator > 0 && judgeRate(written, numerator / denominator, base) === "right";
}

/** What the column may divide: as the form declares, otherwise every pair that makes sense; the figures decide. */
function candidates(table: TableReading, column: ColumnReading): readonly RateTerms[] {
  const { declaredFormula } = column.field;
  const declared = declaredFormula === undefined ? undefined : declaredTerms(declaredFormula);
  if (declared?.type === "rate") {
    const [numerator, denominator] = [declared.numerator, declared.denominator].map((terms) =>
      numberedColumns(table, terms),
    );
    return numerator && denominator ? [{ numerator, denominator, denominatorRow: undefined, isDeclared: true }] : [];
  }
  const pairs = pairsOf(table, column);
  return [
    ...pairs.map(([over, under]) => ratio(over, under, pairs.length === 1)),
    ...withEarlier(table, column).map(([over, under]) => ratio(over, under, false)),
    ...sharesOfTotal(table, column),
  ];
}

type Pair = readonly [over: ColumnReading, under: ColumnReading];

function ratio(over: ColumnReading, under: ColumnReading, isDeclared: boolean): RateTerms {
  const [numerator, denominator] = [over, under].map((column) => [{ column, sign: 1 as const }]);
  return { numerator: numerator ?? [], denominator: denominator ?? [], denominatorRow: undefined, isDeclared };
}

/** Results over targets: of the same kind and measure as the rate, where it says one. */
function pairsOf(table: TableReading, { dimensions }: ColumnReading): readonly Pair[] {
  const isAbout = (target: ColumnReading): boolean =>
    (["kind", "measure"] as const).every(
      (name) => dimensions[name] === undefined || target.dimensions[name] === dimensions[name],
    );
  const single = targetPairs(table).filter(({ target }) => isAbout(target));
  if (single.length > 0) return single.map(({ actual, target }) => [actual, target]);
  return columnsOfRole(table, "target")
    .filter(isAbout)
    .flatMap((target) => resultsOf(table, target).map((actual): Pair => [actual, target]));
}

/** This period over the one before, where the header speaks of it. */
function withEarlier(table: TableReading, column: ColumnReading): readonly Pair[] {
  if (!EARLIER.test(headerKey(column.header))) return [];
  const figures = table.columns.filter((other) => isFigureColumn(other) && other.field.role !== "rate");
  const earlier = figures.filter(({ header }) => EARLIER.test(headerKey(header)));
  return figures
    .filter((over) => over.field.role === "actual" && !earlier.includes(over))
    .flatMap((over) => earlier.map((under): Pair => [over, under]));
}

const SHARES = 2;

/** Parts of a total: the figure beside the rate over the one of the only total row. */
function sharesOfTotal(table: TableReading, { column, field }: ColumnReading): readonly RateTerms[] {
  const totals = table.rows.filter(({ role }) => role === "total");
  const [total] = totals;
  if (field.role !== "rate" || !total || totals.length > 1) return [];
  return table.columns
    .filter(
      (other) => isFigureColumn(other) && other.field.role !== "rate" && Math.abs(other.column - column) <= SHARES,
    )
    .map((other) => ({ ...ratio(other, other, false), denominatorRow: total.row }));
}
