import { parseRect } from "../../base/rect";
import type { Problem, Severity } from "./problem";

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "question", "info"];

/**
 * Sorts problems as they are worked through: errors, warnings, questions, information; within them the workbook itself,
 * then sheet by sheet in the order of the tabs, row by row, left to right. Equal places keep their order.
 *
 * @param sheetNames names of all sheets in the order of the tabs.
 */
export function sortProblems(problems: readonly Problem[], sheetNames: readonly string[]): readonly Problem[] {
  const orderOf = new Map(sheetNames.map((name, at) => [name, at]));
  const keyed = problems.map((problem) => ({ problem, key: sortKey(problem, orderOf) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ problem }) => problem);
}

function sortKey({ severity, place }: Problem, orderOf: ReadonlyMap<string, number>): readonly number[] {
  const sheet = place.sheet === null ? -1 : (orderOf.get(place.sheet) ?? orderOf.size);
  const rect = place.address === null ? undefined : parseRect(place.address);
  return [SEVERITY_ORDER.indexOf(severity), sheet, rect?.row ?? -1, rect?.column ?? -1];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
