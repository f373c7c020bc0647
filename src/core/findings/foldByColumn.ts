import { columnLetters } from "../../base/address";
import { groupBy } from "../../base/groupBy";
import { must } from "../../base/invariant";
import { parseRect } from "../../base/rect";
import type { ProblemCode } from "../model/problem";
import { countBySeverity } from "./groupByCause";
import type { ProblemGroup, SeverityCounts } from "./groupByCause";

/** Groups that say the same of one column, shown as one line: "Thành lập mới: 214 ô". */
export interface GroupFold {
  readonly code: ProblemCode;
  /** At least one, in the order they were given. */
  readonly groups: readonly ProblemGroup[];
  /** Number of problems in all groups together. */
  readonly problemCount: number;
  readonly counts: SeverityCounts;
}

/**
 * Folds single problems of one code in one column of one sheet for the display. Groups with a cause, and problems that
 * stand in no column, are folds of their own. Nothing is left out: the folds together hold every group once.
 */
export function foldByColumn(groups: readonly ProblemGroup[]): readonly GroupFold[] {
  const folds = groupBy<ProblemGroup, ProblemGroup | string>(groups, (group) => columnKey(group) ?? group);
  return [...folds.values()].map(foldOf);
}

/** "number-as-text|Quý I-2012|C"; `undefined` for what cannot be folded. */
function columnKey({ cause, head }: ProblemGroup): string | undefined {
  const rect = head.place.address === null ? undefined : parseRect(head.place.address);
  if (cause !== null || rect?.columnCount !== 1) return undefined;
  return [head.code, String(head.place.sheet), columnLetters(rect.column)].join("|");
}

function foldOf(groups: readonly ProblemGroup[]): GroupFold {
  const problems = groups.flatMap((group) => group.problems);
  const { code } = must(groups[0], "a fold has a group").head;
  return { code, groups, problemCount: problems.length, counts: countBySeverity(problems) };
}
