import { formatRect } from "../../../../src/base/rect";
import { createFormulaReader } from "../../../../src/host/calc/formula/formulaReader";
import { resolveReferences } from "../../../../src/host/calc/graph/resolveReferences";
import type { ResolvedReferences } from "../../../../src/host/calc/graph/resolveReferences";
import { aBook } from "../../../support/calcSource";
import type { CalcBook } from "../../../support/calcSource";

function resolve(book: CalcBook, formula: string, at = "Quý I!A1"): ResolvedReferences {
  return resolveReferences(book.source, createFormulaReader(), book.at(at), formula);
}
const areasOf = ({ areas }: ResolvedReferences): string[] =>
  areas.map(({ sheet, rect }) => `${String(sheet)}!${formatRect(rect)}`).sort();

const sheets = { "Quý I": { A1: 1 }, "Sổ theo dõi": { A1: 2 } };

test("sheets by name, in any case and either way of composing letters", () => {
  const book = aBook(sheets);
  expect(areasOf(resolve(book, "=B2+'SỔ THEO DÕI'!C3"))).toEqual(["1!B2", "2!C3"]);
  expect(areasOf(resolve(book, `='${"Sổ theo dõi".normalize("NFD")}'!C3`))).toEqual(["2!C3"]);
  expect(areasOf(resolve(book, "='Không có'!C3"))).toEqual([]);
});

test("names, names in names, and names of a sheet before those of the workbook", () => {
  const book = aBook(sheets, {
    names: { Tổng: "'Quý I'!$A$9+Phần", Phần: "'Quý I'!$B$9", "2!Phần": "'Sổ theo dõi'!$C$9" },
  });
  expect(areasOf(resolve(book, "=Tổng"))).toEqual(["1!A9", "1!B9"]);
  expect(areasOf(resolve(book, "=Phần", "Sổ theo dõi!A1"))).toEqual(["2!C9"]);
  expect(areasOf(resolve(book, "='Sổ theo dõi'!Phần"))).toEqual(["2!C9"]);
  expect(resolve(book, "=Tổng").unbounded).toBe(false);
});

test("names that use each other come to an end", () => {
  const book = aBook(sheets, { names: { A_: "B_+1", B_: "A_+1" } });
  expect(areasOf(resolve(book, "=A_"))).toEqual([]);
});

test("an unknown name may be a table, a relative name may be anywhere", () => {
  const book = aBook(sheets, { names: { Trái: "'Quý I'!A1" } });
  expect(resolve(book, "=Bảng1").unbounded).toBe(true);
  expect(resolve(book, "=Trái").unbounded).toBe(true);
  expect(resolve(book, "=A1").unbounded).toBe(false);
});

test("the meaning changes with sheets and names", () => {
  const [before, after] = [aBook(sheets, { names: { Tổng: "1" } }), aBook(sheets, { names: { Tổng: "2" } })];
  expect(resolve(before, "=Tổng").meaning).not.toBe(resolve(after, "=Tổng").meaning);
  expect(resolve(before, "=A1").meaning).toBe(resolve(after, "=A1").meaning);
  const renamed = aBook({ "Quý I": {}, Sổ: {} });
  expect(resolve(before, "='Sổ theo dõi'!A1").meaning).not.toBe(resolve(renamed, "='Sổ theo dõi'!A1").meaning);
});
