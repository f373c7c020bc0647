import { isCellError } from "../../base/cellValue";
import { cellReference, quoteText, rangeReference } from "../../base/formulaText";
import type { Rect } from "../../base/rect";
import type { SourceCell } from "../model/figure";
import type { Goal } from "../model/target";

/**
 * Formulas of the summary. They are plain: SUM, COUNT, IF and references of bounded ranges, so that every Excel since
 * 2010 and LibreOffice calculate them, and so that anybody can read where a number comes from. A text stands for a
 * number only if it is exactly the text the program read as that number.
 */

/** Expressions without leading "=": the sum of the cells, and how many of them hold a number. */
export interface SumExpressions {
  readonly sum: string;
  readonly count: string;
}

/** Criterion of SUMIF that every number meets and no text or error. */
const ANY_NUMBER = '">=-1E+300"';

/**
 * Sum and count over source cells; neighbours in a column become one range, so inserted rows are included. Where a cell
 * holds an error value, SUMIF takes the place of SUM: the other units are still added, and the cell counts as soon as it
 * is corrected.
 */
export function sumExpressions(cells: readonly SourceCell[]): SumExpressions {
  const ranges = columnRanges(cells).map(({ sheet, rect }) => rangeReference(rect, sheet));
  const texts = cells.filter((cell) => cell.readAs !== undefined);
  const sums = cells.some((cell) => isCellError(cell.value))
    ? ranges.map((range) => `SUMIF(${range},${ANY_NUMBER})`)
    : [`SUM(${ranges.join(",")})`];
  return {
    sum: [...sums, ...texts.map((cell) => readAsExpression(cell, "value"))].join("+"),
    count: [`COUNT(${ranges.join(",")})`, ...texts.map((cell) => readAsExpression(cell, "one"))].join("+"),
  };
}

/** `=IF(COUNT(…)=0,"Chưa báo cáo",SUM(…))`: nothing reported stays words, it never becomes 0. */
export function actualFormula(cells: readonly SourceCell[], notReported: string): string {
  if (cells.length === 0) return `=${quoteText(notReported)}`;
  const { sum, count } = sumExpressions(cells);
  return `=IF(${count}=0,${quoteText(notReported)},${sum})`;
}

/** How many of the cells hold no number: `=ROWS(range)+…-COUNT(…)`; follows rows inserted inside a range. */
export function missingFormula(cells: readonly SourceCell[]): string {
  if (cells.length === 0) return "=0";
  const rows = columnRanges(cells).map(({ sheet, rect }) => `ROWS(${rangeReference(rect, sheet)})`);
  return `=${rows.join("+")}-(${sumExpressions(cells).count})`;
}

/**
 * The target as a number where it is one, otherwise the given words (never 0).
 *
 * @param isUnderstood whether the cell was understood. A number that was not (7,5 or −3 organisations) stays words until
 *   the office has changed it.
 */
export function targetFormula(cell: SourceCell | undefined, otherwise: string, isUnderstood = true): string {
  if (!cell) return `=${quoteText(otherwise)}`;
  const reference = cellReference(cell, cell.sheet);
  const words = quoteText(otherwise);
  const fallback =
    typeof cell.value !== "string" || cell.readAs === undefined
      ? words
      : `IF(EXACT(${reference},${quoteText(cell.value)}),${String(cell.readAs)},${words})`;
  const number =
    isUnderstood || typeof cell.value !== "number"
      ? reference
      : `IF(${reference}=${String(cell.value)},${words},${reference})`;
  return `=IF(ISNUMBER(${reference}),${number},${fallback})`;
}

/** A target that is a bound or range ("không quá 5 %") is shown as the office wrote it. */
export function targetTextFormula(cell: SourceCell): string {
  const reference = cellReference(cell, cell.sheet);
  return `=${reference}&""`;
}

/** Own cells of one line, as references: `target` and `actual` of the same row. */
export interface LineReferences {
  readonly target: string;
  readonly actual: string;
  /** Cells nobody filled in. */
  readonly missing: string;
}

/** `=IF(AND(ISNUMBER(E9),ISNUMBER(J9)),J9-E9,"–")`. */
export function surplusFormula(line: LineReferences, otherwise: string): string {
  return `=IF(AND(ISNUMBER(${line.target}),ISNUMBER(${line.actual})),${line.actual}-${line.target},${quoteText(otherwise)})`;
}

