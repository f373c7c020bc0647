import fc from "fast-check";
import { sumMismatch } from "../../../src/core/rules/sum-mismatch";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aGrid } from "../../support/grid";
import type { Grid } from "../../support/grid";
import { checkLearnt } from "../../support/learntForm";
import "../../support/matchers";
import { formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";

/** The office types its totals; "Tổng số" is declared as the sum of its parts. Rows 3 to 6, the total in row 7. */
const TYPED: Grid = [
  ["STT", "Tên đơn vị", "Tổng số", "Doanh nghiệp tư nhân", "Công ty TNHH"],
  ["A", "B", "1=2+3", 2, 3],
  [1, "Xã Cổ Nhuế", 12, 4, 8],
  [2, "Xã Mễ Trì", 9, 2, 7],
  [3, "Xã Xuân Đỉnh", 15, 5, 10],
  [4, "Xã Tây Tựu", 6, 6, 0],
  [null, "Cộng", 42, 17, 25],
];

function typed(cells: Readonly<Record<string, CellInput>>): ReturnType<typeof check> {
  return check(TYPED, cells);
}

function check(good: Grid, cells: Readonly<Record<string, CellInput>>): ReturnType<typeof checkLearnt> {
  return checkLearnt(sumMismatch, aGrid("PL01", good), aGrid("PL01", good, cells));
}

describe("sum-mismatch: totals", () => {
  it("reports a typed total that is not the sum of its rows", () => {
    const report = typed({ E7: 26 });
    expect(report).toReportOnly("sum-mismatch → PL01!E7");
    expect(problem(report, "sum-mismatch")).toMatchObject({
      severity: "error",
      data: { found: 26, expected: 25, parts: "E3:E6" },
    });
  });

  it.each([
    ["nothing wrong", {}],
    ["a row nobody reported on", { E4: null }],
    ["a doubtful part: a text", { E4: "chưa rõ" }],
    ["a doubtful part: a fraction", { E4: 7.5 }],
    ["a part typed as text", { E4: "7" }],
    ["an empty total", { E7: null }],
    ["a formula, which other checks read", { E7: formula("=SUM(E3:E5)", 17) }],
  ])("says nothing of a total beside %s", (_, cells) => {
    expect(typed({ C4: null, ...cells })).toReportNothing();
  });

  it("reports a total lower than its parts although a row is empty", () => {
    expect(typed({ C4: null, E4: null, E7: 17 })).toReportOnly("sum-mismatch → PL01!E7");
  });

  it("does not blame the declared total column of a total row that follows from a wrong row", () => {
    expect(typed({ C5: 18 })).toReportOnly("sum-mismatch → PL01!C5");
  });

  it("says nothing of a total row of which most columns are no sum: the rows are a choice", () => {
    expect(typed({ C7: 400, D7: 170, E7: 250 })).toReportNothing();
  });

  it("leaves a typed total beside totals of formulas to formula-overwritten where the form lists no rows", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, 2, 1],
      [2, "Xã Xuân Đỉnh", 1, 1, 1],
      [null, "Cộng", formula("=SUM(C4:C5)", 2), 4, formula("=SUM(E4:E5)", 2)],
    );
    expect(checkOnly(sumMismatch, aQuarterForm(), sheet)).toReportNothing();
  });

  it("reports a typed total of that form when none of the totals is a formula", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, 2, 1],
      [2, "Xã Xuân Đỉnh", 1, 1, 1],
      [null, "Cộng", 2, 4, 2],
    );
    expect(checkOnly(sumMismatch, aQuarterForm(), sheet)).toReportOnly("sum-mismatch → Quý I-2012!D6");
  });

  it("never adds of-which rows", () => {
    const good: Grid = [
      ["STT", "Nội dung", "Kỳ này", "Kỳ trước"],
      [1, "Đảng viên chính thức", 120, 110],
      [null, "Trong đó: nữ", 40, 35],
      [2, "Đảng viên dự bị", 12, 9],
      [null, "Tổng cộng", 132, 119],
    ];
    expect(check(good, {})).toReportNothing();
    expect(check(good, { C5: 172 })).toReportOnly("sum-mismatch → PL01!C5");
  });

  const GROUPS: Grid = [
    ["TT", "Nội dung", "Số lượng", "Trong đó nữ"],
    [null, "Tổng số", 50, 20],
    ["I", "Khối xã", 30, 12],
    [1, "Xã Cổ Nhuế", 18, 7],
    [2, "Xã Mễ Trì", 12, 5],
    ["II", "Khối doanh nghiệp", 20, 8],
    [1, "Cụm công nghiệp", 15, 6],
    [2, "Chi bộ chợ", 5, 2],
  ];

  it.each([
    ["C2", 51],
    ["C3", 31],
    ["C6", 19],
    ["D6", 9],
  ])("reports group totals and the whole at %s", (address, value) => {
    expect(check(GROUPS, { [address]: value })).toReportOnly(`sum-mismatch → PL01!${address}`);
  });

  it("ends the parts of a numbered item at the next one, which has none", () => {
    const good: Grid = [
      ["STT", "Nội dung", "Kỳ này", "Kỳ trước"],
      ["I", "Tăng trong kỳ", 57, 40],
      [1, "Kết nạp", 45, 30],
      [2, "Chuyển đến", 12, 10],
      ["II", "Giảm trong kỳ", 7, 5],
    ];
    expect(check(good, {})).toReportNothing();
    expect(check(good, { C2: 58 })).toReportOnly("sum-mismatch → PL01!C2");
  });

  it("understands a last total without a label that adds the other totals", () => {
    const good: Grid = [
      ["STT", "Tên đơn vị", "Số doanh nghiệp", "Số lao động"],
      [1, "Xã Cổ Nhuế", 20, 400],
      [2, "Xã Mễ Trì", 30, 500],
      [null, "Cộng cụm 1", 50, 900],
      [3, "Xã Xuân Đỉnh", 10, 100],
      [4, "Xã Tây Tựu", 15, 200],
      [null, "Cộng cụm 2", 25, 300],
      [null, "Tổng cộng", 75, 1200],
    ];
    expect(check(good, {})).toReportNothing();
    expect(check(good, { C7: 26 })).toReportOnly("sum-mismatch → PL01!C7");
    expect(check(good, { D8: 1300 })).toReportOnly("sum-mismatch → PL01!D8");
  });

  it("passes over averages, rates and rounded money", () => {
    const good: Grid = [
      ["ĐVT: Triệu đồng"],
      ["STT", "Tên đơn vị", "Thu ngân sách", "Thu nhập bình quân", "Tỷ lệ (%)"],
      [1, "Xã Cổ Nhuế", 100.4, 5.2, 20.1],
      [2, "Xã Mễ Trì", 200.4, 6.4, 40.2],
      [3, "Xã Xuân Đỉnh", 300.4, 4.9, 60.3],
      [null, "Cộng", 601.2, 5.5, 35.2],
    ];
    expect(check(good, {})).toReportNothing();
    expect(check(good, { C6: 651.2 })).toReportOnly("sum-mismatch → PL01!C6");
  });

  it("says nothing of a total that counts a row the workbook lost", () => {
    const without = TYPED.filter((_, at) => at !== 4);
    expect(checkLearnt(sumMismatch, aGrid("PL01", TYPED), aGrid("PL01", without))).toReportNothing();
  });
});

