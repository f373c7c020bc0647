import type { FailureTexts } from "./failureTexts";

/** Failures in English. */
export const FAILURE_EN: FailureTexts = {
  "cell-edit-mode": () => ({
    sentence: "A cell is being edited in Excel.",
    nextStep: "Please press Enter or Esc in that cell, then try again.",
  }),
  "read-only": () => ({
    sentence: "This workbook is open for reading only.",
    nextStep: "Please save a copy or enable editing, then try again.",
  }),
  "structure-protected": () => ({
    sentence: "The structure of the workbook is protected, so no sheet can be added.",
    nextStep: "Please remove the protection under Review, Protect Workbook, then try again.",
  }),
  "sheet-protected": ({ sheet }) => ({
    sentence: `The sheet “${sheet}” is protected.`,
    nextStep: "Please unprotect this sheet, then try again.",
  }),
  "another-window-active": () => ({
    sentence: "Another workbook, or a sheet that is no worksheet, is in front.",
    nextStep: "Please select a worksheet of this workbook, then try again.",
  }),
  "access-denied": () => ({
    sentence: "Excel does not allow this on the workbook.",
    nextStep: "Please look at your editing rights and at protected sheets, then try again.",
  }),
  "too-large": () => ({
    sentence: "The workbook is so large that Excel did not hand over all its figures.",
    nextStep: "Please delete formatted empty rows and columns at the ends of the sheets, save, then try again.",
  }),
  "excel-too-old": ({ needs }) => ({
    sentence: `This Excel lacks a function that is needed (${needs}).`,
    nextStep: "Please use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  }),
  "form-not-recognised": ({ template }) => ({
    sentence: `This workbook does not have the form “${template}”.`,
    nextStep: "Please press Validate to see which sheets or columns are missing.",
  }),
  "nothing-to-summarize": () => ({
    sentence: "The workbook has the right form but no figures to summarize yet.",
    nextStep: "Please fill in the tables, then try again.",
  }),
  "figure-differs": ({ sheet, address, expected, found }) => ({
    sentence: `A figure did not match at ${sheet}!${address}: expected ${expected}, Excel calculated ${found}. The workbook was put back as it was.`,
    nextStep: "Please press Validate, fix the errors, then summarize again.",
  }),
  "inputs-changed": () => ({
    sentence: "Figures changed while the summary was being made. It was not written.",
    nextStep: "Please wait until everybody has finished typing, then summarize again.",
  }),
  cancelled: () => ({
    sentence: "Stopped as asked. The workbook is unchanged.",
    nextStep: "You can start again at any time.",
  }),
  busy: () => ({
    sentence: "Another action is still running.",
    nextStep: "Please wait until it ends, or press Stop.",
  }),
  "excel-error": ({ excelCode }) => ({
    sentence: `Excel reported ${excelCode}. This could not be done.`,
    nextStep: "Please try again; if it happens again, save, restart Excel and report this code.",
  }),
};
