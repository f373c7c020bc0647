import fc from "fast-check";
import type { CellValue } from "../../../src/base/cellValue";
import { SUPPORTED_FUNCTIONS } from "../../../src/host/calc/createCalculator";
import { aBook } from "../../support/calcSource";
import type { SheetContent } from "../../support/calcSource";

describe("what a change reaches", () => {
  test("the readers are recalculated, everything else keeps its cached value", () => {
    // C1 holds a value no calculation would give: proof that it is not touched.
    const book = aBook({ "Quý I": { A1: 3, B1: "=A1*2", D1: 1, C1: { formula: "=D1*2", cached: 777 } } });
    book.write("A1", 5);
    expect(book.changedIn(book.recalculate())).toEqual(["Quý I!B1"]);
    expect([book.value("B1"), book.value("C1")]).toEqual([10, 777]);
  });

  test("nothing changed, nothing calculated", () => {
    const book = aBook({ "Quý I": { A1: 3, B1: "=OFFSET(A1,0,0)" } });
    expect(book.recalculate()).toEqual({ values: [], notCalculated: [] });
  });

  test("a new, a changed and a removed formula", () => {
    const book = aBook({ "Quý I": { A1: 3 } });
    book.write("B1", "=A1*2");
    book.write("C1", "=B1+1");
    book.recalculate();
    expect(book.value("C1")).toBe(7);
    book.write("B1", "=A1*10");
    book.recalculate();
    expect(book.value("C1")).toBe(31);
    book.write("B1", 1);
    book.recalculate();
    expect(book.value("C1")).toBe(2);
    book.write("A1", 100);
    expect(book.changedIn(book.recalculate())).toEqual([]);
  });

  test("over sheets", () => {
    const book = aBook({ "Quý I-2012": { C13: 10, C29: 5 }, "Tổng hợp": { B2: "=SUM('Quý I-2012'!C13:C29)" } });
    book.write("Quý I-2012!C20", 1);
    book.recalculate();
    expect(book.value("Tổng hợp!B2")).toBe(16);
  });

  test("one sheet alone", () => {
    const book = aBook({ A: { A1: "=1+1" }, B: { A1: "=2+2" } });
    book.calculator.calculateAll(2);
    expect(book.changedIn(book.recalculate())).toEqual(["B!A1"]);
  });
});

describe("what cannot be calculated", () => {
  test("keeps its value with everything that hangs on it", () => {
    const book = aBook({
      "Quý I": {
        A1: 1,
        B1: { formula: "=KHONGCO(A1)", cached: 50 },
        C1: { formula: "=B1+10", cached: 60 },
        D1: { formula: "=A1*2", cached: 2 },
      },
    });
    book.write("A1", 4);
    const because = "unknown function KHONGCO";
    expect(book.reasonsIn(book.recalculate())).toEqual({ "Quý I!B1": because, "Quý I!C1": because });
    expect([book.value("B1"), book.value("C1"), book.value("D1")]).toEqual([50, 60, 8]);
  });

  test("its old value is not used by later calculations either", () => {
    const book = aBook({ "Quý I": { A1: 1, B1: "=KHONGCO(A1)", C1: "=B1+E1", E1: 1 } });
    book.write("A1", 2);
    book.recalculate();
    book.write("E1", 5);
    expect(book.reasonsIn(book.recalculate())).toEqual({ "Quý I!C1": "unknown function KHONGCO" });
  });

  test("once it can be calculated it is told, even if the value stayed the same", () => {
    const book = aBook({ "Quý I": { A1: "=A1", B1: 7 } });
    book.calculateAll();
    book.write("A1", "=0+0");
    book.recalculate();
    book.write("A1", "=A1");
    book.recalculate();
    book.write("A1", "=B1-7");
    expect(book.changedIn(book.recalculate())).toEqual(["Quý I!A1"]);
  });

  test("a constant in its place sets its readers free", () => {
    const book = aBook({ "Quý I": { A1: "=KHONGCO()", B1: "=A1+1" } });
    book.calculateAll();
    book.write("A1", 4);
    expect(book.reasonsIn(book.recalculate())).toEqual({});
    expect(book.value("B1")).toBe(5);
  });

  test("an untouched formula with an unknown function is neither calculated nor reported, its cached value counts", () => {
    const book = aBook({ "Quý I": { A1: 1, B1: { formula: "=KHONGCO(D1)", cached: 9 }, C1: "=B1+A1" } });
    book.write("A1", 2);
    expect(book.recalculate().notCalculated).toEqual([]);
    expect(book.value("C1")).toBe(11);
  });

  test("what may read any cell is reported at any change: a table, several sheets", () => {
    const book = aBook({ "Quý I": { A1: 1, B1: "=SUM(Bảng1[Cột])", B2: "='Quý I:Quý II'!A1", B3: "=[1]Sheet1!A1" } });
    book.write("A1", 2);
    expect(Object.keys(book.reasonsIn(book.recalculate()))).toEqual(["Quý I!B1", "Quý I!B2"]);
  });
});