describe("sum-mismatch: columns", () => {
  it("reports a typed figure that is not the declared sum", () => {
    const report = typed({ C4: 10 });
    expect(report).toReportOnly("sum-mismatch → PL01!C4");
    expect(problem(report, "sum-mismatch")).toMatchObject({
      subject: { unit: "Xã Mễ Trì" },
      data: { found: 10, expected: 9, parts: "D4, E4" },
    });
  });

  it("reports a declared difference, below 0 too", () => {
    const good: Grid = [
      ["STT", "Tên đơn vị", "Kế hoạch", "Thực hiện", "Chênh lệch"],
      ["A", "B", 1, 2, "3=2-1"],
      [1, "Xã Cổ Nhuế", 4, 5, 1],
      [2, "Xã Mễ Trì", 6, 4, -2],
      [3, "Xã Xuân Đỉnh", 7, 9, 2],
    ];
    const report = check(good, { E4: 2 });
    expect(report).toReportOnly("sum-mismatch → PL01!E4");
    expect(problem(report, "sum-mismatch").data).toEqual({ found: 2, expected: -2, parts: "D4, -C4" });
  });

  it("does not demand what the form declares and no row keeps", () => {
    const good = TYPED.map((row, at) => (at === 1 ? ["A", "B", "1=2-3", 2, 3] : row));
    expect(check(good, {})).toReportNothing();
  });

  it('knows "Tổng số" over "Chia ra" by the figures', () => {
    const good: Grid = [
      ["STT", "Tên đơn vị", "Tổng số", "Chia ra", null],
      [null, null, null, "Tư nhân", "Cổ phần"],
      [1, "Xã Cổ Nhuế", 12, 4, 8],
      [2, "Xã Mễ Trì", 9, 2, 7],
      [3, "Xã Xuân Đỉnh", 15, 5, 10],
    ];
    const drawn = (cells = {}): ReturnType<typeof aGrid> =>
      aGrid("PL01", good, cells).merge("A1:A2", "B1:B2", "C1:C2", "D1:E1");
    expect(checkLearnt(sumMismatch, drawn(), drawn({ C5: 16 }))).toReportOnly("sum-mismatch → PL01!C5");
    expect(checkLearnt(sumMismatch, drawn(), drawn({ C3: 13, C5: 16 }))).toReportNothing();
  });

  it("leaves a column that the form calculates to the checks of formulas", () => {
    const good = TYPED.map((row, at) => {
      const line = String(at + 1);
      return at < 2
        ? row
        : row.map((cell, column) => (column === 2 ? formula(`=D${line}+E${line}`, cell as number) : cell));
    });
    expect(check(good, { C4: 10 })).toReportNothing();
  });

  it("is right about any figures: a kept sum is never reported, a broken one always", () => {
    const figures = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 99 }), (pairs, slip) => {
        const rows: Grid = [
          ...TYPED.slice(0, 2),
          ...pairs.map(([a, b], at) => [at + 1, `Xã số ${String(at + 1)}`, a + b, a, b]),
        ];
        const [a = 0, b = 0] = pairs[1] ?? [];
        expect(check(rows, {})).toReportNothing();
        expect(check(rows, { C4: a + b + slip })).toReportOnly("sum-mismatch → PL01!C4");
      }),
      { numRuns: 20 },
    );
  });
});

