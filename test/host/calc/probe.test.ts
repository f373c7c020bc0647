import { aBook, resultOf } from "../../support/calcSource";
test("x", () => {
  expect(resultOf('=A1*2+"3"', { A1: 3 })).toBe(9);
  expect(resultOf("=SUM(A1:A3)", { A1: 3, A2: 4 })).toBe(7);
  expect(resultOf('=TEXT(40999,"dd/mm/yyyy")')).toBe("31/03/2012");
});
test("chain", () => {
  const cells: Record<string, string | number> = { A1: 1 };
  for (let r = 2; r <= 10000; r++) cells[`A${r}`] = `=A${r - 1}+1`;
  const book = aBook({ S: cells });
  let t = performance.now();
  book.calculateAll();
  console.log("chain all", performance.now() - t);
  expect(book.value("A10000")).toBe(10000);
  book.write("A1", 5);
  t = performance.now();
  book.recalculate();
  console.log("chain dirty", performance.now() - t);
  expect(book.value("A10000")).toBe(10004);
});
test("sumifs", () => {
  const cells: Record<string, string | number> = {};
  for (let r = 1; r <= 20000; r++) {
    cells[`A${r}`] = `Đảng bộ ${r % 50}`;
    cells[`B${r}`] = `Q${r % 4}`;
    cells[`D${r}`] = r;
  }
  for (let r = 1; r <= 100; r++) cells[`H${r}`] = `=SUMIFS(D:D,A:A,"Đảng bộ ${r % 50}",B:B,"Q${r % 4}")`;
  const book = aBook({ S: cells });
  const t = performance.now();
  book.calculateAll();
  console.log("sumifs", performance.now() - t);
  let expected = 0;
  for (let r = 1; r <= 20000; r++) if (r % 50 === 1 && r % 4 === 1) expected += r;
  expect(book.value("H1")).toBe(expected);
});
