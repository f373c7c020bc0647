import { NO_SUBJECT } from "../model/problem";
import { officeSheets } from "../reading/findSheet";
import { defineRule } from "./rule";

/**
 * Excel only recalculates when it is told to, so what formulas show may be old; also those of Tổng hợp, which is why a
 * workbook that has no formulas yet is reported too.
 */
export const manualCalculation = defineRule({
  code: "manual-calculation",
  severity: "warning",
  layer: "form",
  applies: ({ snapshot }) => officeSheets(snapshot).length > 0,
  check: ({ snapshot }) =>
    snapshot.calculationMode === "manual"
      ? [{ place: { sheet: null, address: null, header: null }, subject: NO_SUBJECT, data: {}, cause: null }]
      : [],
});
