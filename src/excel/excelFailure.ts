import type { Failure } from "../app/failure";

/** Codes of Excel that have a failure of their own. Excel's messages are localized and technical: never used. */
const FAILURES: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: { code: "cell-edit-mode" },
  AccessDenied: { code: "access-denied" },
  InactiveWorkbook: { code: "another-window-active" },
  InvalidSelection: { code: "another-window-active" },
  UnsupportedSheet: { code: "another-window-active" },
  RequestPayloadSizeLimitExceeded: { code: "too-large" },
  ResponsePayloadSizeLimitExceeded: { code: "too-large" },
  ApiNotFound: { code: "excel-too-old", needs: "ExcelApi 1.14" },
};

/**
 * The failure an error of Office.js stands for, by its code. Anything else that was thrown is a mistake of ours and
 * has no code: it is thrown again by the caller.
 *
 * @returns `undefined` for an error that does not come from Excel.
 */
export function excelFailure(error: unknown): Failure | undefined {
  const code = excelCode(error);
  if (code === undefined) return undefined;
  return FAILURES[code] ?? { code: "excel-error", excelCode: code };
}

/** Code of an error of Office.js, e.g. "AccessDenied"; `undefined` for other errors. */
export function excelCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || !("name" in error)) return undefined;
  const isExcel = error.name === "RichApi.Error" || error.name === "OfficeExtension.Error";
  return isExcel && typeof error.code === "string" ? error.code : undefined;
}
