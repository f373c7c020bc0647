import { formatAddress } from "../../../../src/base/address";
import { cellKey, cellOf } from "../../../../src/host/calc/cellKey";
import { createFormulaReader } from "../../../../src/host/calc/formula/formulaReader";
import { createDependencyGraph } from "../../../../src/host/calc/graph/dependencyGraph";
import { dirtyCells } from "../../../../src/host/calc/graph/dirtyCells";
import { aBook } from "../../../support/calcSource";
import type { BookOptions, SheetContent } from "../../../support/calcSource";

function dirty(cells: SheetContent, changed: readonly string[], options: BookOptions = {}): string[] {
  const book = aBook({ Bảng: cells }, options);
  const graph = createDependencyGraph(book.source, createFormulaReader());
  graph.rebuild();
  const keys = dirtyCells(
    graph,
    changed.map((address) => cellKey(book.at(address))),
  );
  return [...keys].map((key) => formatAddress(cellOf(key))).sort();
}

const CELLS = { A1: 1, A2: 2, B1: "=A1", B2: "=A2", C1: "=B1+B2", D1: "=C1", E1: "=1+1" };

test("a change reaches its readers and theirs, and nobody else", () => {
  expect(dirty(CELLS, ["A1"])).toEqual(["B1", "C1", "D1"]);
  expect(dirty(CELLS, ["C1"])).toEqual(["C1", "D1"]);
  expect(dirty(CELLS, ["Z9"])).toEqual([]);
  expect(dirty(CELLS, [])).toEqual([]);
});

test("what may read any cell is reached by every change and by none when nothing changed", () => {
  const cells = { ...CELLS, F1: '=INDIRECT("Q9")', G1: "=F1" };
  expect(dirty(cells, ["Z9"])).toEqual(["F1", "G1"]);
  expect(dirty(cells, [])).toEqual([]);
});

test("a circle ends", () => {
  expect(dirty({ A1: "=B1", B1: "=A1" }, ["A1"])).toEqual(["A1", "B1"]);
});

test("cells filled by an array formula change with it", () => {
  const cells = { A1: 1, B1: "=A1:A2*2", B2: null, C1: "=B2" };
  expect(dirty(cells, ["A1"], { arrays: { B1: "B1:B2" } })).toEqual(["B1", "C1"]);
});
