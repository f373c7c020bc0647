import fc from "fast-check";
import { percentClaimWrong } from "../../../src/core/rules/percent-claim-wrong";
import { problem } from "../../support/check";
import { aGrid } from "../../support/grid";
import type { Grid } from "../../support/grid";
import { checkLearnt } from "../../support/learntForm";
import "../../support/matchers";
import { formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

type Cells = Readonly<Record<string, CellInput>>;

/** Targets in C, results in D, a typed rate in E, notes in F; units in rows 4 to 7, the total in row 8. */
function aReport(rates: readonly CellInput[], cells: Cells = {}, header = "Tỷ lệ (%)"): SheetBuilder {
  const rows: Grid = [
    ["KẾT QUẢ THÀNH LẬP TỔ CHỨC ĐẢNG NĂM 2013"],
    ["STT", "Đơn vị", "Chỉ tiêu giao", "Thực hiện", header, "Ghi chú"],
    ["A", "B", 1, 2, 3, "C"],
    [1, "Xã Cổ Nhuế", 7, 8, rates[0] ?? null, null],
    [2, "Xã Mễ Trì", 7, 9, rates[1] ?? null, null],
    [3, "Xã Xuân Đỉnh", 8, 6, rates[2] ?? null, null],
    [4, "Xã Tây Tựu", 5, 5, rates[3] ?? null, null],
    [null, "Cộng", 27, 28, rates[4] ?? null, null],
    ["Ghi chú: Số liệu minh họa"],
  ];
  return aGrid("Biểu 1", rows, cells);
}

const PERCENTS = [114.29, 128.57, 75, 100, 103.7];
const GOOD = aReport(PERCENTS);

function check(cells: Cells): ReturnType<typeof checkLearnt> {
  return checkLearnt(percentClaimWrong, GOOD, aReport(PERCENTS, cells));
}

describe("percent-claim-wrong: typed rates", () => {
  it("reports a rate that its numbers do not give", () => {
    const report = check({ E5: 138.57 });
    expect(report).toReportOnly("percent-claim-wrong → Biểu 1!E5");
    const found = problem(report, "percent-claim-wrong");
    expect(found).toMatchObject({
      severity: "error",
      subject: { unit: "Xã Mễ Trì" },
      data: { numerator: 9, denominator: 7 },
    });
    expect(found.data.found).toBeCloseTo(1.3857);
    expect(found.data.expected).toBeCloseTo(9 / 7);
  });

  it.each([
    ["percent numbers", PERCENTS],
    ["percent numbers with one digit", [114.3, 128.6, 75, 100, 103.7]],
    ["whole percent numbers", [114, 129, 75, 100, 104]],
    ["ratios", [1.1429, 1.2857, 0.75, 1, 1.037]],
    ["short ratios", [1.14, 1.29, 0.75, 1, 1.04]],
    ["texts", ["114,3%", "128,57 %", "(75%)", "100,0%", "đạt 103,7%"]],
    ["texts without a sign", ["114,29", "128,57", "75", "100", "103,70"]],
  ])("accepts %s", (_, rates) => {
    expect(checkLearnt(percentClaimWrong, aReport(rates), aReport(rates))).toReportNothing();
  });

  it("accepts a rate just below 100 % that is not rounded up to it, and one that is", () => {
    const rows = (rate: number): SheetBuilder => aReport([...PERCENTS.slice(0, 3), rate, 103.7], { C7: 200, D7: 199 });
    expect(checkLearnt(percentClaimWrong, GOOD, rows(99))).toReportNothing();
    expect(checkLearnt(percentClaimWrong, GOOD, rows(100))).toReportNothing();
  });

  it.each([
    ["an empty rate", { E5: null }],
    ["no target", { C5: null, E5: null }],
    ["a target of 0", { C5: 0 }],
    ["an unknown result", { D5: "chưa báo cáo" }],
    ["a sign", { E5: "…" }],
    ["a remark", { E5: "chưa đánh giá" }],
    ["a formula, which other checks read", { E5: formula("=D5/C5*10", 12.857) }],
  ])("says nothing of %s", (_, cells: Cells) => {
    expect(check(cells)).toReportNothing();
  });

  it("only mentions digits that were cut off instead of rounded", () => {
    const report = check({ C4: 4500, D4: 11789, E4: 261.9 });
    expect(report).toReportOnly("percent-claim-wrong → Biểu 1!E4");
    expect(problem(report, "percent-claim-wrong").severity).toBe("info");
  });

  it("reports an excess in a column of rates", () => {
    expect(check({ E5: 28.57 })).toReportOnly("percent-claim-wrong → Biểu 1!E5");
  });

  it.each([
    ["Vượt (%)", [14.3, 28.6, -25, 0, 3.7], { E5: 128.6 }],
    ["Tăng, giảm (%)", ["14,3%", "28,6%", "-25%", "0%", "3,7%"], { E5: "128,6%" }],
  ])('takes "%s" for the excess and reports a rate there', (header, rates, wrong) => {
    const good = aReport(rates, {}, header);
    expect(checkLearnt(percentClaimWrong, good, good)).toReportNothing();
    expect(checkLearnt(percentClaimWrong, good, aReport(rates, wrong, header))).toReportOnly(
      "percent-claim-wrong → Biểu 1!E5",
    );
  });

  it("accepts a total's rate that is right for its rows: then the total is wrong", () => {
    expect(check({ D8: 30 })).toReportNothing();
    expect(check({ E8: 104.72 })).toReportOnly("percent-claim-wrong → Biểu 1!E8");
  });

  it("divides as the form declares", () => {
    const declared = { E3: "3=1/2" };
    const rates = [87.5, 77.78, 133.33, 100, 96.43];
    const good = aReport(rates, declared);
    expect(checkLearnt(percentClaimWrong, good, good)).toReportNothing();
    expect(checkLearnt(percentClaimWrong, good, aReport(rates, { ...declared, E5: 128.57 }))).toReportOnly(
      "percent-claim-wrong → Biểu 1!E5",
    );
  });

  it("says nothing of a column that its numbers do not explain", () => {
    const rates = [40, 55, 61, 12, 43];
    expect(checkLearnt(percentClaimWrong, GOOD, aReport(rates))).toReportNothing();
  });

  it("compares with the same period of last year where the header says so", () => {
    const sheet = (cells: Cells = {}): SheetBuilder =>
      aGrid(
        "Biểu 1",
        [
          ["6 tháng đầu năm 2013"],
          ["Chỉ tiêu", "Thực hiện kỳ này", "Cùng kỳ năm trước", "% so với cùng kỳ"],
          ["Kết nạp", 45, 20, 225],
          ["Chuyển đến", 12, 10, 120],
          ["Khai trừ", 3, 4, 75],
          ["Xóa tên", 5, 5, 100],
        ],
        cells,
      );
    expect(checkLearnt(percentClaimWrong, sheet(), sheet())).toReportNothing();
    expect(checkLearnt(percentClaimWrong, sheet(), sheet({ D4: 20 }))).toReportOnly("percent-claim-wrong → Biểu 1!D4");
  });

  it("forgives a rate that was worked out before the money was rounded", () => {
    const exact = (rate: number): SheetBuilder =>
      aGrid("Biểu 1", [
        ["KẾT QUẢ THU NĂM 2013"],
        ["ĐVT: Triệu đồng"],
        ["STT", "Đơn vị", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
        [1, "Xã Cổ Nhuế", 31.2, 24.1, rate],
        [2, "Xã Mễ Trì", 40.5, 42.8, 105.68],
        [3, "Xã Xuân Đỉnh", 22.1, 20.9, 94.57],
      ]);
    expect(checkLearnt(percentClaimWrong, exact(77.24), exact(77.36))).toReportNothing();
    expect(checkLearnt(percentClaimWrong, exact(77.24), exact(79.24))).toReportOnly("percent-claim-wrong → Biểu 1!E4");
  });

  it("knows shares of the total", () => {
    const sheet = (cells: Cells = {}): SheetBuilder =>
      aGrid(
        "Biểu 7A",
        [
          ["Chỉ tiêu", "Tổng số", "Tỷ lệ (%)"],
          ["Tổng số", 80, 100],
          ["Hoàn thành xuất sắc", 20, 25],
          ["Hoàn thành tốt", 50, 62.5],
          ["Hoàn thành", 10, 12.5],
        ],
        cells,
      );
    expect(checkLearnt(percentClaimWrong, sheet(), sheet())).toReportNothing();
    expect(checkLearnt(percentClaimWrong, sheet(), sheet({ C4: 65.2 }))).toReportOnly(
      "percent-claim-wrong → Biểu 7A!C4",
    );
  });

  it("accepts every rate rounded to its digits, and no rate one percent off", () => {
    const pair = fc.tuple(fc.integer({ min: 3, max: 900 }), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(pair, fc.integer({ min: 0, max: 2 }), ([target, actual], digits) => {
        const rate = Math.round((actual / target) * 100 * 10 ** digits) / 10 ** digits;
        expect(check({ C5: target, D5: actual, E5: rate })).toReportNothing();
        expect(check({ C5: target, D5: actual, E5: rate + 11 })).toReportOnly("percent-claim-wrong → Biểu 1!E5");
      }),
      { numRuns: 20 },
    );
  });
});

describe("percent-claim-wrong: what texts say", () => {
  it.each([
    "Đạt 128,6%",
    "Vượt 28,57 %",
    "vượt chỉ tiêu Thành ủy giao 2 tổ chức",
    "Đạt 128,6% chỉ tiêu, vượt 2 tổ chức",
    "Đạt và vượt 28,6% kế hoạch năm",
    "Đạt 43% so với cùng kỳ",
    "Đạt 12% số doanh nghiệp trên địa bàn",
    "Đạt chuẩn 5 năm liền",
    "Thành lập vượt tiến độ",
  ])("agrees with “%s” beside 9 of 7", (text) => {
    expect(check({ F5: text })).toReportNothing();
  });

  it.each([
    "Đạt 28,6%",
    "Vượt 128,6%",
    "vượt chỉ tiêu Thành ủy giao 1 tổ chức",
    "Đạt 130% kế hoạch",
    "còn thiếu 2 tổ chức",
  ])("warns about “%s” beside 9 of 7", (text) => {
    const report = check({ F5: text });
    expect(report).toReportOnly("percent-claim-wrong → Biểu 1!F5");
    expect(problem(report, "percent-claim-wrong")).toMatchObject({
      severity: "warning",
      subject: { unit: "Xã Mễ Trì" },
      data: { numerator: 9, denominator: 7 },
    });
  });

  it("reads notes below about the total, or about the unit they name", () => {
    expect(check({ A9: "Toàn huyện đạt 103,7% chỉ tiêu" })).toReportNothing();
    expect(check({ A9: "Xã Tây Tựu đạt 100% chỉ tiêu" })).toReportNothing();
    expect(check({ A9: "Toàn huyện đạt 120% chỉ tiêu" })).toReportOnly("percent-claim-wrong → Biểu 1!A9");
    expect(check({ A9: "Xã Xuân Đỉnh vượt 75% chỉ tiêu" })).toReportOnly("percent-claim-wrong → Biểu 1!A9");
    expect(check({ A9: "Xã Xuân Đỉnh và Xã Mễ Trì đạt 75% chỉ tiêu" })).toReportNothing();
  });

  it("only believes a note beside several kinds when it names one", () => {
    const sheet = (note: string | null): SheetBuilder =>
      aGrid("Tổng hợp", [
        ["KẾT QUẢ THÀNH LẬP MỚI NĂM 2013"],
        ["STT", "Đơn vị", "Tổ chức đảng", null, "Tổ chức công đoàn", null, "Ghi chú"],
        [null, null, "Chỉ tiêu", "Thực hiện", "Chỉ tiêu", "Thực hiện", null],
        [1, "Xã Cổ Nhuế", 7, 8, 5, 5, note],
        [2, "Xã Mễ Trì", 4, 2, 6, 9, null],
      ]).merge("A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3");
    const checkNote = (note: string): ReturnType<typeof checkLearnt> =>
      checkLearnt(percentClaimWrong, sheet(null), sheet(note));
    expect(checkNote("Vượt 20% chỉ tiêu")).toReportNothing();
    expect(checkNote("Tổ chức đảng vượt 14,3% chỉ tiêu")).toReportNothing();
    expect(checkNote("Tổ chức đảng vượt 114,3% chỉ tiêu")).toReportOnly("percent-claim-wrong → Tổng hợp!G4");
  });
});
