import { checkVectors, error } from "./vectors";

const CELLS = { A1: 3, A2: "3", A3: true, A4: "#N/A", A5: { text: "" }, B1: "=A1*2", C1: "#DIV/0!" };

describe("questions about a value", () => {
  checkVectors(
    [
      ["=ISBLANK(A9)", true],
      ["=ISBLANK(A5)", false],
      ["=ISNUMBER(A1)", true],
      ["=ISNUMBER(A2)", false],
      ["=ISTEXT(A2)", true],
      ["=ISTEXT(A9)", false],
      ["=ISNONTEXT(A9)", true],
      ["=ISLOGICAL(A3)", true],
      ["=ISERROR(A4)", true],
      ["=ISERROR(A1)", false],
      ["=ISERR(A4)", false],
      ["=ISERR(C1)", true],
      ["=ISNA(A4)", true],
      ["=ISNA(C1)", false],
      ["=ISEVEN(2.9)", true],
      ["=ISODD(-3)", true],
      ["=ISODD(A3)", error("#VALUE!")],
      ["=ISEVEN(A4)", error("#N/A")],
      ["=ISREF(A1)", true],
      ["=ISREF(1)", false],
      ["=ISFORMULA(B1)", true],
      ["=ISFORMULA(A1)", false],
      ["=ISFORMULA(1)", error("#VALUE!")],
      ["=FORMULATEXT(B1)", "=A1*2"],
      ["=FORMULATEXT(A1)", error("#N/A")],
      ["=FORMULATEXT(A4/1)", error("#N/A")],
      ["=SUMPRODUCT(--ISNUMBER(A1:A5))", 1],
    ],
    CELLS,
  );
});

describe("values in another kind", () => {
  checkVectors(
    [
      ["=NA()", error("#N/A")],
      ["=N(A1)", 3],
      ["=N(A2)", 0],
      ["=N(A3)", 1],
      ["=N(A4)", error("#N/A")],
      ["=T(A2)", "3"],
      ["=T(A1)", ""],
      ["=T(A4)", error("#N/A")],
      ["=TYPE(A1)", 1],
      ["=TYPE(A2)", 2],
      ["=TYPE(A3)", 4],
      ["=TYPE(A4)", 16],
      ["=TYPE({1,2})", 64],
      ["=TYPE({1})", 1],
      ["=TYPE(A9)", 1],
      ["=ERROR.TYPE(A4)", 7],
      ["=ERROR.TYPE(C1)", 2],
      ["=ERROR.TYPE(A1)", error("#N/A")],
    ],
    CELLS,
  );
});
