import type { Failure } from "../../app/failure";
import type { RunControl } from "../../app/ports";
import { startPhase } from "../../app/startPhase";
import { formatRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { MarkLevel, MarkPlan } from "../../core";
import { runExcel } from "../runExcel";
import { MARK_FORMULA, findMarks } from "./ownMarks";
import type { SheetWithMarks } from "./ownMarks";

/** How a mark looks: told apart by the type as well as by the colour (dark text on these has a contrast above 7:1). */
const LOOKS: Readonly<Record<MarkLevel, { readonly fill: string; readonly bold: boolean; readonly italic: boolean }>> =
  {
    error: { fill: "#F8CBAD", bold: true, italic: false },
    warning: { fill: "#FFE699", bold: false, italic: true },
    question: { fill: "#BDD7EE", bold: false, italic: true },
  };

/** Characters of a list of areas in one call at most; Excel takes 8,192. */
const ADDRESS_BUDGET_CHARACTERS = 8_000;

/**
 * Marks cells by conditional formats behind all others of the sheet: a new one is added in front, where Excel puts it,
 * and moved to the back in the same request, so that the user's keep their order. Earlier marks go. If anything fails,
 * all marks are taken away.
 */
export async function markCells(plan: MarkPlan, control: RunControl): Promise<Result<number, Failure>> {
  const preparing = startPhase(control, "preparing");
  if (!preparing.ok) return preparing;
  const marked = await runExcel<number>(async (context) => {
    const sheets = await findMarks(context);
    const refusal = refusalOf(sheets, plan);
    if (refusal) return err(refusal);
    const writing = startPhase(control, "writing");
    if (!writing.ok) return writing;
    queueRemoval(sheets);
    for (const { sheet, level, areas } of plan.marks) {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const address of addressLists(areas)) queueMark(target, address, level);
    }
    await context.sync();
    return ok(plan.cells);
  });
  if (!marked.ok && marked.error.code !== "cancelled") await removeAll();
  return marked;
}

/** Takes all marks away, whoever's session they are from. */
export async function clearMarks(control: RunControl): Promise<Result<number, Failure>> {
  const preparing = startPhase(control, "preparing");
  return preparing.ok ? removeAll() : preparing;
}

function removeAll(): Promise<Result<number, Failure>> {
  return runExcel<number>(async (context) => {
    const sheets = await findMarks(context);
    const locked = sheets.find(({ own, isProtected }) => own.length > 0 && isProtected);
    if (locked) return err({ code: "sheet-protected", sheet: locked.sheet.name });
    const count = queueRemoval(sheets);
    await context.sync();
    return ok(count);
  });
}

function refusalOf(sheets: readonly SheetWithMarks[], plan: MarkPlan): Failure | undefined {
  const byName = new Map(sheets.map((one) => [one.sheet.name, one]));
  const gone = plan.marks.find(({ sheet }) => !byName.has(sheet));
  if (gone) return { code: "sheet-gone", sheet: gone.sheet };
  const planned = new Set(plan.marks.map(({ sheet }) => sheet));
  const locked = sheets.find(
    ({ own, isProtected, sheet }) => isProtected && (own.length > 0 || planned.has(sheet.name)),
  );
  return locked && { code: "sheet-protected", sheet: locked.sheet.name };
}

function queueRemoval(sheets: readonly SheetWithMarks[]): number {
  const own = sheets.flatMap((one) => one.own);
  for (const format of own) format.delete();
  return own.length;
}

function queueMark(sheet: Excel.Worksheet, address: string, level: MarkLevel): void {
  const look = LOOKS[level];
  const mark = sheet.getRanges(address).conditionalFormats.add("Custom");
  mark.custom.rule.formula = MARK_FORMULA;
  mark.custom.format.fill.color = look.fill;
  if (look.bold) mark.custom.format.font.bold = true;
  if (look.italic) mark.custom.format.font.italic = true;
  // Negative counts from the back. It comes last: after it the object stands for another place.
  mark.priority = -1;
}

/** "C4,E5:E9", as many areas in one list as a call takes. */
function addressLists(areas: readonly Rect[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(formatRect)) {
    const last = lists.at(-1);
    const grown = last === undefined ? undefined : `${last},${address}`;
    if (grown !== undefined && grown.length <= ADDRESS_BUDGET_CHARACTERS) lists[lists.length - 1] = grown;
    else lists.push(address);
  }
  return lists;
}
