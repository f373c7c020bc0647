import { errorInput } from "../../../src/core/reading/errorInput";
import { readWorkbook } from "../../../src/core/reading/readTables";
import type { ErrorText } from "../../../src/base/cellValue";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { aWorkbook } from "../../support/sheet";
import { aTemplate } from "../../support/template";

const reading = readWorkbook(
  aWorkbook(
    aQuarter("Quý I-2012", [1, "Xã Mễ Trì", "sau", null, 5], [2, "Xã Xuân Đỉnh", "-", 0, 7]),
    aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", "07 tổ chức", 7]),
  ),
  aTemplate(),
);
const input = (formula: string, error: ErrorText, sheetName = "Quý I-2012") =>
  errorInput(reading, { formula, error, sheetName });

test.each([
  ["=C4+E4", "#VALUE!", "words"],
  ["=C5+E4", "#VALUE!", "nothing"],
  ["=C5+C4", "#VALUE!", "words"],
  ["='CT Thành ủy giao'!D3+1", "#VALUE!", "nothing"],
  ["='ct thành ủy giao'!D3+1", "#VALUE!", "nothing"],
  ["=E4/D4", "#DIV/0!", "nothing"],
  ["=E4/D5", "#DIV/0!", "nothing"],
  ["=AVERAGE(D4:D5)", "#DIV/0!", "nothing"],
] as const)("%s is %s because it was fed %s", (formula, error, fed) => {
  expect(input(formula, error)).toBe(fed);
});

test.each([
  ["=E4/E5", "#DIV/0!"],
  ["=B4+1", "#VALUE!"],
  ["=Z9/Z10", "#DIV/0!"],
  ["=1/0", "#DIV/0!"],
  ["=C4+E4", "#NAME?"],
  ["=SUMPRODUCT(C4:E90)", "#VALUE!"],
  ["='Sổ lạ'!C4+1", "#VALUE!"],
] as const)("the figures do not explain %s, %s", (formula, error) => {
  expect(input(formula, error)).toBeUndefined();
});
