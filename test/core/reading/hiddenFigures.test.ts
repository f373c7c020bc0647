import fc from "fast-check";
import {
  figuresOfTable,
  hiddenColumnBlocks,
  hiddenRowBlocks,
  numbersOfSheet,
} from "../../../src/core/reading/hiddenFigures";
import { aQuarter } from "../../support/form";
import { readTable } from "../../support/read";
import { aSheet } from "../../support/sheet";

/** Ten communes with three figures each in rows 4 to 13. */
const tenCommunes = aQuarter(
  "Quý I-2012",
  ...Array.from({ length: 10 }, (_, at) => [at + 1, "Xã Mễ Trì", at, at + 1, at + 2]),
);

describe("hidden rows of a table", () => {
  it("are blocks without a gap that hold each figure once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 16 })), (numbers) => {
        const hidden = [...numbers].sort((a, b) => a - b);
        const blocks = hiddenRowBlocks(readTable(tenCommunes.hideRows(...hidden)));
        const covered = blocks.flatMap(({ first, last }) =>
          Array.from({ length: last.row - first.row + 1 }, (_, at) => first.row + at + 1),
        );
        expect(covered).toEqual(hidden.filter((row) => row >= 4 && row <= 13));
        expect(blocks.reduce((sum, { figures }) => sum + figures, 0)).toBe(covered.length * 3);
        blocks.forEach(({ first }, at) => {
          expect(first.row).toBeGreaterThan((blocks[at - 1]?.last.row ?? -2) + 1);
        });
      }),
    );
  });

  it("are none where nothing is hidden", () => {
    expect(hiddenRowBlocks(readTable(tenCommunes))).toEqual([]);
    expect(hiddenColumnBlocks(readTable(tenCommunes))).toEqual([]);
  });
});

test("hidden columns come from left to right in blocks", () => {
  const blocks = hiddenColumnBlocks(readTable(tenCommunes.hideColumns("B", "D", "E")));
  expect(blocks.map(({ first, last, figures }) => [first.column, last.column, figures])).toEqual([[3, 4, 20]]);
});

test("a table holds the figures of its columns of figures", () => {
  expect(figuresOfTable(readTable(tenCommunes))).toBe(30);
});

describe("numbers of a sheet", () => {
  it.each([
    [[1, 2, 3], 0],
    [[1], 0],
    [[10001, 10002, 10003], 0],
    [[7], 1],
    [[7, 8], 2],
    [[1, 2, 2], 3],
    [[2012, 2011, 2010], 3],
    [[1.5, 2.5, 3.6], 3],
  ])("of a column %j are %d", (column, count) => {
    expect(
      numbersOfSheet(
        aSheet("Nháp")
          .rows(column.map((value) => ["x", value]))
          .build(),
      ),
    ).toBe(count);
  });

  it("are counted column by column, over texts and gaps", () => {
    const sheet = aSheet("Nháp").row("STT", "Số").row(1, 5).row(null, "-").row(2, 5).build();
    expect(numbersOfSheet(sheet)).toBe(2);
    expect(numbersOfSheet(aSheet("Trống").build())).toBe(0);
  });
});
