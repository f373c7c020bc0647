import fc from "fast-check";
import { must } from "../../../src/base/invariant";
import { contains, intersect } from "../../../src/base/rect";
import { formatAddress } from "../../../src/base/address";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { computeFigures } from "../../../src/core/summary/figures";
import type { PlannedCell, PlannedSheet, SummaryPlan } from "../../../src/core/summary/plan";
import { planSummary } from "../../../src/core/summary/planSummary";
import { summaryTexts } from "../../../src/i18n/summaryTexts";
import { aCityTargetSheet, aQuarter, aUnitTargetSheet } from "../../support/form";
import { aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplate } from "../../support/template";

const TODAY = { year: 2014, month: 2, day: 1 };

function planOf(...sheets: readonly SheetBuilder[]): SummaryPlan {
  const template = aTemplate();
  const figures = computeFigures(readWorkbook(aWorkbook(...sheets), template), TODAY);
  return planSummary({ figures, template, texts: summaryTexts, today: TODAY });
}

function sheetOf(plan: SummaryPlan, marker: string): PlannedSheet {
  return must(
    plan.sheets.find((sheet) => sheet.marker === marker),
    `the plan has the sheet ${marker}`,
  );
}

/** What is planned for a cell, e.g. text "Cộng" or formula "=SUM(…)"; "" for nothing. */
function contentAt(sheet: PlannedSheet, address: string): string {
  const cell = sheet.cells.find((one) => formatAddress(one) === address);
  return cell ? textOf(cell) : "";
}

function textOf(cell: PlannedCell): string {
  switch (cell.type) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.value);
    case "formula":
      return cell.formula;
    case "stamp":
      return "(stamp)";
  }
}

/** Value that must come out at an address. */
function expectedAt(sheet: PlannedSheet, address: string): unknown {
  return sheet.expectations.find((one) => formatAddress(one) === address)?.value;
}

const CITY = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 7, 7]);
const UNITS = aUnitTargetSheet([1, "Xã Mễ Trì", 4], [2, "Xã Xuân Đỉnh", 5], [3, "Thị trấn Cầu Diễn", null]);
const FIRST = aQuarter(
  "Quý I-2012",
  [1, "Xã Mễ Trì", 3, 5, 1],
  [2, "Xã Xuân Đỉnh", 2, 0, 0],
  [3, "Thị trấn Cầu Diễn", 0, 0, 0],
);
const SECOND = aQuarter(
  "Quý II-2012",
  [1, "Xã Mễ Trì", 2, 4, 2],
  [2, "Xã Xuân Đỉnh", 1, 1, 0],
  [3, "Thị trấn Cầu Diễn", 0, 0, 1],
);

describe("the sheet Tổng hợp", () => {
  const sheet = sheetOf(planOf(CITY, UNITS, FIRST, SECOND), "summary");

  test("has a line for each kind and content, year after year", () => {
    expect(
      [10, 11, 12, 13].map((row) => [contentAt(sheet, `B${String(row)}`), contentAt(sheet, `C${String(row)}`)]),
    ).toEqual([
      ["", ""],
      ["Tổ chức đảng", "Thành lập mới"],
      ["Tổ chức đảng", "Kết nạp mới"],
      ["Tổ chức công đoàn", "Thành lập mới"],
    ]);
    expect(contentAt(sheet, "A10")).toBe("Năm 2012");
    expect(contentAt(sheet, "A14")).toBe("Năm 2013");
  });

  test("names who assigned the target and numbers its columns as forms do", () => {
    expect(contentAt(sheet, "E8")).toBe("Chỉ tiêu Thành ủy giao");
    expect(["E", "F", "G", "H", "I", "J"].map((column) => contentAt(sheet, `${column}9`))).toEqual([
      "1",
      "2",
      "3",
      "4=2+3",
      "5=4−1",
      "6=4:1",
    ]);
  });

  test("takes quarters from the office's cells and the year from its own quarters", () => {
    expect(contentAt(sheet, "F11")).toBe("=IF(COUNT('Quý I-2012'!C4:C6)=0,\"–\",SUM('Quý I-2012'!C4:C6))");
    expect(contentAt(sheet, "H11")).toBe('=IF(COUNT(F11:G11)=0,"Chưa báo cáo",SUM(F11:G11))');
  });

  test("expects 8 against 7, +1, and no target for what has none", () => {
    expect(["E", "H", "I", "K"].map((column) => expectedAt(sheet, `${column}11`))).toEqual([7, 8, 1, "Vượt"]);
    expect(["E", "H", "I", "J", "K"].map((column) => expectedAt(sheet, `${column}13`))).toEqual([
      "–",
      4,
      "–",
      "–",
      "Không có chỉ tiêu",
    ]);
    expect(expectedAt(sheet, "K15")).toBe("Chưa báo cáo");
  });

  test("has charts beside one another below the table, over numbers of its own", () => {
    expect(sheet.charts.map((chart) => chart.name)).toEqual(["ChiTieu.ChiTieuThucHien", "ChiTieu.TheoLoai"]);
    const [first, second] = sheet.charts;
    expect(first && second && intersect(first.anchor, second.anchor)).toBeUndefined();
    expect(first?.series.map((series) => series.look)).toEqual(["target", "actual"]);
  });
});

