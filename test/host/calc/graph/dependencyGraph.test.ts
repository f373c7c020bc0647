import { formatAddress } from "../../../../src/base/address";
import { cellKey, cellOf } from "../../../../src/host/calc/cellKey";
import { createFormulaReader } from "../../../../src/host/calc/formula/formulaReader";
import { createDependencyGraph, spillKeys } from "../../../../src/host/calc/graph/dependencyGraph";
import type { DependencyGraph } from "../../../../src/host/calc/graph/dependencyGraph";
import { aBook } from "../../../support/calcSource";
import type { BookOptions, CalcBook, SheetContent } from "../../../support/calcSource";

function aGraph(cells: SheetContent, options: BookOptions = {}): { book: CalcBook; graph: DependencyGraph } {
  const book = aBook({ Bảng: cells }, options);
  const graph = createDependencyGraph(book.source, createFormulaReader());
  graph.rebuild();
  return { book, graph };
}

function readersOf({ book, graph }: { book: CalcBook; graph: DependencyGraph }, address: string): string[] {
  const found = new Set<string>();
  graph.dependentsOf(cellKey(book.at(address)), (key) => found.add(formatAddress(cellOf(key))));
  return [...found].sort();
}

test("who reads a cell", () => {
  const both = aGraph({ A1: 1, B1: "=A1", B2: "=SUM(A:A)", C1: "=B1" });
  expect(readersOf(both, "A1")).toEqual(["B1", "B2"]);
  expect(readersOf(both, "B1")).toEqual(["C1"]);
  expect(readersOf(both, "C1")).toEqual([]);
});

test("a rewritten formula reads other cells", () => {
  const both = aGraph({ A1: 1, B1: "=A1", C1: 2 });
  both.book.write("B1", "=C1");
  both.graph.update(cellKey(both.book.at("B1")));
  expect(readersOf(both, "A1")).toEqual([]);
  expect(readersOf(both, "C1")).toEqual(["B1"]);
});

test("a formula that became a constant is gone", () => {
  const both = aGraph({ A1: 1, B1: "=OFFSET(A1,0,0)" });
  expect([...both.graph.unboundedKeys()]).toEqual([cellKey(both.book.at("B1"))]);
  both.book.write("B1", 5);
  both.graph.update(cellKey(both.book.at("B1")));
  expect(both.graph.nodeAt(cellKey(both.book.at("B1")))).toBeUndefined();
  expect([...both.graph.unboundedKeys()]).toEqual([]);
  expect(readersOf(both, "A1")).toEqual([]);
});

test("a rebuild tells which formulas are new or mean something else", () => {
  const { book, graph } = aGraph({ A1: "=Tổng", A2: "=A1" }, { names: { Tổng: "1" } });
  expect(graph.rebuild()).toEqual([]);
  book.defineName("Tổng", "2");
  expect(graph.rebuild()).toEqual([cellKey(book.at("A1"))]);
  book.write("A3", "=A2");
  expect(graph.rebuild()).toEqual([cellKey(book.at("A3"))]);
  expect([...graph.keys()]).toHaveLength(3);
});

test("an array formula owns the cells it fills", () => {
  const { book, graph } = aGraph({ B1: "=A1:A3*2", B2: null, B3: null }, { arrays: { B1: "B1:B3" } });
  const [first, second, other] = ["B1", "B2", "C1"].map((address) => cellKey(book.at(address)));
  expect(graph.spillOwner(second ?? 0)).toBe(first);
  expect(graph.spillOwner(first ?? 0)).toBeUndefined();
  expect(graph.spillOwner(other ?? 0)).toBeUndefined();
  book.write("B1", 1);
  graph.update(first ?? 0);
  expect(graph.spillOwner(second ?? 0)).toBeUndefined();
});

test("an array formula of one cell fills no other", () => {
  const { book, graph } = aGraph({ B1: "=SUM(A1:A3*2)" }, { arrays: { B1: "B1" } });
  expect(graph.nodeAt(cellKey(book.at("B1")))?.spill).toBeUndefined();
  expect(spillKeys(5, undefined)).toEqual([]);
});
