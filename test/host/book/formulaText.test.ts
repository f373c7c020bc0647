import fc from "fast-check";
import { isExpression, isFormula, removeSheetIn, renameSheetIn } from "../../../src/host/book/formulaText";

describe("isFormula", () => {
  it.each([
    "=SUM(A1:B2)",
    "=KHONGCO(1)",
    "=TyLe*100%",
    "='Quý I'!C3",
    '=IF(B2=0,"",C2/B2)',
    "={1,2;3,4}",
    "=A1#",
    "=@A1",
  ])("takes %s", (formula) => {
    expect(isFormula(formula)).toBe(true);
  });

  it.each(["=SUM(", "=1+", "=)", '="a', "=", "SUM(A1)", "=SUM(A1;B1)"])("refuses %s", (formula) => {
    expect(isFormula(formula)).toBe(false);
  });

  it("takes 8,192 characters and no more", () => {
    expect(isFormula(`=${"1".repeat(8191)}`)).toBe(true);
    expect(isFormula(`=${"1".repeat(8192)}`)).toBe(false);
  });
});

describe("isExpression", () => {
  it("takes a list of areas, as print titles have", () => {
    expect(isExpression("'Tổng hợp'!$A:$B,'Tổng hợp'!$1:$3")).toBe(true);
  });

  it("refuses what is not complete", () => {
    expect(isExpression("'Tổng hợp'!$A:")).toBe(false);
    expect(isExpression("")).toBe(false);
  });
});

describe("renameSheetIn", () => {
  it.each([
    ["=SUM(PL01!C3,'Quý I'!A1:B2)", "=SUM(PL01!C3,'Quý II'!A1:B2)"],
    ["='QUÝ I'!A1", "='Quý II'!A1"],
    ["='Quý I:Quý III'!A1", "='Quý II:Quý III'!A1"],
    ["='Quý I'!TyLe+'Quý I'!A:A+'Quý I'!3:4", "='Quý II'!TyLe+'Quý II'!A:A+'Quý II'!3:4"],
    ["'Quý I'!$A$1,'Quý I'!$B$2", "'Quý II'!$A$1,'Quý II'!$B$2"],
  ])("follows in %s", (before, after) => {
    expect(renameSheetIn(before, "Quý I", "Quý II")).toBe(after);
  });

  it.each(["=INDIRECT(\"'Quý I'!A1\")", "='[1]Quý I'!A1", "='Quý Im'!A1", "=A1+TyLe", "=\"'Quý I'!\"&PL01!A1"])(
    "leaves %s alone",
    (formula) => {
      expect(renameSheetIn(formula, "Quý I", "Quý II")).toBe(formula);
    },
  );

  it("puts apostrophes round a name that needs them, doubled inside", () => {
    expect(renameSheetIn("=Data!A1", "Data", "O'Brien")).toBe("='O''Brien'!A1");
    expect(renameSheetIn("='O''Brien'!A1", "O'Brien", "Data")).toBe("=Data!A1");
    expect(renameSheetIn("=Data!A1", "Data", "PL01")).toBe("='PL01'!A1");
  });

  it("there and back gives the same formula", () => {
    const names = fc.stringMatching(/^[A-Za-zĐđÝý' .-]{1,20}$/u).filter((name) => !/^'|'$/.test(name));
    fc.assert(
      fc.property(names, (name) => {
        const there = renameSheetIn("=SUM('Sổ gốc'!$A$1:B2)*2", "Sổ gốc", name);
        expect(renameSheetIn(there, name, "Sổ gốc")).toBe("=SUM('Sổ gốc'!$A$1:B2)*2");
      }),
    );
  });
});

describe("removeSheetIn", () => {
  it.each([
    ["=A1+PL01!C3", "=A1+#REF!"],
    ["=SUM('PL01'!A:A)", "=SUM(#REF!)"],
    ["=pl01!TyLe", "=#REF!"],
    ["=SUM(PL01:PL03!A1)", "=SUM(#REF!)"],
    ["PL01!$A$1", "#REF!"],
  ])("breaks the reference in %s", (before, after) => {
    expect(removeSheetIn(before, "PL01")).toBe(after);
  });

  it.each(["=PL010!A1", '="PL01!A1"', "=[1]PL01!A1", "=PL02!A1"])("leaves %s alone", (formula) => {
    expect(removeSheetIn(formula, "PL01")).toBe(formula);
  });
});
