import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { unitKey } from "./textKey";

/**
 * Finds a sheet of the office by the name the form gives it. The exact name wins; otherwise case, doubled spaces,
 * Unicode form and place of the tone mark do not matter: " sổ  theo dõi" is found for "Sổ theo dõi". Sheets that
 * Summarize made are never found. `undefined` when there is none.
 */
export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const sheets = officeSheets(snapshot);
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => unitKey(sheet.name) === unitKey(name));
}

/** The sheets of the office, in order: all but those Summarize made. */
export function officeSheets(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  return snapshot.sheets.filter((sheet) => sheet.marker === undefined);
}
