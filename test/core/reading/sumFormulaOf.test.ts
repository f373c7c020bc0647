import { formatRect } from "../../../src/base/rect";
import { rangesOf, sumFormulaOf } from "../../../src/core/reading/sumFormulaOf";
import { summedRanges } from "../../../src/core/reading/summedRanges";
import { aQuarter } from "../../support/form";
import { columnOf, readTable } from "../../support/read";

const TABLE = readTable(
  aQuarter(
    "Quý I-2012",
    [1, "Xã Mễ Trì", 1, 0, 0],
    [],
    ["I", "Khối xã"],
    [2, "Xã Xuân Đỉnh", 2, 0, 0],
    [null, "Trong đó: nữ", 1, 0, 0],
    [3, "Thị trấn Cầu Diễn", 4, 0, 0],
    [null, "Cộng", 7, 0, 0],
  ),
);
const COLUMN = columnOf(TABLE, "dang-tl");

describe("sumFormulaOf", () => {
  it("spans empty rows and groups, and steps over of-which rows", () => {
    expect(sumFormulaOf(TABLE, COLUMN, [3, 6, 8])).toBe("=SUM(C4:C7,C9)");
  });

  it("steps over data rows that are not wanted", () => {
    expect(sumFormulaOf(TABLE, COLUMN, [3, 8])).toBe("=SUM(C4,C9)");
    expect(sumFormulaOf(TABLE, COLUMN, [6])).toBe("=SUM(C7)");
  });

  it("is a sum the program understands itself", () => {
    expect(summedRanges(sumFormulaOf(TABLE, COLUMN, [3, 6, 8]))?.map(formatRect)).toEqual(["C4:C7", "C9"]);
  });
});

describe("rangesOf", () => {
  it("is empty for no rows", () => {
    expect(rangesOf(TABLE, COLUMN, [])).toEqual([]);
  });
});
