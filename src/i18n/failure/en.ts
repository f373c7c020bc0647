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
  "cells-changed": ({ sheet, address }) => ({
    sentence: `Cell ${address} of the sheet “${sheet}” has changed since it was checked. No cell was changed.`,
    nextStep: "Please click Validate to see what is there now, then fix again.",
  }),
  "sheet-gone": ({ sheet }) => ({
    sentence: `The sheet “${sheet}” is no longer there. No cell was changed.`,
    nextStep: "Please click Validate again.",
  }),
  "sheet-name-taken": ({ sheet }) => ({
    sentence: `Another sheet is called “${sheet}” already. No cell was changed.`,
    nextStep: "Please rename one of the two sheets, then try again.",
  }),
  "fix-differs": ({ sheet, address }) => ({
    sentence: `Cell ${address} of the sheet “${sheet}” does not take what should be in it. The workbook was put back.`,
    nextStep: "Please correct this cell by hand.",
  }),
  "too-many-fixes": () => ({
    sentence: "There are too many cells to change at once. No cell was changed.",
    nextStep: "Please fix part of them at a time, one kind of error for example.",
  }),
  "nothing-to-undo": () => ({
    sentence: "There is no fix to take back.",
    nextStep: "For anything else, please use Undo of Excel.",
  }),
  "reason-missing": () => ({
    sentence: "No reason was given for accepting this.",
    nextStep: "Please say in a few words why the figure is right.",
  }),
  "reason-too-long": () => ({
    sentence: "The reason is too long.",
    nextStep: "Please say it in at most 300 characters.",
  }),
  "too-many-accepted": () => ({
    sentence: "Too many findings have been accepted in this workbook.",
    nextStep: "Please withdraw old acceptances, or adapt the form.",
  }),
  "nothing-to-learn": () => ({
    sentence: "No table with a header and rows of figures was found, so there is no form to learn.",
    nextStep: "Please open a workbook of the form that was filled in well, then try again.",
  }),
  "template-invalid": ({ path, issue }) => ({
    sentence: `Something in the description of the form is wrong: ${path} (${issue}).`,
    nextStep: "Please correct it, then try again.",
  }),
  "template-too-large": () => ({
    sentence: "The description of the form is too large to be kept in the workbook.",
    nextStep: "Please save it as a file of its own, or leave out tables that are not needed.",
  }),
  "no-stored-template": () => ({
    sentence: "The workbook carries no description of its form.",
    nextStep: "Please learn the form from a workbook that was filled in well.",
  }),
  "stored-template-unusable": ({ reason }) =>
    reason === "template-newer"
      ? {
          sentence: "The description of the form in this workbook comes from a newer version of the program.",
          nextStep: "Please update the program, then try again.",
        }
      : {
          sentence: "The description of the form in this workbook is damaged or cannot be used.",
          nextStep: "Please learn the form again from a workbook that was filled in well.",
        },
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
