import { createFormulaReader } from "../../../../src/host/calc/formula/formulaReader";

test("each text is read once", () => {
  const read = createFormulaReader();
  expect(read("=SUM(A1:A9)")).toBe(read("=SUM(A1:A9)"));
  expect(read("=SUM(A1:A9)")).not.toBe(read("=SUM(A1:A8)"));
  expect(read("=A1").root).toMatchObject({ kind: "area" });
});
