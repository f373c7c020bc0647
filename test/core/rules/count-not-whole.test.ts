import { countNotWhole } from "../../../src/core/rules/count-not-whole";
import { thousandsMistyped } from "../../../src/core/rules/thousands-mistyped";
import { aQuarterForm, checkOnly, problem, ruleInput } from "../../support/check";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

const aSheetWith = (value: CellInput, other: CellInput = null) =>
  aQuarter("Quý I-2012", [1, "Xã Mễ Trì", value, 0, 0], [2, "Xã Xuân Đỉnh", other, 0, 0]);

const check = (value: CellInput, other?: CellInput) =>
  checkOnly(countNotWhole, aQuarterForm(), aSheetWith(value, other));

/** A form of one table with a column of this description. */
function formWith(field: object, table: object = {}) {
  return aTemplate({
    ...SMALL_FORM,
    tables: [
      {
        name: "thu-chi",
        layout: "form",
        sheets: [{ name: "Thu chi" }],
        ...table,
        fields: [
          { name: "don-vi", title: "Đơn vị", role: "unit" },
          { name: "so", title: "Số", type: "integer", role: "actual", ...field },
        ],
      },
    ],
  });
}

const aFormSheet = (value: CellInput) =>
  aSheet("Thu chi").row("Đơn vị", "Số").row("Xã Mễ Trì", value).row("Xã Xuân Đỉnh", 12);

describe("count-not-whole", () => {
  it.each([
    [0.5, 0.5],
    [2.5, 2.5],
    [1.51, 1.51],
    [2.00015, 2.00015],
    ["7,5", 7.5],
    ["1.51", 1.51],
  ])("reports %j, which no count explains, as an error", (cell, value) => {
    const report = check(cell, 12);
    expect(report).toReportOnly("count-not-whole → Quý I-2012!C4");
    expect(problem(report, "count-not-whole")).toMatchObject({ severity: "error", data: { value, suggestion: null } });
  });

  it("proposes the count where a half is as likely", () => {
    expect(problem(check(2.5, 1608), "count-not-whole").data).toEqual({ value: 2.5, suggestion: 2500 });
  });

  it.each([8, 0, -3, "1.608", "8", null, "#N/A", "sau", 1.608])("leaves %j alone", (value) => {
    expect(check(value)).toReportNothing();
  });

  it.each([1.608, 1.51, 2.5, 7.5, 0.5])("never shares %d with thousands-mistyped", (value) => {
    for (const other of [7, 1608, 1200]) {
      const input = ruleInput(aQuarterForm(), aSheetWith(value, other));
      const found = [...countNotWhole.check(input), ...thousandsMistyped.check(input)];
      expect(found.map(({ place }) => place.address)).toEqual(["C4"]);
    }
  });

  it("does not blame the total or a calculated cell for a fraction in its rows", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, 2.5, formula("=D4/2", 1.25)],
      [null, "Cộng", 1.5, formula("=SUM(D4)", 2.5), 0],
    );
    expect(checkOnly(countNotWhole, aQuarterForm(), sheet)).toReportOnly("count-not-whole → Quý I-2012!D4");
  });

  it("looks at totals that the form types", () => {
    const form = formWith({}, { rows: [{ label: "Xã Mễ Trì", role: "total" }] });
    expect(checkOnly(countNotWhole, form, aFormSheet(2.5))).toReportOnly("count-not-whole → Thu chi!B2");
  });

  it("leaves cells to the checks of formulas where the form has a formula", () => {
    expect(checkOnly(countNotWhole, formWith({ formula: "[@so]/2" }), aFormSheet(2.5))).toReportNothing();
  });

  it.each([
    [{ role: "other" }, {}],
    [{ role: "difference" }, {}],
    [{ unitOfMeasure: "ha" }, {}],
    [{}, { unitOfMeasure: "Triệu đồng" }],
  ])("only asks where the form does not surely count: %j %j", (field, table) => {
    const report = checkOnly(countNotWhole, formWith(field, table), aFormSheet(2.5));
    expect(problem(report, "count-not-whole").severity).toBe("question");
  });

  it("lets decimals, rates and columns kept as text have fractions", () => {
    expect(checkOnly(countNotWhole, formWith({ type: "number" }), aFormSheet(2.5))).toReportNothing();
    expect(checkOnly(countNotWhole, formWith({ role: "rate" }), aFormSheet(2.5))).toReportNothing();
    expect(checkOnly(countNotWhole, formWith({ storedAs: "text" }), aFormSheet("21.15"))).toReportNothing();
  });

  it("looks at targets", () => {
    const sheet = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 7, 1.5]);
    expect(checkOnly(countNotWhole, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "count-not-whole → CT Thành ủy giao!E3",
    );
  });
});
