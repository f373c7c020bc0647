import type { Evaluation } from "../model/figure";

/** A row that can be ranked: its name as shown and its outcome. */
export interface RankRow {
  readonly name: string;
  readonly evaluation: Pick<Evaluation, "rate" | "surplus">;
}

/** A row with its place, 1-based; equal rows share one. */
export interface RankedRow<R> {
  readonly rank: number;
  readonly row: R;
}

/** Order of achievement: facts, no verdict on an award. */
export interface Ranking<R> {
  readonly ranked: readonly RankedRow<R>[];
  /** Rows without a rate (no target, target 0, a bound, not reported) in the order of names. */
  readonly unranked: readonly R[];
}

/**
 * Orders rows by rate, then by surplus, both descending; rows equal in both share a rank (1, 1, 3) and stand in the
 * Vietnamese order of their names, equal names in the order they came. 16/14 stands before 8/7: same rate, but +2.
 */
export function ranking<R extends RankRow>(rows: readonly R[]): Ranking<R> {
  const byName = [...rows].sort((a, b) => NAMES.compare(a.name, b.name));
  const withRate = byName.filter((row) => row.evaluation.rate !== undefined);
  return {
    ranked: withRanks([...withRate].sort(compareAchievement)),
    unranked: byName.filter((row) => row.evaluation.rate === undefined),
  };
}

/** `numeric`: "Mỹ Đình 2" before "Mỹ Đình 10". */
const NAMES = new Intl.Collator("vi", { numeric: true });

/** Places of rows in order: a row equal to the one before it shares its rank, the next other one takes its position. */
function withRanks<R extends RankRow>(ordered: readonly R[]): readonly RankedRow<R>[] {
  const ranked: RankedRow<R>[] = [];
  for (const [index, row] of ordered.entries()) {
    const before = ranked.at(-1);
    const shares = before && compareAchievement(before.row, row) === 0;
    ranked.push({ rank: shares ? before.rank : index + 1, row });
  }
  return ranked;
}

/** Negative when `a` stands before `b`, 0 when they share a rank. */
function compareAchievement(a: RankRow, b: RankRow): number {
  return descending(a.evaluation.rate, b.evaluation.rate) || descending(a.evaluation.surplus, b.evaluation.surplus);
}

function descending(a: number | undefined, b: number | undefined): number {
  return a === b ? 0 : (b ?? -Infinity) - (a ?? -Infinity);
}
