import { resultOf } from "../../../support/calcSource";
import { checkVectors } from "./vectors";

const CELLS = { A1: 3, A2: "5", A3: true, A4: "#N/A", A5: { text: "" } };

describe("counting", () => {
  checkVectors(
    [
      ["=COUNT(A1:A6)", 1],
      ['=COUNT(A1:A6,"7",TRUE,"x")', 3],
      ["=COUNT(1,)", 2],
      ["=COUNTA(A1:A6)", 5],
      ['=COUNTA("",1)', 2],
      ["=COUNTBLANK(A1:A6)", 2],
    ],
    CELLS,
  );

  test("cells of a whole column beyond the used ones are blank", () => {
    expect(resultOf("=COUNTBLANK(A:A)", CELLS)).toBe(1_048_576 - 4);
    expect(resultOf("=COUNTA(B:B)", CELLS)).toBe(0);
  });
});
