import { CELL_TEXT_MAX_CHARACTERS, SHEET_NAME_MAX_CHARACTERS } from "../../base/excelLimits";
import { parseRect } from "../../base/rect";
import type { FixedContent, Problem } from "../model/problem";
import { formulaAt, valueAt } from "../model/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import type { CellState, Fix } from "./fix";
import { fixKindOf } from "./fixes/catalogue";
import type { FixKind } from "./fixes/fixKind";
import { isPlainFormula } from "./isPlainFormula";

/**
 * The fixes that can be proposed for problems of this snapshot, in the order of the problems. A problem gets none where
 * only a person can decide, where the cell no longer holds what the problem is about, where a formula would be lost, and
 * on sheets that are protected or ours. Linear in the number of problems.
 */
export function fixesFor(problems: readonly Problem[], snapshot: WorkbookSnapshot): readonly Fix[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return problems.flatMap((problem) => {
    const kind = fixKindOf(problem);
    const sheet = sheets.get(problem.place.sheet ?? "");
    if (!kind || sheet?.marker !== undefined || !sheet) return [];
    const change = kind.type === "sheet-name" ? rename(kind, problem, snapshot) : cellChange(kind, problem, sheet);
    return change ? [{ problem, isSafe: kind.isSafe(problem), change }] : [];
  });
}

type KindOf<T extends FixKind["type"]> = Extract<FixKind, { readonly type: T }>;

function cellChange(kind: FixKind, problem: Problem, sheet: SheetSnapshot): Fix["change"] | undefined {
  const rect = parseRect(problem.place.address ?? "");
  if (!rect || sheet.isProtected) return undefined;
  const { row, column } = rect;
  const before = { value: valueAt(sheet, rect), formula: formulaAt(sheet, rect) };
  const after = contentAfter(kind, problem, before);
  return after && { type: "cell", sheet: sheet.name, row, column, before, after };
}

function contentAfter(kind: FixKind, problem: Problem, before: CellState): FixedContent | undefined {
  switch (kind.type) {
    case "text":
      return textAfter(kind, problem, before);
    case "number":
      return numberAfter(kind, problem, before);
    case "formula":
      return formulaAfter(kind, problem, before);
    case "sheet-name":
      return undefined;
  }
}

function textAfter(kind: KindOf<"text">, problem: Problem, { value, formula }: CellState): FixedContent | undefined {
  if (typeof value !== "string" || formula !== null) return undefined;
  const text = kind.rewrite(value, problem);
  return text === value || text === "" || text.length > CELL_TEXT_MAX_CHARACTERS ? undefined : { value: text };
}

function numberAfter(kind: KindOf<"number">, problem: Problem, before: CellState): FixedContent | undefined {
  const isAbout = typeof before.value === (kind.replaces === "text" ? "string" : "number") && before.formula === null;
  const value = kind.number(problem);
  return isAbout && Number.isFinite(value) && value !== before.value ? { value } : undefined;
}

function formulaAfter(kind: KindOf<"formula">, problem: Problem, before: CellState): FixedContent | undefined {
  const formula = kind.formula(problem);
  return formula !== null && isPlainFormula(formula) && formula !== before.formula ? { formula } : undefined;
}

/** What Excel refuses in the name of a sheet ("Rename a worksheet"). */
const BAD_NAME = /[/\\?*:[\]]|^'|'$/u;

function rename(kind: KindOf<"sheet-name">, problem: Problem, snapshot: WorkbookSnapshot): Fix["change"] | undefined {
  const { sheet } = problem.place;
  const after = kind.name(problem);
  const isTaken = snapshot.sheets.some(({ name }) => name !== sheet && name.toLowerCase() === after.toLowerCase());
  const isAllowed = after !== "" && after.length <= SHEET_NAME_MAX_CHARACTERS && !BAD_NAME.test(after);
  if (sheet === null || sheet === after || isTaken || !isAllowed || snapshot.structureProtected) return undefined;
  return { type: "sheet", sheet, after };
}
