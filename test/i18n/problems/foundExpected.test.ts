import type { Problem } from "../../../src/core/model/problem";
import { foundExpected } from "../../../src/i18n/problems/foundExpected";
import { aProblem, problemsOfAllCodes } from "../../support/aProblem";

describe("foundExpected", () => {
  it.each<[Problem, string | null, string | null]>([
    [aProblem("form-not-recognised"), null, "Quý I-2012, Sổ theo dõi"],
    [aProblem("sheet-missing"), "Quý 2 2012", "Quý II-2012"],
    [aProblem("unit-unknown"), "Xã Mễ Trỳ", "Xã Mễ Trì"],
    [aProblem("unit-unknown", { data: { text: "", suggestion: null } }), null, null],
    [aProblem("unit-not-valid"), "Xã Cổ Nhuế", "Phường Cổ Nhuế 1, Phường Cổ Nhuế 2"],
    [aProblem("formula-overwritten"), "1608", "1510 (=SUM(D11:D27))"],
    [aProblem("total-range-short"), "1608 (=SUM(F11:F26))", "1715 (=SUM(F11:F27))"],
    [aProblem("number-as-text"), "1.608", "1608"],
    [aProblem("count-negative"), "-3", null],
    [aProblem("error-value"), "#REF!", null],
    [aProblem("date-not-understood", { data: { text: "" } }), null, null],
    [aProblem("date-out-of-period"), "2031-04-04", "2012, 2013-Q1"],
    [aProblem("value-not-in-list"), "Tổ chức đản", "Tổ chức đảng"],
    [aProblem("value-not-in-list", { data: { text: "Hộ", suggestion: null, allowed: ["A", "B"] } }), "Hộ", "A, B"],
    [aProblem("list-count-mismatch"), "1608", "1510"],
    [aProblem("zero-target-with-actual"), "0", null],
  ])("says what is there and what should be: %#", (problem, found, expected) => {
    expect(foundExpected(problem)).toEqual({ found, expected });
  });

  it("gives the formula alone where a total shows no number", () => {
    const data = { formula: "=SUM(C4)", leftOut: "C5", expectedFormula: "=SUM(C4:C5)", found: null, expectedValue: 3 };
    expect(foundExpected(aProblem("total-range-short", { data })).found).toBe("=SUM(C4)");
  });

  it("never gives an empty text: nothing is null", () => {
    for (const problem of problemsOfAllCodes()) {
      const { found, expected } = foundExpected(problem);
      expect([found, expected]).not.toContain("");
    }
  });
});
