import { lastColumn, lastRow } from "../../base/rect";
import type { CellAddress } from "../../base/address";
import { valueAt } from "../model/snapshot";
import type { ColumnReading, RowReading, TableReading, WorkbookReading } from "../reading/reading";
import { headerKey } from "../reading/textKey";
import type { Template } from "../template/template";
import { certainNumber } from "./certainNumber";
import { rateClaims } from "./rateClaims";
import type { RateClaim } from "./rateClaims";
import { targetPairs } from "./targetPairs";
import type { TargetPair } from "./targetPairs";
import { judgeRate } from "./writtenRate";

/** A text whose claim the numbers beside it do not give. */
export interface WrongClaim {
  readonly table: TableReading;
  readonly row: RowReading;
  /** 0-based cell of the text. */
  readonly cell: CellAddress;
  /** Column of the text within the table; `undefined` for a title or note. */
  readonly column: ColumnReading | undefined;
  readonly pair: TargetPair;
  readonly claim: RateClaim;
  readonly actual: number;
  readonly target: number;
}

/** Rows above and below a table whose texts may speak of it. */
const LINES_AROUND = 12;

/**
 * Checks what notes and titles say of results beside targets ("đạt 114,3%", "vượt 1 tổ chức") against the numbers of the
 * row, of the row the text names, or of the total. Only where one pair of numbers can be meant.
 */
export function wrongClaims(reading: WorkbookReading): readonly WrongClaim[] {
  return reading.tables.flatMap((table) => {
    const pairs = table.table.layout === "list" ? [] : targetPairs(table);
    if (pairs.length === 0) return [];
    const isAlone = reading.tables.filter(({ sheet }) => sheet === table.sheet).length === 1;
    const meant = pairChooser(pairs, reading.template);
    return [...inRows(table, meant), ...(isAlone ? aroundTable(table, meant) : [])];
  });
}

type PairChooser = (text: string) => TargetPair | undefined;

/** The one pair a text can mean: the only one, or the only one of the kind it names. */
function pairChooser(pairs: readonly TargetPair[], { kinds }: Pick<Template, "kinds">): PairChooser {
  if (pairs.length === 1) return () => pairs[0];
  const named = pairs.map((pair) => {
    const kind = kinds.find(({ code }) => code === pair.target.dimensions.kind);
    return { pair, names: kind ? [kind.label, ...kind.aliases].map(headerKey) : [] };
  });
  return (text) => {
    const words = ` ${headerKey(text)} `;
    const found = named.filter(({ names }) => names.some((name) => words.includes(` ${name} `)));
    return found.length === 1 ? found[0]?.pair : undefined;
  };
}

function inRows(table: TableReading, meant: PairChooser): readonly WrongClaim[] {
  const columns = table.columns.filter(
    ({ field }) => field.role === "note" || field.role === "other" || field.role === "difference",
  );
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = { row: row.row, column: column.column };
      return judgeText({ table, row, cell, column }, meant);
    }),
  );
}

/** Lines above the header and below the last row. */
function aroundTable(table: TableReading, meant: PairChooser): readonly WrongClaim[] {
  const { used } = table.sheet;
  const last = table.rows.at(-1)?.row;
  if (!used || last === undefined) return [];
  const rows = [
    ...between(Math.max(used.row, table.header.row - LINES_AROUND), table.header.row),
    ...between(last + 1, Math.min(lastRow(used), last + LINES_AROUND) + 1),
  ];
  return rows.flatMap((row) =>
    between(used.column, lastColumn(used) + 1).flatMap((column) => {
      const cell = { row, column };
      const value = valueAt(table.sheet, cell);
      const subject = typeof value === "string" ? rowMeant(table, value) : undefined;
      return subject ? judgeText({ table, row: subject, cell, column: undefined }, meant) : [];
    }),
  );
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** The one row the text names, otherwise the only total. */
function rowMeant({ rows }: TableReading, text: string): RowReading | undefined {
  const words = headerKey(text);
  const named = rows.filter(({ label, role }) => role === "data" && label !== "" && words.includes(headerKey(label)));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const totals = rows.filter(({ role }) => role === "total");
  return totals.length === 1 ? totals[0] : undefined;
}

function judgeText(
  place: Pick<WrongClaim, "table" | "row" | "cell" | "column">,
  meant: PairChooser,
): readonly WrongClaim[] {
  const { table, row, cell } = place;
  const text = valueAt(table.sheet, cell);
  if (typeof text !== "string") return [];
  const claims = rateClaims(text);
  const pair = claims.length > 0 ? meant(text) : undefined;
  if (!pair) return [];
  const [actual, target] = [pair.actual, pair.target].map((column) => certainNumber(table, row.row, column));
  if (typeof actual !== "number" || typeof target !== "number" || target <= 0) return [];
  const [wrong, ...others] = claims.filter((claim) => !isRight(claim, actual, target));
  return wrong && others.length + 1 === claims.length ? [{ ...place, pair, claim: wrong, actual, target }] : [];
}

function isRight(claim: RateClaim, actual: number, target: number): boolean {
  const { base, number, decimals, of } = claim;
  if (of === "count") return number === (base === "excess" ? actual - target : target - actual);
  return judgeRate({ number, decimals, isPercent: true, base }, actual / target, base) !== "wrong";
}
