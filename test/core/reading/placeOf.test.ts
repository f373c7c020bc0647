import { must } from "../../../src/base/invariant";
import { placeOf, subjectOf, subjectOfTable } from "../../../src/core/reading/placeOf";
import { aQuarter, aRegister, anEntry } from "../../support/form";
import { columnOf, readTable } from "../../support/read";

const QUARTER = readTable(
  aQuarter("Quý I-2012", [1, "X. Xuân Đỉnh", 1, 2, 3], [2, "Xã Lạ", 1, 2, 3], [3, null, 1, 2, 3]),
);

function subjectAt(at: number, field: string) {
  return subjectOf(QUARTER, must(QUARTER.rows[at], "the row is there"), columnOf(QUARTER, field));
}

describe("placeOf", () => {
  it("names sheet, cell and header as the office wrote it", () => {
    expect(placeOf(QUARTER, 3, columnOf(QUARTER, "cd-tl"))).toEqual({
      sheet: "Quý I-2012",
      address: "E4",
      header: "Công đoàn › Thành lập mới",
    });
  });
});

describe("subjectOf", () => {
  it("names unit, kind and period of a figure", () => {
    expect(subjectAt(0, "cd-tl")).toEqual({ unit: "Xã Xuân Đỉnh", period: "2012-Q1", kind: "CD" });
  });

  it("shows an unknown unit as written, a missing one as nobody, and no kind for a label", () => {
    expect(subjectAt(1, "don-vi")).toEqual({ unit: "Xã Lạ", period: "2012-Q1", kind: null });
    expect(subjectAt(2, "don-vi").unit).toBeNull();
  });

  it.each([
    ["27-2-2012", "2012-Q1"],
    ["không rõ", null],
  ])("takes the quarter of a row of a register from its date %j", (date, period) => {
    const register = readTable(aRegister(anEntry({ date, kind: "Công đoàn" })));
    const row = must(register.rows[0], "the row is there");
    expect(subjectOf(register, row, columnOf(register, "so-qd"))).toEqual({ unit: "Xã Mễ Trì", period, kind: "CD" });
  });
});

describe("subjectOfTable", () => {
  it("knows only what holds for the whole table", () => {
    expect(subjectOfTable(QUARTER)).toEqual({ unit: null, period: "2012-Q1", kind: null });
    expect(subjectOfTable({ dimensions: { kind: "DANG" } })).toEqual({ unit: null, period: null, kind: "DANG" });
  });
});
