import { FORM_EN } from "./en/form";
import { FORMULA_EN } from "./en/formula";
import { CONTENT_EN } from "./en/content";
import { TEXT_EN } from "./en/text";
import { WORKBOOK_EN } from "./en/workbook";
import { RECONCILIATION_EN } from "./en/reconciliation";
import type { ProblemTexts } from "./problemTexts";

/** Problems in English; one file per theme. */
export const PROBLEM_EN: ProblemTexts = {
  ...FORM_EN,
  ...FORMULA_EN,
  ...CONTENT_EN,
  ...TEXT_EN,
  ...WORKBOOK_EN,
  ...RECONCILIATION_EN,
};
