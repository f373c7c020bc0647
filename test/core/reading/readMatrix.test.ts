import { formatAddress } from "../../../src/base/address";
import { periodId } from "../../../src/core/model/period";
import { actualNumber } from "../../../src/core/model/target";
import { readMatrix } from "../../../src/core/reading/readMatrix";
import { readWorkbook } from "../../../src/core/reading/readTables";
import type { WorkbookReading } from "../../../src/core/reading/reading";
import { aCityTargetSheet, aQuarter, aRegister, aUnitTargetSheet, anEntry } from "../../support/form";
import { aWorkbook, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import { aTemplate } from "../../support/template";

function read(...sheets: readonly SheetBuilder[]): WorkbookReading {
  return readWorkbook(aWorkbook(...sheets), aTemplate());
}

/** "C4 Xã Mễ Trì DANG TL 2012-Q1". */
function lines(records: WorkbookReading["actuals"] | WorkbookReading["targets"]): readonly string[] {
  return records.map(({ cell, unit, kind, measure, period }) =>
    [formatAddress(cell), unit ?? "*", kind, measure, periodId(period)].join(" "),
  );
}

/** What is read from one cell of a quarterly report. */
function actualOf(cell: CellInput): unknown {
  return read(aQuarter("Quý I-2012", [1, "Xã Mễ Trì", cell, 0, 0])).actuals[0]?.actual;
}

describe("readMatrix", () => {
  it("reads each figure with unit, kind, measure and the period of its sheet", () => {
    expect(lines(read(aQuarter("Quý II-2012", [1, "X. Xuân Đỉnh", 1, 2, 3])).actuals)).toEqual([
      "C4 Xã Xuân Đỉnh DANG TL 2012-Q2",
      "D4 Xã Xuân Đỉnh DANG KN 2012-Q2",
      "E4 Xã Xuân Đỉnh CD TL 2012-Q2",
    ]);
  });

  it("reads targets with the body that assigned them, for units and for the whole district", () => {
    const { targets } = read(
      aUnitTargetSheet([1, "Xã Mễ Trì", 2]),
      aCityTargetSheet(
        [1, "Tổ chức đảng", "Thành lập mới", 7, 8],
        [null, null, "Kết nạp mới", "không giao", null],
      ).merge("B3:B4"),
    );
    expect(lines(targets)).toEqual([
      "D3 * DANG TL 2012",
      "E3 * DANG TL 2013",
      "D4 * DANG KN 2012",
      "E4 * DANG KN 2013",
      "C3 Xã Mễ Trì DANG TL 2012",
    ]);
    expect(targets.map(({ assignedBy }) => assignedBy)).toEqual([
      "THANH-UY",
      "THANH-UY",
      "THANH-UY",
      "THANH-UY",
      "HUYEN",
    ]);
    expect(targets.map(({ target }) => target.state)).toEqual(["assigned", "assigned", "none", "unknown", "assigned"]);
  });

  it("reads neither totals nor groups nor of-which rows", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      ["I", "Khối xã"],
      [1, "Xã Mễ Trì", 1, 2, 0],
      [null, "Trong đó: nữ", 1, 1, 0],
      [null, "Cộng", 1, 2, 0],
    );
    expect(read(sheet).actuals).toHaveLength(3);
  });

  it("gives no record for a row whose label is not understood, whatever the column says", () => {
    expect(read(aQuarter("Quý I-2012", [1, "Xã Lạ", 1, 2, 0])).actuals).toEqual([]);
    expect(read(aCityTargetSheet([1, "Tổ chức đản", "Thành lập mới", 7, 7])).targets).toEqual([]);
    expect(read(aCityTargetSheet([1, "Tổ chức đảng", null, 7, 7])).targets).toEqual([]);
  });

  it("gives no record while the column of units is missing", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0]).build();
    const values = sheet.values.map((row) => row.map((cell) => (cell === "Tên đơn vị" ? null : cell)));
    const { tables, actuals } = readWorkbook({ ...aWorkbook(), sheets: [{ ...sheet, values }] }, aTemplate());
    expect(tables[0]?.missingFields.map(({ role }) => role)).toEqual(["unit"]);
    expect(actuals).toEqual([]);
  });

  it.each<[CellInput, unknown]>([
    [8, { state: "reported", value: 8 }],
    ["8 chi bộ", { state: "reported", value: 8 }],
    [formula("=3+5", 8), { state: "reported", value: 8 }],
    [1.608, { state: "reported", value: 1.608 }],
    [-3, { state: "reported", value: -3 }],
    [0, { state: "nil" }],
    ["không", { state: "nil" }],
    [null, { state: "not-reported" }],
    ["…", { state: "not-reported" }],
    ["sẽ báo cáo sau", { state: "not-reported" }],
    ["#REF!", { state: "not-reported" }],
  ])("reads %j as %j", (cell, actual) => {
    expect(actualOf(cell)).toEqual(actual);
  });

  it("adds up to what the sheet's own total says", () => {
    const { actuals } = read(
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0], [2, "Xã Xuân Đỉnh", 2, 3, 1], [null, "Cộng", 3, 5, 1]),
    );
    const sum = actuals
      .filter(({ measure, kind }) => kind === "DANG" && measure === "TL")
      .reduce((total, { actual }) => total + (actualNumber(actual) ?? 0), 0);
    expect(sum).toBe(3);
  });

  it("reads nothing from a list", () => {
    const [table] = read(aRegister(anEntry())).tables;
    expect(table && readMatrix(table)).toEqual({ targets: [], actuals: [] });
  });
});
