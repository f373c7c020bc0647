import fc from "fast-check";
import { COLUMN_COUNT, ROW_COUNT } from "../../../../src/base/address";
import { contains, parseRect } from "../../../../src/base/rect";
import type { Rect } from "../../../../src/base/rect";
import { must } from "../../../../src/base/invariant";
import { createRangeIndex } from "../../../../src/host/calc/graph/rangeIndex";
import type { RangeIndex } from "../../../../src/host/calc/graph/rangeIndex";

const range = (text: string): Rect => must(parseRect(text), text);

function readers(index: RangeIndex, address: string): number[] {
  const { row, column } = range(address);
  const found = new Set<number>();
  index.dependentsOf(row, column, (dependent) => found.add(dependent));
  return [...found].sort((a, b) => a - b);
}

test("cells, ranges, whole columns and rows", () => {
  const index = createRangeIndex();
  ["C13", "C13:C29", "A:C", "13:13", "D14"].forEach((text, dependent) => {
    index.add(range(text), dependent);
  });
  expect(readers(index, "C13")).toEqual([0, 1, 2, 3]);
  expect(readers(index, "C29")).toEqual([1, 2]);
  expect(readers(index, "XFD13")).toEqual([3]);
  expect(readers(index, "A1048576")).toEqual([2]);
  expect(readers(index, "D15")).toEqual([]);
});

test("a range stays for the formulas that still read it", () => {
  const index = createRangeIndex();
  index.add(range("A1:A9"), 1);
  index.add(range("A1:A9"), 2);
  index.remove(range("A1:A9"), 1);
  expect(readers(index, "A5")).toEqual([2]);
  index.remove(range("A1:A9"), 2);
  index.remove(range("B1"), 7);
  expect(readers(index, "A5")).toEqual([]);
});

test("it finds what a plain list of ranges finds, also after removals", () => {
  const rect = fc
    .tuple(
      fc.nat(40),
      fc.nat(40),
      fc.oneof(fc.nat(40), fc.constant(ROW_COUNT - 100)),
      fc.oneof(fc.nat(9), fc.constant(COLUMN_COUNT - 100)),
    )
    .map(([row, column, height, width]) => ({ row, column, rowCount: height + 1, columnCount: width + 1 }));
  fc.assert(
    fc.property(
      fc.array(rect, { maxLength: 20 }),
      fc.nat(90),
      fc.nat(60),
      fc.nat(19),
      (rects, row, column, removed) => {
        const index = createRangeIndex();
        rects.forEach((one, dependent) => {
          index.add(one, dependent);
        });
        const gone = rects[removed];
        if (gone) index.remove(gone, removed);
        const expected = rects.flatMap((one, dependent) =>
          dependent !== removed && contains(one, { row, column }) ? [dependent] : [],
        );
        const found = new Set<number>();
        index.dependentsOf(row, column, (dependent) => found.add(dependent));
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});
