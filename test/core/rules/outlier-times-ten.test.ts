import fc from "fast-check";
import { outlierTimesTen } from "../../../src/core/rules/outlier-times-ten";
import type { Template } from "../../../src/core/template/template";
import { checkOnly, problem } from "../../support/check";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate } from "../../support/template";

const NAMES = ["Cổ Nhuế", "Mễ Trì", "Xuân Đỉnh", "Đại Mỗ", "Tây Mỗ", "Phú Diễn", "Liên Mạc", "Đông Ngạc"];

/** A form of one table: units and these columns, on one sheet per quarter. */
function aForm(fields: readonly object[], sheets = ["2012-Q1"], table: object = {}): Template {
  return aTemplate({
    ...SMALL_FORM,
    tables: [
      {
        name: "lao-dong",
        layout: "form",
        sheets: sheets.map((period) => ({ name: period, dimensions: { period } })),
        ...table,
        fields: [
          { name: "don-vi", title: "Đơn vị", role: "unit" },
          ...fields.map((field, at) => ({
            name: `cot-${String(at)}`,
            title: `Cột ${String(at)}`,
            type: "integer",
            role: "actual",
            ...field,
          })),
        ],
      },
    ],
  });
}

/** One row per unit; figures stand in B2, C2, … */
function aFilled(rows: readonly (readonly CellInput[])[], name = "2012-Q1", header?: readonly string[]): SheetBuilder {
  const titles = header ?? (rows[0] ?? []).map((_, at) => `Cột ${String(at)}`);
  return aSheet(name)
    .row("Đơn vị", ...titles)
    .rows(rows.map((cells, at) => [NAMES[at] ?? `Xã ${String(at)}`, ...cells]));
}

const column = (...figures: readonly CellInput[]) => figures.map((figure) => [figure]);

describe("outlier-times-ten: within its column", () => {
  const check = (...figures: readonly CellInput[]) =>
    checkOnly(outlierTimesTen, aForm([{}]), aFilled(column(...figures)));

  it("asks about an extra zero among figures that are much alike", () => {
    const report = check(115, 131, 1400, 118, 125, 142);
    expect(report).toReportOnly("outlier-times-ten → 2012-Q1!B4");
    expect(problem(report, "outlier-times-ten")).toMatchObject({
      severity: "question",
      data: { value: 1400, typical: 130, suggestion: 140 },
      subject: { unit: "Xuân Đỉnh", period: "2012-Q1" },
      place: { header: "Cột 0" },
    });
  });

  it.each([
    ["a large unit among small ones", [5, 12, 107, 9, 20, 14, 11]],
    ["no zero too many", [115, 131, 1407, 118, 125, 142]],
    ["a tenth that is less round than the others", [1500, 1300, 14_070, 1800, 1200, 1400]],
    ["small counts", [3, 4, 40, 3, 5, 4, 3]],
    ["figures of all sizes", [15, 1310, 14_000, 118, 25, 142, 9000]],
    ["few rows", [115, 131, 1400, 118]],
    ["a formula", [115, 131, formula("=SUM(A1:A9)", 1400), 118, 125, 142]],
    ["a text", [115, 131, "1400", 118, 125, 142]],
  ])("is silent about %s", (_, figures) => {
    expect(check(...figures)).toReportNothing();
  });

  it("is silent about totals", () => {
    const sheet = aFilled(column(115, 131, 140, 118, 125, 142)).row("Tổng cộng", 1300);
    expect(checkOnly(outlierTimesTen, aForm([{}]), sheet)).toReportNothing();
  });

  it.each([
    [{ role: "rate", type: "number" }],
    [{ role: "difference" }],
    [{ role: "other", title: "Năm sinh" }],
    [{ role: "other", title: "Mã doanh nghiệp" }],
    [{ formula: "[@cot-0]*2" }],
    [{ storedAs: "text" }],
  ])("leaves %j alone", (field) => {
    const sheet = aFilled(column(115, 131, 1400, 118, 125, 142), "2012-Q1", ["title" in field ? field.title : "Cột 0"]);
    expect(checkOnly(outlierTimesTen, aForm([field]), sheet)).toReportNothing();
  });

  it("does not begin to ask when all figures of a column are given in a smaller unit", () => {
    const sizes = fc.array(fc.integer({ min: 100, max: 4000 }), { minLength: 6, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 50 }), (figures, factor) => {
        const before = check(...figures).problems.length;
        expect(check(...figures.map((figure) => figure * factor)).problems.length).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe("outlier-times-ten: within its row", () => {
  it("holds a result against its target", () => {
    const form = aForm([{ role: "target" }, {}]);
    const rows = [
      [20, 18],
      [350, 3150],
      [1200, 1300],
      [90, 75],
    ];
    const report = checkOnly(outlierTimesTen, form, aFilled(rows));
    expect(report).toReportOnly("outlier-times-ten → 2012-Q1!C3");
    expect(problem(report, "outlier-times-ten").data.suggestion).toBe(315);
  });

  it("holds a quarter against the other quarters of its row", () => {
    const quarters = ["Q1", "Q2", "Q3", "Q4"].map((part) => ({ dimensions: { period: `2012-${part}` } }));
    const rows = [
      [210, 190, 2000, 205],
      [35, 30, 33, 40],
      [800, 950, 900, 870],
      [60, 52, 58, 70],
    ];
    expect(checkOnly(outlierTimesTen, aForm(quarters), aFilled(rows))).toReportOnly("outlier-times-ten → 2012-Q1!D2");
  });

  it("holds a unit against itself on the other sheets, and lets a large unit be large", () => {
    const periods = ["2012-Q1", "2012-Q2", "2012-Q3"];
    const usual = [12, 1400, 55, 300];
    const sheets = (figures: readonly number[]) => [
      aFilled(column(...usual), "2012-Q1"),
      aFilled(column(...figures), "2012-Q2"),
      aFilled(column(14, 1350, 60, 290), "2012-Q3"),
    ];
    const form = aForm([{}], periods);
    expect(checkOnly(outlierTimesTen, form, ...sheets([11, 1500, 500, 310]))).toReportOnly(
      "outlier-times-ten → 2012-Q2!B4",
    );
    expect(checkOnly(outlierTimesTen, form, ...sheets([11, 1500, 50, 310]))).toReportNothing();
  });

  it("does not ask about a figure of its column that its row explains", () => {
    const form = aForm([{ role: "target" }, {}]);
    const results = [115, 131, 1400, 118, 125, 142];
    const rows = results.map((result) => [Math.round(result * 1.1), result]);
    expect(checkOnly(outlierTimesTen, form, aFilled(rows))).toReportNothing();
  });
});

it("is silent about a register, whose rows are about different things", () => {
  const form = aForm([{ role: "other" }]);
  const sizes = [10, 17, 24, 310, 38, 45, 1200, 59, 66, 8, 80, 870];
  expect(checkOnly(outlierTimesTen, form, aFilled(column(...sizes)))).toReportNothing();
});
