import { aBook } from "../../../support/calcSource";

test("a cell is computed after the cells it turns out to read", () => {
  const book = aBook({ Bảng: { A1: "=IF(B1>0,C1,D1)", B1: "=E1", C1: "=B1+1", D1: "=KHONGCO()", E1: 1 } });
  const result = book.calculateAll();
  expect(book.value("A1")).toBe(2);
  expect(book.reasonsIn(result)).toEqual({ "Bảng!D1": "unknown function KHONGCO" });
});

test("a chain of 10,000 cells, begun at either end", () => {
  const down: Record<string, number | string> = { A1: 1, B10000: 1 };
  for (let row = 2; row <= 10_000; row += 1) {
    down[`A${String(row)}`] = `=A${String(row - 1)}+1`;
    down[`B${String(row - 1)}`] = `=B${String(row)}+1`;
  }
  const book = aBook({ Bảng: down });
  expect(book.calculateAll().notCalculated).toEqual([]);
  expect(book.value("A10000")).toBe(10_000);
  expect(book.value("B1")).toBe(10_000);
});

test("a total over 20,000 marked cells", () => {
  const cells: Record<string, string> = { B1: "=SUM(A:A)" };
  for (let row = 1; row <= 20_000; row += 1) cells[`A${String(row)}`] = "=1";
  const book = aBook({ Bảng: cells });
  book.calculateAll();
  expect(book.value("B1")).toBe(20_000);
});

test("circles are found, whoever hangs on them keeps his value, others are computed", () => {
  const book = aBook({ Bảng: { A1: "=B1+1", B1: "=C1+1", C1: "=A1+1", D1: "=A1*2", E1: "=F1", F1: 5, G1: "=G1" } });
  const because = "circular reference";
  expect(book.reasonsIn(book.calculateAll())).toEqual({
    "Bảng!A1": because,
    "Bảng!B1": because,
    "Bảng!C1": because,
    "Bảng!D1": because,
    "Bảng!G1": because,
  });
  expect(book.value("D1")).toBeNull();
  expect(book.value("E1")).toBe(5);
});

test("a range over oneself is a circle, a branch not taken is none", () => {
  const book = aBook({ Bảng: { A1: 1, A2: "=SUM(A1:A3)", B1: "=IF(TRUE,1,B1)", C1: "=ROW(C1)" } });
  expect(book.reasonsIn(book.calculateAll())).toEqual({ "Bảng!A2": "circular reference" });
  expect(book.value("B1")).toBe(1);
  expect(book.value("C1")).toBe(1);
});

test("an undecided condition does not make a circle out of the branch it will not take", () => {
  // A1 asks B1 first; were B1 taken for empty, A1 would read C1, which reads A1.
  const book = aBook({ Bảng: { A1: "=IF(B1,1,C1)", B1: "=D1>0", C1: "=A1", D1: 1 } });
  expect(book.calculateAll().notCalculated).toEqual([]);
  expect([book.value("A1"), book.value("C1")]).toEqual([1, 1]);
});

test("only values that are new are reported", () => {
  const book = aBook({ Bảng: { A1: 2, B1: "=A1^2", C1: "=B1+1" } });
  book.calculateAll();
  book.write("A1", -2);
  expect(book.changedIn(book.recalculate())).toEqual([]);
  book.write("A1", 3);
  expect(book.changedIn(book.recalculate())).toEqual(["Bảng!B1", "Bảng!C1"]);
});

test("errors that stay the same are not news", () => {
  const book = aBook({ Bảng: { A1: 0, B1: "=1/A1" } });
  book.calculateAll();
  book.write("A1", { text: "0" });
  expect(book.changedIn(book.recalculate())).toEqual([]);
});

test("cells filled by an array formula that is left to Excel are not used", () => {
  const cells = { A1: 1, B1: "=A1:A2*2", B2: 4, C1: "=B2+1", D1: "=A1" };
  const book = aBook({ Bảng: cells }, { arrays: { B1: "B1:B2" } });
  book.write("A1", 5);
  expect(book.reasonsIn(book.recalculate())).toEqual({
    "Bảng!B1": "array formula over several cells",
    "Bảng!C1": "array formula over several cells",
  });
  expect(book.value("D1")).toBe(5);
});
