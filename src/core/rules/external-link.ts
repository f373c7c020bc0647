import { formatAddress } from "../../base/address";
import { NO_SUBJECT } from "../model/problem";
import { withSharedCause } from "../model/sharedCause";
import type { SheetSnapshot } from "../model/snapshot";
import { externalWorkbook } from "../reading/externalWorkbook";
import { officeSheets } from "../reading/findSheet";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A formula that takes its figures from another workbook, on any sheet of the office: whoever gets the file does not
 * have the other one. All formulas into one workbook have one cause.
 */
export const externalLink = defineRule({
  code: "external-link",
  severity: "warning",
  layer: "content",
  applies: ({ snapshot }) => officeSheets(snapshot).length > 0,
  check: ({ snapshot }) => {
    const names = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
    const isSheet = (name: string): boolean => names.has(name.toLowerCase());
    return withSharedCause(
      officeSheets(snapshot).flatMap((sheet) => linksOf(sheet, isSheet)),
      ({ data }) => data.workbook.toLowerCase(),
    );
  },
});

function linksOf(sheet: SheetSnapshot, isSheet: (name: string) => boolean): readonly Finding<"external-link">[] {
  const found: Finding<"external-link">[] = [];
  // A sheet may have a million cells: only what is reported becomes an object.
  sheet.formulas.forEach((formulas, row) => {
    formulas.forEach((formula, column) => {
      const workbook = formula === null ? undefined : externalWorkbook(formula, isSheet);
      if (formula === null || workbook === undefined) return;
      const cell = { row: row + (sheet.used?.row ?? 0), column: column + (sheet.used?.column ?? 0) };
      found.push({
        place: { sheet: sheet.name, address: formatAddress(cell), header: null },
        subject: NO_SUBJECT,
        data: { formula, workbook },
        cause: null,
      });
    });
  });
  return found;
}
