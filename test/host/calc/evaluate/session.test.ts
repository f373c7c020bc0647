import { cellError } from "../../../../src/base/cellValue";
import { must } from "../../../../src/base/invariant";
import { parseRect } from "../../../../src/base/rect";
import { createSession } from "../../../../src/host/calc/evaluate/session";
import type { CellLookup, Session } from "../../../../src/host/calc/evaluate/session";
import { createFormulaReader } from "../../../../src/host/calc/formula/formulaReader";
import { aBook } from "../../../support/calcSource";

const area = (text: string) => ({ sheet: 1, rect: must(parseRect(text), text) });

function aSession(lookup?: CellLookup): Session {
  const { source } = aBook({ Bảng: { A1: 1, A2: 2, C5: 3 } });
  const known: CellLookup = (sheet, row, column) => ({ kind: "known", value: source.valueAt({ sheet, row, column }) });
  return createSession(source, createFormulaReader(), lookup ?? known);
}

test("ranges are read as far as the sheet is used", () => {
  const matrix = aSession().matrix(area("A:A"));
  expect(matrix).toMatchObject({ rowCount: 1_048_576, storedRows: 5, storedColumns: 1, fill: null });
  expect(matrix.values).toEqual([1, 2, null, null, null]);
  expect(aSession().matrix(area("E7:E9"))).toMatchObject({ rowCount: 3, storedRows: 0, values: [] });
  expect(aSession().matrix({ ...area("A1:A2"), sheet: 9 }).values).toEqual([]);
});

test("a range is read once", () => {
  const session = aSession();
  expect(session.matrix(area("A1:A2"))).toBe(session.matrix(area("A1:A2")));
});

test("cells to be computed first are collected over the whole range", () => {
  const session = aSession((_sheet, row) => ({ kind: "pending", key: row }));
  session.matrix(area("A1:A3"));
  expect(session.interrupted()).toBe(true);
  expect(session.takeInterruption()).toEqual({ pending: [0, 1, 2], because: undefined });
  expect(session.interrupted()).toBe(false);
  expect(session.takeInterruption()).toBeUndefined();
});

test("a range that was read in an interruption is read again", () => {
  let isReady = false;
  const session = aSession(() => (isReady ? { kind: "known", value: 7 } : { kind: "pending", key: 1 }));
  session.matrix(area("A1:A2"));
  session.takeInterruption();
  isReady = true;
  expect(session.matrix(area("A1:A2")).values).toEqual([7, 7]);
});

test("no reason counts after a cell that must be computed first", () => {
  const session = aSession(() => ({ kind: "pending", key: 4 }));
  session.value(1, 0, 0);
  session.interrupt("a guess");
  expect(session.takeInterruption()).toEqual({ pending: [4], because: undefined });
});

test("not more than 5,000 cells are asked for at once", () => {
  const session = aSession((_sheet, row) => ({ kind: "pending", key: row }));
  for (let row = 0; row < 9000; row += 1) session.value(1, row, 0);
  expect(session.takeInterruption()?.pending).toHaveLength(5000);
});

test("the first reason is the one that is told", () => {
  const session = aSession(() => ({ kind: "failed", because: "unknown function X" }));
  expect(session.value(1, 0, 0)).toBe(cellError("#BUSY!"));
  session.interrupt("something later");
  expect(session.takeInterruption()).toEqual({ pending: [], because: "unknown function X" });
});
