import { unitOfMeasureContradicted } from "../../../src/core/rules/unit-of-measure-contradicted";
import type { Template } from "../../../src/core/template/template";
import { checkOnly, problem } from "../../support/check";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate } from "../../support/template";

/** Units with budget and spending in million đồng, usually four digits; spending has a heading of its own. */
function aBudgetForm({ spent = "Thực hiện", table = {}, field = {} } = {}): Template {
  const figure = { type: "integer", magnitude: 4, ...field };
  return aTemplate({
    ...SMALL_FORM,
    tables: [
      {
        name: "thu-chi",
        layout: "form",
        sheets: [{ name: "PL01" }],
        unitOfMeasure: "Triệu đồng",
        ...table,
        fields: [
          { name: "don-vi", title: "Đơn vị", role: "unit" },
          { name: "giao", title: "Dự toán giao", role: "target", ...figure },
          { name: "thuc-hien", title: spent, role: "actual", ...figure },
        ],
      },
    ],
  });
}

const USUAL: readonly (readonly CellInput[])[] = [
  [1200, 1150],
  [2500, 2300],
  [1800, 1900],
  [3100, 3000],
];

/** Row 1 title, row 2 "ĐVT", row 3 header, figures from row 4. */
function aBudget(line: CellInput, rows = USUAL, spent = "Thực hiện") {
  return aSheet("PL01")
    .row("THU CHI NĂM 2013")
    .row(null, null, line)
    .row("Đơn vị", "Dự toán giao", spent)
    .rows(rows.map((cells, at) => [`Xã ${String(at + 1)}`, ...cells]));
}

const times = (factor: number, column?: number) =>
  USUAL.map((cells) => cells.map((cell, at) => (column === undefined || at === column ? Number(cell) * factor : cell)));

const check = (line: CellInput, rows = USUAL) =>
  checkOnly(unitOfMeasureContradicted, aBudgetForm(), aBudget(line, rows));

describe("unit-of-measure-contradicted: what is stated", () => {
  it("asks about another unit above the table", () => {
    const report = check("ĐVT: Nghìn đồng");
    expect(report).toReportOnly("unit-of-measure-contradicted → PL01!C2");
    expect(problem(report, "unit-of-measure-contradicted")).toMatchObject({
      severity: "question",
      data: { stated: "Nghìn đồng", expected: "Triệu đồng", ratio: null },
      cause: null,
    });
  });

  it.each(["ĐVT: Triệu đồng", "Đơn vị tính: triệu đồng.", "(ĐVT: tr.đ)", "Đơn vị: Xã Mễ Trì", null])(
    "accepts %j",
    (line) => {
      expect(check(line)).toReportNothing();
    },
  );

  it("does not wonder where the form states nothing", () => {
    const form = aBudgetForm({ table: { unitOfMeasure: undefined } });
    expect(checkOnly(unitOfMeasureContradicted, form, aBudget("ĐVT: Nghìn đồng"))).toReportNothing();
  });

  it("asks where a heading contradicts the line above the table", () => {
    const form = aBudgetForm({ spent: "Thực hiện (đồng)" });
    const report = checkOnly(unitOfMeasureContradicted, form, aBudget("ĐVT: Triệu đồng", USUAL, "Thực hiện (đồng)"));
    expect(report).toReportOnly("unit-of-measure-contradicted → PL01!C3");
    expect(problem(report, "unit-of-measure-contradicted").data).toEqual({
      stated: "đồng",
      expected: "Triệu đồng",
      ratio: null,
    });
  });

  it.each(["Thực hiện (triệu đồng)", "Thực hiện (người)", "Thực hiện (đồng/người)", "Thực hiện (%)"])(
    "lets a heading say %j",
    (spent) => {
      const sheet = aBudget("ĐVT: Triệu đồng", USUAL, spent);
      expect(checkOnly(unitOfMeasureContradicted, aBudgetForm({ spent }), sheet)).toReportNothing();
    },
  );

  it("looks at a column of units where the form knows them", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: [
        {
          name: "ket-qua",
          layout: "form",
          sheets: [{ name: "PL01" }],
          fields: [
            { name: "noi-dung", title: "Nội dung", role: "item" },
            { name: "dvt", title: "ĐVT", role: "unit-of-measure", unitOfMeasure: "người" },
            { name: "so", title: "Số", type: "integer", role: "actual" },
          ],
        },
      ],
    });
    const sheet = aSheet("PL01")
      .row("Nội dung", "ĐVT", "Số")
      .row("Kết nạp đảng viên", "Người", 5)
      .row("Kết nạp đoàn viên", "Tổ chức", 40)
      .row("Kết nạp hội viên", "…", 7);
    expect(checkOnly(unitOfMeasureContradicted, form, sheet)).toReportOnly("unit-of-measure-contradicted → PL01!B3");
  });
});

describe("unit-of-measure-contradicted: sizes", () => {
  it("asks about figures in another unit, at the heading of their column", () => {
    const report = check("ĐVT: Triệu đồng", times(1000, 1));
    expect(report).toReportOnly("unit-of-measure-contradicted → PL01!C3");
    expect(problem(report, "unit-of-measure-contradicted")).toMatchObject({
      data: { stated: "Triệu đồng", expected: "Triệu đồng", ratio: 1000 },
      place: { header: "Thực hiện" },
    });
  });

  it.each([
    [1_000_000, 1_000_000],
    [0.001, 0.001],
  ])("knows figures times %d", (factor, ratio) => {
    const report = check("ĐVT: Triệu đồng", times(factor, 0));
    expect(problem(report, "unit-of-measure-contradicted").data.ratio).toBe(ratio);
  });

  it("makes one thing of another unit above the table and the columns it stands for", () => {
    const report = check("ĐVT: Đồng", times(1_000_000));
    expect(report.problems.map(({ cause }) => cause)).toEqual(["PL01!C2", "PL01!C2", "PL01!C2"]);
  });

  it.each([
    ["ten times the usual", times(10)],
    ["a hundred times the usual", times(100)],
    ["one large figure", [[1_200_000, 1150], ...USUAL.slice(1)]],
    ["few figures", times(1000).slice(0, 2)],
    ["blanks and texts", USUAL.map(() => ["…", null])],
  ])("is silent about %s", (_, rows) => {
    expect(check("ĐVT: Triệu đồng", rows)).toReportNothing();
  });

  it("does not take few organisations for thousands of them", () => {
    const form = aBudgetForm({ table: { unitOfMeasure: "người" } });
    const rows = USUAL.map(() => [3, 4]);
    expect(checkOnly(unitOfMeasureContradicted, form, aBudget("ĐVT: người", rows))).toReportNothing();
  });

  it.each([{ role: "rate" }, { formula: "[@giao]*2" }, { storedAs: "text" }, { magnitude: undefined }])(
    "leaves columns with %j alone",
    (field) => {
      const form = aBudgetForm({ field });
      expect(checkOnly(unitOfMeasureContradicted, form, aBudget(null, times(1000)))).toReportNothing();
    },
  );

  it("looks at typed figures only: the others follow", () => {
    const rows = USUAL.map((cells, at) => [cells[0] ?? null, formula(`=B${String(at + 4)}*1000`, 2_000_000)]);
    expect(check("ĐVT: Triệu đồng", rows)).toReportNothing();
  });
});
