import { columnDuplicate } from "./column-duplicate";
import { columnExtra } from "./column-extra";
import { columnFormulaBroken } from "./column-formula-broken";
import { columnMissing } from "./column-missing";
import { columnMoved } from "./column-moved";
import { countNegative } from "./count-negative";
import { countNotWhole } from "./count-not-whole";
import { cumulativeFell } from "./cumulative-fell";
import { dateAsText } from "./date-as-text";
import { dateNotUnderstood } from "./date-not-understood";
import { dateOutOfPeriod } from "./date-out-of-period";
import { duplicateEnterprise } from "./duplicate-enterprise";
import { duplicateKey } from "./duplicate-key";
import { errorValue } from "./error-value";
import { externalLink } from "./external-link";
import { formNotRecognised } from "./form-not-recognised";
import { formulaAltered } from "./formula-altered";
import { formulaOverwritten } from "./formula-overwritten";
import { headerChanged } from "./header-changed";
import { hiddenData } from "./hidden-data";
import { incrementInCumulative } from "./increment-in-cumulative";
import { legacyEncoding } from "./legacy-encoding";
import { listCountMismatch } from "./list-count-mismatch";
import { manualCalculation } from "./manual-calculation";
import { mergedBodyCells } from "./merged-body-cells";
import { numberAsText } from "./number-as-text";
import { outlierTimesTen } from "./outlier-times-ten";
import { percentClaimWrong } from "./percent-claim-wrong";
import { periodSumMismatch } from "./period-sum-mismatch";
import { rowExtra } from "./row-extra";
import { rowLabelChanged } from "./row-label-changed";
import { straySpace } from "./stray-space";
import { sumMismatch } from "./sum-mismatch";
import { targetMismatch } from "./target-mismatch";
import { targetMissing } from "./target-missing";
import type { Rule } from "./rule";
import { sheetMissing } from "./sheet-missing";
import { sheetProtected } from "./sheet-protected";
import { sheetRenamed } from "./sheet-renamed";
import { targetNotUnderstood } from "./target-not-understood";
import { textInNumberColumn } from "./text-in-number-column";
import { thousandsMistyped } from "./thousands-mistyped";
import { tonePlacement } from "./tone-placement";
import { totalRangeShort } from "./total-range-short";
import { unicodeDecomposed } from "./unicode-decomposed";
import { unitDuplicate } from "./unit-duplicate";
import { unitNotValid } from "./unit-not-valid";
import { unitOfMeasureContradicted } from "./unit-of-measure-contradicted";
import { unitRowMissing } from "./unit-row-missing";
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
  sheetRenamed,
  columnMissing,
  columnMoved,
  columnExtra,
  columnDuplicate,
  headerChanged,
  unitRowMissing,
  rowLabelChanged,
  rowExtra,
  hiddenData,
  sheetProtected,
  manualCalculation,
  legacyEncoding,
  unicodeDecomposed,
  straySpace,
  tonePlacement,
  unitUnknown,
  unitDuplicate,
  unitNotValid,
  formulaOverwritten,
  formulaAltered,
  columnFormulaBroken,
  totalRangeShort,
  externalLink,
  mergedBodyCells,
  numberAsText,
  textInNumberColumn,
  thousandsMistyped,
  countNotWhole,
  countNegative,
  errorValue,
  dateNotUnderstood,
  dateAsText,
  dateOutOfPeriod,
  valueNotInList,
  duplicateKey,
  targetNotUnderstood,
  outlierTimesTen,
  unitOfMeasureContradicted,
  sumMismatch,
  periodSumMismatch,
  cumulativeFell,
  incrementInCumulative,
  percentClaimWrong,
  targetMissing,
  targetMismatch,
  zeroTargetWithActual,
  listCountMismatch,
  duplicateEnterprise,
];
