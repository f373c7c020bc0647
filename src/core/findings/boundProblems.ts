import { groupBy } from "../../base/groupBy";
import type { Problem, ProblemCode } from "../model/problem";
import { countBySeverity } from "./groupByCause";
import type { SeverityCounts } from "./groupByCause";

/** A list short enough to be shown, with exact numbers of everything that was found. */
export interface BoundedProblems {
  /** At most as many as asked for, in the order of the report. */
  readonly listed: readonly Problem[];
  /** How many problems are not in `listed`; 0 when all are. */
  readonly notListed: number;
  /** Of all problems, listed or not. */
  readonly counts: SeverityCounts;
  /** Of all problems, by code; a code without problems is not in the map. */
  readonly byCode: ReadonlyMap<ProblemCode, SeverityCounts>;
}

/**
 * Cuts the problems of a report to a number that can be shown. The most serious come first as in the report, but every
 * code keeps its first problem as long as there is room: 10.000 empty dates do not hide the one missing column.
 *
 * @param max how many at most, 0 or more.
 */
export function boundProblems(problems: readonly Problem[], max: number): BoundedProblems {
  const byCode = groupBy(problems, ({ code }) => code);
  const kept = listedPlaces(problems, max);
  return {
    listed: problems.filter((_, at) => kept.has(at)),
    notListed: problems.length - kept.size,
    counts: countBySeverity(problems),
    byCode: new Map([...byCode].map(([code, list]) => [code, countBySeverity(list)])),
  };
}

/** Places in the list, 0-based: the first problem of each code, then the first of all. */
function listedPlaces(problems: readonly Problem[], max: number): ReadonlySet<number> {
  const firstOfCode = new Map([...problems.entries()].reverse().map(([at, { code }]) => [code, at]));
  const firsts = [...firstOfCode.values()].sort((a, b) => a - b);
  const kept = new Set(firsts.slice(0, max));
  for (let at = 0; at < problems.length && kept.size < max; at++) kept.add(at);
  return kept;
}
