import fc from "fast-check";
import type { CellValue } from "../../../../src/base/cellValue";
import { parseCriterion } from "../../../../src/host/calc/criteria/criterion";
import { matchingPlaces } from "../../../../src/host/calc/criteria/matchingPlaces";
import type { Condition } from "../../../../src/host/calc/criteria/matchingPlaces";
import { elementAt, matrixOf } from "../../../../src/host/calc/values/value";
import type { Matrix } from "../../../../src/host/calc/values/value";

const CELL: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(null, "", "xã", "XÃ", "phường", 5, "5", 7, true);
const CRITERION: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(
  "xã",
  5,
  "5",
  "",
  "=",
  "<>",
  ">5",
  "<>xã",
  "p*",
  true,
  null,
);
const ROWS = 6;

/** A column of a few cells whose stored part can be shorter, as when a sheet ends early. */
const COLUMN: fc.Arbitrary<Matrix> = fc
  .tuple(fc.array(CELL, { minLength: ROWS, maxLength: ROWS }), fc.integer({ min: 0, max: ROWS }))
  .map(([cells, stored]) => ({ ...matrixOf(stored, 1, cells.slice(0, stored)), rowCount: ROWS }));

function naive(conditions: readonly Condition[]): number[] {
  return Array.from({ length: ROWS }, (_, row) => row).filter((row) =>
    conditions.every(({ matrix, criterion }) => criterion.test(elementAt(matrix, row, 0))),
  );
}

test("the index finds what a plain loop over all rows finds", () => {
  const condition = fc
    .tuple(COLUMN, CRITERION)
    .map(([matrix, text]) => ({ matrix, criterion: parseCriterion(text, false) }));
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), (conditions) => {
      const { places, emptyCount } = matchingPlaces(conditions, false);
      const expected = naive(conditions);
      expect(places).toEqual(expected.slice(0, places.length));
      expect(places.length + emptyCount).toBe(expected.length);
    }),
    { numRuns: 500 },
  );
});

test("blocks of several columns are counted row by row", () => {
  const matrix = matrixOf(2, 2, ["a", "b", "b", "a"]);
  expect(matchingPlaces([{ matrix, criterion: parseCriterion("b", false) }], false).places).toEqual([1, 2]);
  expect(matchingPlaces([{ matrix, criterion: parseCriterion("<>b", false) }], false).places).toEqual([0, 3]);
});