/** actual / target, guarded against a missing or zero target. */
export function rateFormula(line: LineReferences, otherwise: string): string {
  const { target, actual } = line;
  return `=IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}>0,${actual}/${target},${quoteText(otherwise)}),${quoteText(otherwise)})`;
}

/** Words of the result for formulas; `shortfall` stands before the missing number: "Chưa đạt, còn thiếu ". */
export interface StatusWords {
  readonly exceeded: string;
  readonly met: string;
  readonly shortfall: string;
  readonly inProgress: string;
  readonly noResult: string;
  readonly notReported: string;
  readonly noTarget: string;
}

/**
 * The decision table as a formula over the line's own cells.
 *
 * @param closed whether the period was over when the summary was made; an open one says "đang thực hiện".
 */
export function statusFormula(line: LineReferences, words: StatusWords, closed: boolean): string {
  const { target, actual, missing } = line;
  const shortfall = `${quoteText(words.shortfall)}&TEXT(${target}-${actual},"0")`;
  const ended = `IF(${actual}=0,${quoteText(words.noResult)},${shortfall})`;
  const below = closed ? `IF(${missing}>0,${quoteText(words.inProgress)},${ended})` : quoteText(words.inProgress);
  const compared = `IF(${actual}>${target},${quoteText(words.exceeded)},IF(${actual}=${target},${quoteText(words.met)},${below}))`;
  const known = `IF(ISNUMBER(${actual}),${compared},${quoteText(words.notReported)})`;
  return `=IF(ISNUMBER(${target}),${known},${quoteText(words.noTarget)})`;
}

/** A target in the office's own words that was understood as a bound or a range. */
export interface BoundSource {
  readonly cell: SourceCell;
  readonly text: string;
  readonly goal: Exclude<Goal, { type: "amount" }>;
}

/** Result for a bound or a range; holds only while the target's text is the one that was read. */
export function boundStatusFormula(
  source: BoundSource,
  line: LineReferences,
  words: Pick<StatusWords, "exceeded" | "met" | "inProgress" | "notReported"> & {
    readonly notMet: string;
    readonly confirm: string;
  },
  closed: boolean,
): string {
  const { actual, missing } = line;
  const reference = cellReference(source.cell, source.cell.sheet);
  const missed = closed
    ? `IF(${missing}>0,${quoteText(words.inProgress)},${quoteText(words.notMet)})`
    : quoteText(words.inProgress);
  const below =
    source.goal.type === "between"
      ? `IF(${actual}>${String(source.goal.to)},${quoteText(words.exceeded)},${missed})`
      : missed;
  const verdict = `IF(${goalExpression(source.goal, actual)},${quoteText(words.met)},${below})`;
  const known = `IF(ISNUMBER(${actual}),${verdict},${quoteText(words.notReported)})`;
  return `=IF(EXACT(${reference},${quoteText(source.text)}),${known},${quoteText(words.confirm)})`;
}

function goalExpression(goal: BoundSource["goal"], actual: string): string {
  switch (goal.type) {
    case "at-least":
      return `${actual}${goal.exclusive ? ">" : ">="}${String(goal.value)}`;
    case "at-most":
      return `${actual}${goal.exclusive ? "<" : "<="}${String(goal.value)}`;
    case "between":
      return `AND(${actual}>=${String(goal.from)},${actual}<=${String(goal.to)})`;
  }
}

/**
 * Number or count of one text cell. ISTEXT comes first because EXACT turns a number into text: once the office has
 * corrected the cell, SUM counts it and this term is 0.
 */
function readAsExpression(cell: SourceCell, what: "value" | "one"): string {
  const reference = cellReference(cell, cell.sheet);
  const value = what === "one" ? 1 : (cell.readAs ?? 0);
  return `IF(ISTEXT(${reference}),IF(EXACT(${reference},${quoteText(typeof cell.value === "string" ? cell.value : "")}),${String(value)},0),0)`;
}

/** Joins neighbouring cells of a column into ranges, in the order they come. */
function columnRanges(cells: readonly SourceCell[]): readonly { readonly sheet: string; readonly rect: Rect }[] {
  const ranges: { sheet: string; rect: Rect }[] = [];
  for (const cell of cells) {
    const last = ranges.at(-1);
    const follows =
      last?.sheet === cell.sheet && last.rect.column === cell.column && last.rect.row + last.rect.rowCount === cell.row;
    if (follows) last.rect = { ...last.rect, rowCount: last.rect.rowCount + 1 };
    else ranges.push({ sheet: cell.sheet, rect: { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 } });
  }
  return ranges;
}
