import { formulaAltered } from "../../../src/core/rules/formula-altered";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import {
  COMMUNE_HEADER,
  COMMUNE_ROWS,
  checkAllLearnt,
  checkLearnt,
  communes,
  communesWith,
} from "../../support/learntForm";
import { aSheet, formula } from "../../support/sheet";
import "../../support/matchers";

describe("formula-altered", () => {
  it.each([
    ["another operation", "E3", "=C3/D3"],
    ["a constant put in", "E3", "=D3/C3*10"],
    ["another function", "E3", "=ROUND(D3/C3,1)"],
    ["another column", "E5", "=C5/C5"],
    ["a total made of something else", "C5", "=SUM(C2:C4)*2"],
    ["a cell outside the table", "E3", "=D3/H1"],
  ])("reports %s", (_, address, text) => {
    const sheet = communesWith({ [address]: formula(text, 1) });
    expect(checkLearnt(formulaAltered, communes(), sheet)).toReportOnly(`formula-altered → PL01!${address}`);
  });

  it("says what is there and the form's formula for this cell", () => {
    const report = checkLearnt(formulaAltered, communes(), communesWith({ E3: formula("=D3/C3*10", 10) }));
    expect(problem(report, "formula-altered")).toMatchObject({
      severity: "error",
      data: { found: "=D3/C3*10", expected: "=D3/C3" },
      subject: { unit: "Xã Mễ Trì" },
    });
  });

  it.each([
    ["a guard", '=IF(C3=0,"",D3/C3)'],
    ["IFERROR", "=IFERROR(D3/C3,0)"],
    ["dollars and spaces", "=+ D3 / $C3"],
    ["a link into another workbook", "='[khac.xlsx]S'!A1"],
    ["a lost reference", "=#REF!/C3"],
  ])("leaves %s alone", (_, text) => {
    expect(checkLearnt(formulaAltered, communes(), communesWith({ E3: formula(text, 1) }))).toReportNothing();
  });

  it("leaves a total alone that is written another way", () => {
    const sheet = communesWith({ C5: formula("=C2+C3+C4", 11), D5: formula("=SUBTOTAL(9,D2:D4)", 10) });
    expect(checkLearnt(formulaAltered, communes(), sheet)).toReportNothing();
  });

  it.each(["=IFERROR(SUM(C2:C4),0)", '=IF(SUM(C2:C4)=0,"",SUM(C2:C4))', "=IFERROR(C2+C3+C4,0)"])(
    "leaves a guarded total %s alone",
    (text) => {
      expect(checkAllLearnt(communes(), communesWith({ C5: formula(text, 11) }))).toReportNothing();
    },
  );

  it("leaves a total alone that was guarded in the good workbook and is not any more", () => {
    const good = communesWith({ C5: formula("=IFERROR(SUM(C2:C4),0)", 11) });
    expect(checkAllLearnt(good, communes())).toReportNothing();
  });

  it("stays quiet when rows are inserted above and a column in between", () => {
    const sheet = aSheet("PL01")
      .row("BÁO CÁO")
      .row()
      .rows([
        [...COMMUNE_HEADER.slice(0, 2), null, ...COMMUNE_HEADER.slice(2)],
        ...COMMUNE_ROWS.map((row, at) => {
          const line = String(4 + at);
          const isTotal = at === 3;
          return [
            row[0] ?? null,
            row[1] ?? null,
            null,
            isTotal ? formula("=SUM(D4:D6)", 11) : (row[2] ?? null),
            isTotal ? formula("=SUM(E4:E6)", 10) : (row[3] ?? null),
            formula(`=E${line}/D${line}`, 1),
          ];
        }),
      ]);
    expect(checkLearnt(formulaAltered, communes(), sheet)).toReportNothing();
  });

  it("has nothing to compare with where the form has no formulas", () => {
    const report = checkOnly(formulaAltered, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 3]));
    expect(report.coverage).toMatchObject({ checks: 0 });
  });
});
