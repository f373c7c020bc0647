import { formatAddress } from "../../../src/base/address";
import { figureCells, isFigureColumn, numberColumnOf } from "../../../src/core/reading/figureCells";
import type { FieldDescription } from "../../../src/core/template/template";
import { aQuarter } from "../../support/form";
import { readTable } from "../../support/read";
import { formula } from "../../support/sheet";

function column(role: FieldDescription["role"], type: FieldDescription["type"]) {
  return { field: { name: "x", title: "X", type, role, dimensions: {}, constraints: {} } };
}

describe("figureCells", () => {
  const table = readTable(
    aQuarter(
      "Quý I-2012",
      ["I", "Khối xã", "ghi chú", null, null],
      [1, "Xã Mễ Trì", 1, "2", null],
      [],
      [2, "Xã Xuân Đỉnh", "x", 3, 0],
      [null, "Cộng", formula("=SUM(C5:C7)", 1), 5, 0],
    ),
  );

  it("gives the wanted cells of data and totals row by row, not those of groups", () => {
    const found = figureCells(table, (value) => typeof value === "string");
    expect(found.map(({ row, column: { column: at } }) => formatAddress({ row: row.row, column: at }))).toEqual([
      "D5",
      "C7",
    ]);
  });

  it("passes the formula on, and empty cells of filled rows", () => {
    expect(figureCells(table, (value) => value === 1).map(({ formula: text }) => text)).toEqual([null, "=SUM(C5:C7)"]);
    expect(figureCells(table, (value) => value === null)).toHaveLength(1);
  });
});

describe("isFigureColumn", () => {
  it("is true of targets, results and other numbers, not of ordinals and texts", () => {
    expect(
      [column("target", "string"), column("actual", "integer"), column("other", "number")].every(isFigureColumn),
    ).toBe(true);
    expect([column("ordinal", "integer"), column("other", "string"), column("date", "date")].some(isFigureColumn)).toBe(
      false,
    );
  });
});

describe("numberColumnOf", () => {
  it("counts unless the form says otherwise", () => {
    expect(numberColumnOf(column("actual", "integer"))).toBe("count");
    expect(numberColumnOf(column("target", "string"))).toBe("count");
    expect(numberColumnOf(column("actual", "number"))).toBe("decimal");
  });
});
