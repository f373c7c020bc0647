import { columnMissing } from "./column-missing";
import { countNegative } from "./count-negative";
import { countNotWhole } from "./count-not-whole";
import { dateNotUnderstood } from "./date-not-understood";
import { dateOutOfPeriod } from "./date-out-of-period";
import { duplicateKey } from "./duplicate-key";
import { errorValue } from "./error-value";
import { formNotRecognised } from "./form-not-recognised";
import { formulaOverwritten } from "./formula-overwritten";
import { listCountMismatch } from "./list-count-mismatch";
import { numberAsText } from "./number-as-text";
import type { Rule } from "./rule";
import { sheetMissing } from "./sheet-missing";
import { targetNotUnderstood } from "./target-not-understood";
import { textInNumberColumn } from "./text-in-number-column";
import { totalRangeShort } from "./total-range-short";
import { unitDuplicate } from "./unit-duplicate";
import { unitUnknown } from "./unit-unknown";
import { valueNotInList } from "./value-not-in-list";
import { zeroTargetWithActual } from "./zero-target-with-actual";

/**
 * Every check of Kiểm tra: the form first, then single cells, then tables against one another. A file of this folder
 * that is not in the list fails test/architecture/catalogue.test.ts.
 */
export const CATALOGUE: readonly Rule[] = [
  formNotRecognised,
  sheetMissing,
  columnMissing,
  unitUnknown,
  unitDuplicate,
  formulaOverwritten,
  totalRangeShort,
  numberAsText,
  textInNumberColumn,
  countNotWhole,
  countNegative,
  errorValue,
  dateNotUnderstood,
  dateOutOfPeriod,
  valueNotInList,
  duplicateKey,
  targetNotUnderstood,
  zeroTargetWithActual,
  listCountMismatch,
];
