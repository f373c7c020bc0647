import { isColumnNumberRow } from "../../../src/core/reading/columnNumberRow";
import { aSheet } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";

function judge(...cells: readonly CellInput[]): boolean {
  return isColumnNumberRow(
    aSheet("Quý I")
      .row(...cells)
      .build(),
    { row: 0, column: 0, rowCount: 1, columnCount: cells.length },
  );
}

describe("isColumnNumberRow", () => {
  it.each<CellInput[][]>([
    [["A", "B", 1, 2, "3=2/1"]],
    [["A", "1", "2", "3", "4=3/2"]],
    [["1", "2 = 4+...+14", "3"]],
    [["(1)", "(2)", "(3) = (2):(1)"]],
    [["A", "B", "C", "D", 1, 2, "E"]],
    [["A", null, 1, 2, null]],
    [[4, 5, 6]],
  ])("knows %j", (cells) => {
    expect(judge(...cells)).toBe(true);
  });

  it.each<CellInput[][]>([
    [[1, "Xã Mễ Trì", 2, 3]],
    [["A", "B", 8, 9, 21]],
    [["I", "Khối xã", null, null]],
    [["A", "B"]],
    [["A", 1]],
    [[null, null]],
    [["A", 3, 2, 1]],
  ])("does not take %j for one", (cells) => {
    expect(judge(...cells)).toBe(false);
  });
});
