import { formProblems, withWholeTotals } from "../../../src/core/learning/formProblems";
import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { checkWith } from "../../support/check";
import { communes, communesWith } from "../../support/learntForm";
import { worked } from "../../support/officeSession";
import { aWorkbook, excelError, formula } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

function asked(sheet: SheetBuilder): readonly string[] {
  const { template } = worked(learnTemplate(aWorkbook(sheet)));
  return formProblems(template, checkWith(withWholeTotals(template), sheet).problems).map(
    ({ code, table, assumed }) => `${code} ${table}: ${assumed}`,
  );
}

describe("formProblems", () => {
  it("has nothing to ask about a good form", () => {
    expect(asked(communes())).toEqual([]);
  });

  it.each([
    ["a total that leaves out a row", { C5: formula("=SUM(C2:C3)", 6) }, "total-range-short PL01!C5"],
    ["an error value", { D5: excelError("#REF!") }, "error-value PL01!D5"],
    ["a unit that stands twice", { B3: "Xã Cổ Nhuế" }, "unit-duplicate PL01!B3"],
  ])("names %s and where it stands", (_, cells, problem) => {
    expect(asked(communesWith(cells))).toEqual([`form-problem pl01: ${problem}`]);
  });
});
