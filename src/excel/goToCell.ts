import type { Failure } from "../app/failure";
import { ok } from "../base/result";
import type { Result } from "../base/result";
import { runExcel } from "./runExcel";

/**
 * Shows a place: activates the sheet and selects the address ("C23", "C5:C9"; `null` = only the sheet).
 * A sheet that is gone by now gives the failure "excel-error" with code ItemNotFound.
 */
export function goToCell(sheetName: string, address: string | null): Promise<Result<null, Failure>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    if (address !== null) sheet.getRange(address).select();
    await context.sync();
    return ok(null);
  });
}
