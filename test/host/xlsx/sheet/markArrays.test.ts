import type { CellContent } from "../../../../src/host/xlsx/content";
import { markArrays } from "../../../../src/host/xlsx/sheet/markArrays";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";

const CELL: CellContent = { value: 1, formula: null, style: 0 };

function grid(rows: number): Map<number, Map<number, CellContent>> {
  return new Map(
    Array.from({ length: rows }, (_, row) => [row * 2, new Map([0, 1, 2].map((column) => [column, CELL]))]),
  );
}

it.each([
  ["small", { row: 2, column: 1, rowCount: 2, columnCount: 1 }, ["2:1"]],
  ["taller than the cells", { row: 2, column: 1, rowCount: 1_000_000, columnCount: 2 }, ["2:1", "2:2", "4:1", "4:2"]],
])("a %s range marks the cells in it that exist", (_, array, expected) => {
  const cells = grid(3);
  markArrays(cells, [array], "p");
  const marked = [...cells].flatMap(([row, line]) =>
    [...line].filter(([, cell]) => cell.array === array).map(([column]) => `${String(row)}:${String(column)}`),
  );
  expect(marked).toEqual(expected);
});

it("very many ranges over very many cells are refused instead of waited for", () => {
  const array = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
  const arrays = Array.from({ length: 100_000 }, () => array);
  expect(
    catchXlsx(() => {
      markArrays(grid(1_000), arrays, "p");
    }),
  ).toEqual({
    ok: false,
    error: { code: "too-large", part: "p" },
  });
});
