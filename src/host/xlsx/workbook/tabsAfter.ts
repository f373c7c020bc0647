import type { BookChanges } from "../changes";
import { fail } from "../xlsxError";
import type { TabEntry } from "./readWorkbook";

/** A tab of the workbook after the changes. `before` is its position in the file, `undefined` for a new sheet. */
export interface TabAfter extends TabEntry {
  readonly before: number | undefined;
  /** Key of the changes: for a new sheet its id there, which may be taken in the file. */
  readonly key: number;
}

/**
 * The tabs after sheets were renamed, hidden, removed and added at the end. A new sheet whose id is already taken
 * (by a chart sheet, which nobody sees) gets the next free one. `partOf` names the part of a new sheet.
 */
export function tabsAfter(
  tabs: readonly TabEntry[],
  changes: BookChanges,
  partOf: (key: number) => string,
): readonly TabAfter[] {
  const known = new Set(tabs.flatMap((tab) => (tab.worksheetPart === undefined ? [] : [tab.sheetId])));
  for (const sheetId of [...changes.sheets.keys(), ...changes.recalculated.keys(), ...changes.removedSheets]) {
    if (!known.has(sheetId)) return fail({ code: "unknown-sheet", sheetId });
  }
  const kept = tabs.flatMap((tab, before): TabAfter[] => {
    if (tab.worksheetPart === undefined) return [{ ...tab, before, key: tab.sheetId }];
    if (changes.removedSheets.includes(tab.sheetId)) return [];
    const changed = changes.sheets.get(tab.sheetId);
    const name = changed?.name ?? tab.name;
    return [{ ...tab, name, visibility: changed?.visibility ?? tab.visibility, before, key: tab.sheetId }];
  });
  const taken = new Set(tabs.map((tab) => tab.sheetId));
  const added = changes.newSheets.map((sheet): TabAfter => {
    const sheetId = taken.has(sheet.sheetId) ? Math.max(...taken) + 1 : sheet.sheetId;
    taken.add(sheetId);
    return {
      name: sheet.changes.name ?? sheet.name,
      sheetId,
      visibility: sheet.changes.visibility ?? "visible",
      worksheetPart: partOf(sheet.sheetId),
      before: undefined,
      key: sheet.sheetId,
    };
  });
  return [...kept, ...added];
}

/** Position among all tabs of the worksheet at a position among worksheets; `undefined` outside. */
export function tabPosition(tabs: readonly TabEntry[], worksheet: number): number | undefined {
  const positions = tabs.flatMap((tab, index) => (tab.worksheetPart === undefined ? [] : [index]));
  return positions[worksheet];
}

/** New position of the tab that stood at a position of the file; `undefined` when it was removed. */
export function movedTab(tabs: readonly TabAfter[], before: number): number | undefined {
  const index = tabs.findIndex((tab) => tab.before === before);
  return index < 0 ? undefined : index;
}