describe("the sheet Theo đơn vị", () => {
  const sheet = sheetOf(planOf(CITY, UNITS, FIRST, SECOND), "units");

  test("compares each unit with the district's target for it", () => {
    expect(contentAt(sheet, "C8")).toBe("Chỉ tiêu Huyện giao");
    expect(
      ["B", "C", "D", "E", "G"].map((column) => expectedAt(sheet, `${column}11`) ?? contentAt(sheet, `${column}11`)),
    ).toEqual(["Xã Mễ Trì", 4, 5, 1, "Vượt"]);
  });

  test("totals only units with target and result, and keeps surplus and shortfall apart", () => {
    expect(["C", "D", "E"].map((column) => expectedAt(sheet, `${column}14`))).toEqual([9, 8, -1]);
    expect([expectedAt(sheet, "E15"), expectedAt(sheet, "E16")]).toEqual([1, -2]);
  });

  test("counts who stands outside", () => {
    expect([expectedAt(sheet, "G17"), expectedAt(sheet, "G18"), expectedAt(sheet, "D18")]).toEqual([
      "0 đơn vị",
      "1 đơn vị",
      0,
    ]);
  });

  test("puts the two levels of target side by side: giao thừa 2", () => {
    expect(["C19", "C20", "C21"].map((address) => expectedAt(sheet, address))).toEqual([7, 9, 2]);
    expect(contentAt(sheet, "C20")).toBe("=SUM(C11:C13)");
  });
});

test("a form without targets for units gets no sheet for units", () => {
  expect(planOf(CITY, FIRST).sheets.map((sheet) => sheet.marker)).toEqual(["summary"]);
});

test("a workbook in which nobody reported and nothing was assigned gets no summary", () => {
  expect(planOf(aQuarter("Quý I-2012", [1, "Xã Mễ Trì", null, null, null]))).toEqual({ sheets: [], figures: [] });
});

test("every formula says what must come out of it, no cell is planned twice, everything lies in the area", () => {
  const value = fc.oneof(fc.nat(300), fc.constantFrom(null, "…", "3", "chưa có"));
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 3 }), value, (rows, target) => {
      const quarter = aQuarter(
        "Quý I-2012",
        ...["Xã Mễ Trì", "Xã Xuân Đỉnh", "Thị trấn Cầu Diễn"].map((unit, index) => [
          index + 1,
          unit,
          ...(rows[index] ?? []),
        ]),
      );
      const plan = planOf(aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", target, 7]), UNITS, quarter);
      for (const sheet of plan.sheets) {
        const formulas = sheet.cells.filter((cell) => cell.type === "formula").map(formatAddress);
        expect(sheet.expectations.map(formatAddress)).toEqual(formulas);
        expect(new Set(sheet.cells.map(formatAddress)).size).toBe(sheet.cells.length);
        expect(sheet.cells.every((cell) => contains(sheet.area, cell))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
