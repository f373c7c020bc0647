import { groupBy } from "../../base/groupBy";
import { must } from "../../base/invariant";
import type { FixedContent, ProblemCode } from "../model/problem";
import type { CellChange, Fix, FixPlan, SheetRename } from "./fix";
import { fixKindOf, fixPriority } from "./fixes/catalogue";

/**
 * Makes one plan of the fixes the user chose. A cell with several is changed once: a formula or number replaces what
 * the others would do, and fixes of a text are done one after the other, so that " Hoà Bình" written with loose marks
 * loses its space, its old tone mark and its decomposed letters together. Of two sheets that want one name, the first
 * gets it.
 */
export function planFixes(fixes: readonly Fix[]): FixPlan {
  return { cells: plannedCells(fixes), renames: plannedRenames(fixes) };
}

/** The plan of all fixes that may be taken together. */
export function planSafeFixes(fixes: readonly Fix[]): FixPlan {
  return planFixes(fixes.filter(({ isSafe }) => isSafe));
}

type CellFix = Fix & { readonly change: CellChange };

function plannedCells(fixes: readonly Fix[]): FixPlan["cells"] {
  const ofCells = fixes.filter((fix): fix is CellFix => fix.change.type === "cell");
  const byCell = groupBy(ofCells, ({ change }) => `${String(change.row)},${String(change.column)},${change.sheet}`);
  return [...byCell.values()].map((unordered) => {
    const group = [...unordered].sort((a, b) => fixPriority(a.problem) - fixPriority(b.problem));
    const { change } = must(group[0], "a group has a fix");
    return { ...change, after: contentAfter(group), codes: codesOf(group) };
  });
}

function contentAfter(group: readonly CellFix[]): FixedContent {
  const { before, after } = must(group[0], "a group has a fix").change;
  if (!("value" in after) || typeof after.value === "number" || typeof before.value !== "string") return after;
  const text = group.reduce((current, { problem }) => {
    const kind = fixKindOf(problem);
    return kind?.type === "text" ? kind.rewrite(current, problem) : current;
  }, before.value);
  return { value: text };
}

function plannedRenames(fixes: readonly Fix[]): FixPlan["renames"] {
  const renames = fixes.filter((fix): fix is Fix & { readonly change: SheetRename } => fix.change.type === "sheet");
  const byWanted = groupBy(renames, ({ change }) => change.after.toLowerCase());
  const bySheet = groupBy(
    [...byWanted.values()].map((group) => must(group[0], "a group has a fix")),
    ({ change }) => change.sheet,
  );
  return [...bySheet.values()].map((group) => ({
    ...must(group[0], "a group has a fix").change,
    codes: codesOf(group),
  }));
}

function codesOf(group: readonly Fix[]): readonly ProblemCode[] {
  return [...new Set(group.map(({ problem }) => problem.code))];
}