describe("sum-mismatch: lũy kế", () => {
  const quarter = (period: string, rows: Grid): Grid => [
    [`Quý ${period} năm 2013`],
    ["STT", "Đơn vị", "Đảng viên › Trong kỳ", "Đảng viên › Lũy kế"],
    ...rows,
  ];
  const first = aGrid(
    "Quý I",
    quarter("I", [
      [1, "Xã Cổ Nhuế", 3, 3],
      [2, "Xã Mễ Trì", 4, 4],
      [3, "Xã Xuân Đỉnh", 6, 6],
    ]),
  );
  const second = (cells = {}): ReturnType<typeof aGrid> =>
    aGrid(
      "Quý II",
      quarter("II", [
        [1, "Xã Cổ Nhuế", 2, 5],
        [2, "Xã Mễ Trì", 3, 7],
        [3, "Xã Xuân Đỉnh", 1, 7],
      ]),
      cells,
    );

  it("reports a figure that is more than both quarters together, as a warning", () => {
    const report = checkLearnt(sumMismatch, [first, second()], first, second({ D4: 9 }));
    expect(report).toReportOnly("sum-mismatch → Quý II!D4");
    expect(problem(report, "sum-mismatch")).toMatchObject({
      severity: "warning",
      data: { found: 9, expected: 7, parts: "'Quý I'!D4, C4" },
    });
  });

  it("leaves lower figures to the checks of lũy kế", () => {
    expect(checkLearnt(sumMismatch, [first, second()], first, second({ D4: 2, D5: 1 }))).toReportNothing();
  });
});
