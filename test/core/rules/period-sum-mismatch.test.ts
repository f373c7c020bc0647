import fc from "fast-check";
import { periodSumMismatch } from "../../../src/core/rules/period-sum-mismatch";
import { problem } from "../../support/check";
import { aGrid } from "../../support/grid";
import type { Grid } from "../../support/grid";
import { checkLearnt } from "../../support/learntForm";
import "../../support/matchers";
import { formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

const ROMAN = ["I", "II", "III", "IV"];
type Cells = Readonly<Record<string, CellInput>>;

/** Quarters and the year side by side, all typed: C to F and G; units in rows 4 to 6. */
function inColumns(cells: Cells = {}, year = "Cả năm", head = "Đảng viên kết nạp mới"): SheetBuilder {
  const rows: Grid = [
    ["KẾT QUẢ PHÁT TRIỂN ĐẢNG NĂM 2013"],
    ["STT", "Đơn vị", head, null, null, null, null],
    [null, null, ...ROMAN.map((quarter) => `Quý ${quarter}`), year],
    [1, "Xã Cổ Nhuế", 3, 4, 5, 6, 18],
    [2, "Xã Mễ Trì", 1, 0, 2, 7, 10],
    [3, "Xã Xuân Đỉnh", 8, 1, 1, 1, 11],
  ];
  return aGrid("Theo quý", rows, cells).merge("A2:A3", "B2:B3", "C2:G2");
}

function check(cells: Cells, good = inColumns()): ReturnType<typeof checkLearnt> {
  return checkLearnt(periodSumMismatch, good, inColumns(cells));
}

/** One sheet of a form with a sheet for every quarter and one for the year. */
function sheet(name: string, period: string, figures: readonly (readonly [number, number])[]): SheetBuilder {
  return aGrid(name, [
    ["KẾT QUẢ PHÁT TRIỂN ĐẢNG"],
    [period],
    ["STT", "Đơn vị", "Tổ chức đảng thành lập mới", "Đảng viên kết nạp mới"],
    ...figures.map(([set, admitted], at) => [
      at + 1,
      ["Xã Cổ Nhuế", "Xã Mễ Trì", "Xã Tây Tựu"][at] ?? "",
      set,
      admitted,
    ]),
  ]);
}

function aYear(year: readonly (readonly [number, number])[]): readonly SheetBuilder[] {
  return [
    ...ROMAN.map((quarter, at) =>
      sheet(`Quý ${quarter}`, `Quý ${quarter} năm 2013`, [
        [at, 2],
        [1, 5],
        [0, 3],
      ]),
    ),
    sheet("Cả năm", "Năm 2013", year),
  ];
}

const GOOD = aYear([
  [6, 8],
  [4, 20],
  [0, 12],
]);

describe("period-sum-mismatch: side by side", () => {
  it("reports a typed year that is not the sum of its quarters", () => {
    const report = check({ G5: 11 });
    expect(report).toReportOnly("period-sum-mismatch → Theo quý!G5");
    expect(problem(report, "period-sum-mismatch")).toMatchObject({
      severity: "error",
      subject: { unit: "Xã Mễ Trì", period: "2013" },
      data: { found: 11, expected: 10, parts: "2013-Q1 C5, 2013-Q2 D5, 2013-Q3 E5, 2013-Q4 F5" },
    });
  });

  it.each([
    ["nothing wrong", {}],
    ["a quarter not yet reported", { F5: null }],
    ["a quarter that is a remark", { F5: "đang rà soát" }],
    ["a quarter typed as text", { F5: "7" }],
    ["an empty year", { G5: null }],
    ["a year by formula, which other checks read", { G5: formula("=SUM(C5:E5)", 3) }],
    ["no quarter reported", { C5: null, D5: null, E5: null, F5: null }],
  ])("says nothing of %s", (_, cells: Cells) => {
    expect(check(cells)).toReportNothing();
  });

  it("counts a quarter without a result (không) as 0", () => {
    expect(check({ D5: "không" })).toReportNothing();
    expect(check({ F5: "không" })).toReportOnly("period-sum-mismatch → Theo quý!G5");
  });

  it("leaves a year that the form calculates to the checks of formulas", () => {
    const good = inColumns({
      G4: formula("=SUM(C4:F4)", 18),
      G5: formula("=SUM(C5:F5)", 10),
      G6: formula("=SUM(C6:F6)", 11),
    });
    expect(check({ G5: 11 }, good)).toReportNothing();
  });

  it("does not add what stands at the end of each quarter", () => {
    const stock: Cells = { G4: 6, G5: 7, G6: 1 };
    const head = "Số đảng viên có đến cuối kỳ";
    expect(
      checkLearnt(periodSumMismatch, inColumns(stock, "Cả năm", head), inColumns(stock, "Cả năm", head)),
    ).toReportNothing();
  });

  it("does not add lũy kế", () => {
    const head = "Lũy kế đảng viên kết nạp mới";
    expect(
      checkLearnt(periodSumMismatch, inColumns({}, "Cả năm", head), inColumns({ G5: 7 }, "Cả năm", head)),
    ).toReportNothing();
  });

  it("says nothing where most rows show that the year is no sum", () => {
    expect(check({ G4: 6, G5: 7 })).toReportNothing();
  });

  const HALVES: Grid = [
    ["Năm 2013"],
    ["STT", "Đơn vị", "Quý I", "Quý II", "6 tháng đầu năm", "Quý III", "9 tháng", "Quý IV", "Cả năm"],
    [1, "Xã Cổ Nhuế", 3, 4, 7, 5, 12, 6, 18],
    [2, "Xã Mễ Trì", 1, 0, 1, 2, 3, 7, 10],
    [3, "Xã Xuân Đỉnh", 8, 1, 9, 1, 10, 1, 11],
  ];

  it.each([
    ["the half-year", "E4"],
    ["nine months", "G4"],
    ["the year", "I4"],
  ])("compares %s with its quarters", (_, address) => {
    const report = checkLearnt(periodSumMismatch, aGrid("Biểu 7", HALVES), aGrid("Biểu 7", HALVES, { [address]: 30 }));
    expect(report).toReportOnly(`period-sum-mismatch → Biểu 7!${address}`);
  });
});

describe("period-sum-mismatch: sheets of quarters", () => {
  it("reports a typed year that is not the sum of the quarters' sheets", () => {
    const wrong = aYear([
      [6, 8],
      [4, 23],
      [0, 12],
    ]);
    const report = checkLearnt(periodSumMismatch, GOOD, ...wrong);
    expect(report).toReportOnly("period-sum-mismatch → Cả năm!D5");
    expect(problem(report, "period-sum-mismatch").data).toMatchObject({ found: 23, expected: 20 });
    expect(problem(report, "period-sum-mismatch").data.parts).toContain("2013-Q2 'Quý II'!D5");
  });

  it("finds units in another order on the sheet of the year", () => {
    const turned = aGrid("Cả năm", [
      ["KẾT QUẢ PHÁT TRIỂN ĐẢNG"],
      ["Năm 2013"],
      ["STT", "Đơn vị", "Tổ chức đảng thành lập mới", "Đảng viên kết nạp mới"],
      [1, "Xã Tây Tựu", 0, 12],
      [2, "Xã Mễ Trì", 4, 20],
      [3, "Xã Cổ Nhuế", 6, 9],
    ]);
    expect(checkLearnt(periodSumMismatch, GOOD, ...GOOD.slice(0, 4), turned)).toReportOnly(
      "period-sum-mismatch → Cả năm!D6",
    );
  });

  it("says nothing while a quarter is missing", () => {
    expect(checkLearnt(periodSumMismatch, GOOD, ...GOOD.slice(0, 3), GOOD[4] ?? inColumns())).toReportNothing();
  });

  it("finds nothing in any quarters and their sums, and every slip in a year", () => {
    const figures = fc.array(fc.tuple(fc.nat(50), fc.nat(300)), { minLength: 3, maxLength: 3 });
    const quarters = fc.array(figures, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(quarters, fc.integer({ min: 1, max: 40 }), (parts, slip) => {
        const sums = [0, 1, 2].map((unit): [number, number] => [
          parts.reduce((sum, quarter) => sum + (quarter[unit]?.[0] ?? 0), 0),
          parts.reduce((sum, quarter) => sum + (quarter[unit]?.[1] ?? 0), 0) + 1,
        ]);
        const drawn = parts.map((quarter, at) =>
          sheet(
            `Quý ${ROMAN[at] ?? ""}`,
            `Quý ${ROMAN[at] ?? ""} năm 2013`,
            quarter.map(([set, admitted]): [number, number] => [set, admitted + (at === 0 ? 1 : 0)]),
          ),
        );
        expect(checkLearnt(periodSumMismatch, GOOD, ...drawn, sheet("Cả năm", "Năm 2013", sums))).toReportNothing();
        const slipped = sums.map(([set, admitted], at): [number, number] => [set, admitted + (at === 1 ? slip : 0)]);
        expect(checkLearnt(periodSumMismatch, GOOD, ...drawn, sheet("Cả năm", "Năm 2013", slipped))).toReportOnly(
          "period-sum-mismatch → Cả năm!D5",
        );
      }),
      { numRuns: 10 },
    );
  });
});