describe("sheets and names", () => {
  test("a renamed sheet changes nothing for formulas that were rewritten with it", () => {
    const book = aBook({ "Quý I": { A1: 3 }, TH: { A1: "='Quý I'!A1*2" } });
    book.calculateAll();
    book.write("TH!A1", "='Quý 1'!A1*2");
    book.renameSheet("Quý I", "Quý 1");
    expect(book.changedIn(book.recalculate())).toEqual([]);
    book.write("Quý 1!A1", 4);
    book.recalculate();
    expect(book.value("TH!A1")).toBe(8);
  });

  test("a formula whose sheet is gone becomes #REF!", () => {
    const book = aBook({ TH: { A1: "='Quý I'!A1*2" }, "Quý I": { A1: 3 } });
    book.calculateAll();
    book.removeSheet("Quý I");
    book.recalculate();
    expect(book.value("TH!A1")).toEqual({ error: "#REF!" });
  });

  test("a sheet that takes the name another one had is read instead", () => {
    const book = aBook({
      TH: { A1: "=INDIRECT(\"'Quý I'!A1\")", A2: "='Quý I'!A1" },
      Cũ: { A1: 8 },
      "Quý I": { A1: 3 },
    });
    book.calculateAll();
    book.renameSheet("Quý I", "Quý I (2)");
    book.renameSheet("Cũ", "Quý I");
    book.recalculate();
    expect([book.value("TH!A1"), book.value("TH!A2")]).toEqual([8, 8]);
  });

  test("a redefined name reaches its readers", () => {
    const book = aBook({ TH: { A1: 1, A2: 2, B1: "=Gốc*10", B2: "=A1" } }, { names: { Gốc: "TH!$A$1" } });
    book.calculateAll();
    book.defineName("Gốc", "TH!$A$2");
    expect(book.changedIn(book.recalculate())).toEqual(["TH!B1"]);
    book.write("A2", 3);
    book.recalculate();
    expect(book.value("B1")).toBe(30);
    book.defineName("Gốc", "TH!$A$1", "TH");
    book.recalculate();
    expect(book.value("B1")).toBe(10);
  });
});

test("recalculating what is dirty equals calculating everything", () => {
  const rows = 8;
  const formula = fc
    .tuple(fc.nat(rows - 1), fc.nat(rows - 1), fc.constantFrom("SUM", "MAX", "COUNT", "PRODUCT"), fc.nat(3))
    .map(([a, b, name, kind]) => {
      const [first, last] = [Math.min(a, b) + 1, Math.max(a, b) + 1];
      const range = `A${String(first)}:A${String(last)}`;
      return (
        [
          `=${name}(${range})`,
          `=A${String(first)}-A${String(last)}`,
          `=IF(A${String(first)}>2,${name}(${range}),0)`,
          `=INDEX(A1:A8,${String(last)})`,
        ][kind] ?? "=1"
      );
    });
  const book = fc.tuple(
    fc.array(fc.integer({ min: -3, max: 9 }), { minLength: rows, maxLength: rows }),
    fc.array(formula, { minLength: rows, maxLength: rows }),
  );
  const change = fc.tuple(
    fc.nat(rows - 1),
    fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant("x"), fc.constant(null)),
  );
  fc.assert(
    fc.property(book, fc.array(change, { minLength: 1, maxLength: 4 }), ([numbers, formulas], changes) => {
      const cells: Record<string, CellValue> = {};
      numbers.forEach((value, index) => (cells[`A${String(index + 1)}`] = value));
      formulas.forEach((text, index) => (cells[`B${String(index + 1)}`] = text));
      // C reads B, so that changes go two steps.
      formulas.forEach((_, index) => (cells[`C${String(index + 1)}`] = `=SUM(B$1:B${String(index + 1)})`));
      const step = aBook({ Bảng: cells });
      step.calculateAll();
      for (const [row, value] of changes) {
        step.write(`A${String(row + 1)}`, value);
        step.recalculate();
        cells[`A${String(row + 1)}`] = value;
      }
      const whole = aBook({ Bảng: cells });
      whole.calculateAll();
      const all: SheetContent = cells;
      for (const address of Object.keys(all)) expect(step.value(address)).toEqual(whole.value(address));
    }),
    { numRuns: 150 },
  );
});

test("the list of functions is there for the documentation", () => {
  expect(SUPPORTED_FUNCTIONS).toContain("SUMIFS");
});
