import { FORM_VI } from "./vi/form";
import { FORMULA_VI } from "./vi/formula";
import { CONTENT_VI } from "./vi/content";
import { TEXT_VI } from "./vi/text";
import { WORKBOOK_VI } from "./vi/workbook";
import { RECONCILIATION_VI } from "./vi/reconciliation";
import type { ProblemTexts } from "./problemTexts";

/** Problems in Vietnamese; one file per theme. */
export const PROBLEM_VI: ProblemTexts = {
  ...FORM_VI,
  ...FORMULA_VI,
  ...CONTENT_VI,
  ...TEXT_VI,
  ...WORKBOOK_VI,
  ...RECONCILIATION_VI,
};
