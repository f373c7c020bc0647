/** Figures of one column, one per row; NaN where a row has none that counts. */
export type Figures = Float64Array;

/** What a figure is held against, and how alike the others must be for one to stand out. */
export interface Yardstick {
  /** What each figure is divided by: 1 for the figures themselves, or the like figure of the same row. */
  readonly bases: Figures;
  /** So many other rows at least. */
  readonly others: number;
  /** Largest quotient of the others over their smallest. */
  readonly spread: number;
  /** The one stands out when it is so many times the largest of the others. */
  readonly times: number;
  /** How far outside the others a tenth of the one may lie: 1.25 is a quarter. */
  readonly slack: number;
}

/** The quotients of a column, without the largest. */
interface Others {
  /** Row of the largest quotient. */
  readonly at: number;
  readonly largest: number;
  readonly second: number;
  readonly smallest: number;
}

/** A figure about ten times what the others make likely; `typical` is about what it should be. */
export interface Outlier {
  readonly at: number;
  readonly typical: number;
}

/** Below this a figure says nothing about sizes: 20 after 2 is no extra zero. */
const SMALLEST_FIGURE = 10;
/** Only a figure that had two digits before an extra zero is asked about. */
const SMALLEST_OUTLIER = 100;

/**
 * The one figure that is about ten times too large; `undefined` where none or several stand out. Multiplying all figures
 * by one number changes nothing as long as they stay 100 or more.
 *
 * @example
 * // 120, 131, 1400, 118, 125, 142 against themselves: the third, typically about 130
 */
export function outlierIn(figures: Figures, yardstick: Yardstick): Outlier | undefined {
  const others = othersOf(figures, yardstick);
  if (!others) return undefined;
  const { at, largest, second, smallest } = others;
  const tenth = largest / 10;
  const isLikely = tenth >= smallest / yardstick.slack && tenth <= second * yardstick.slack;
  if ((figures[at] ?? 0) < SMALLEST_OUTLIER || largest <= yardstick.times * second || !isLikely) return undefined;
  return { at, typical: Math.sqrt(smallest * second) * (yardstick.bases[at] ?? 1) };
}

/** Whether a yardstick that can judge finds the figure of a row usual. */
export function isUsual(figures: Figures, yardstick: Yardstick, at: number): boolean {
  const others = othersOf(figures, yardstick, at);
  return others !== undefined && quotientAt(figures, yardstick.bases, at) <= 2 * others.second;
}

/**
 * The others, if there are enough and they are much alike. Ends early: what is too far apart stays so.
 *
 * @param left the row to leave out; the one with the largest quotient unless given.
 */
function othersOf(figures: Figures, { bases, others, spread }: Yardstick, left = -1): Others | undefined {
  // A row that is given counts as the largest from the start.
  const isGiven = left >= 0;
  let [at, largest, second, smallest, count] = isGiven ? [left, Infinity, 0, Infinity, 1] : [-1, 0, 0, Infinity, 0];
  for (let row = 0; row < figures.length && second <= spread * smallest; row++) {
    const quotient = quotientAt(figures, bases, row);
    if (Number.isNaN(quotient) || row === left) continue;
    count++;
    if (quotient < smallest) smallest = quotient;
    if (quotient > largest) [at, second, largest] = [row, largest, quotient];
    else if (quotient > second) second = quotient;
  }
  return count > others && second <= spread * smallest ? { at, largest, second, smallest } : undefined;
}

/** NaN for a small figure or without a base. */
function quotientAt(figures: Figures, bases: Figures, row: number): number {
  const figure = figures[row] ?? NaN;
  const base = bases[row] ?? NaN;
  return figure >= SMALLEST_FIGURE && base > 0 ? figure / base : NaN;
}
