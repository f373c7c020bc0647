import { thousandsMistyped } from "../../../src/core/rules/thousands-mistyped";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter } from "../../support/form";
import { formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

/** Members admitted in a quarter, one per unit; the first stands in D4. */
const check = (...members: readonly CellInput[]) => {
  const units = ["Xã Mễ Trì", "Xã Xuân Đỉnh", "Thị trấn Cầu Diễn"];
  const rows = members.map((value, at) => [at + 1, units[at] ?? null, 1, value, 0]);
  return checkOnly(thousandsMistyped, aQuarterForm(), aQuarter("Quý I-2012", ...rows));
};

describe("thousands-mistyped", () => {
  it.each([
    [1.608, 1608],
    [1.008, 1008],
    [999.999, 999_999],
  ])("asks whether %d with its three decimals is %d, whatever the other counts", (value, suggestion) => {
    const report = check(value, 3);
    expect(report).toReportOnly("thousands-mistyped → Quý I-2012!D4");
    expect(problem(report, "thousands-mistyped")).toMatchObject({
      severity: "warning",
      data: { value, suggestion },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      place: { header: "Tổ chức đảng › Kết nạp mới" },
    });
  });

  it("takes 1,51 for 1510 among counts of that size", () => {
    expect(problem(check(1.51, 1608, 560), "thousands-mistyped").data).toEqual({ value: 1.51, suggestion: 1510 });
  });

  it("leaves 1,51 among small counts, and 2,5 among unround ones, to others", () => {
    expect(check(1.51, 12, 7)).toReportNothing();
    expect(check(2.5, 1608, 2560)).toReportNothing();
  });

  it("takes 2,5 for 2500 where the column counts in hundreds", () => {
    expect(problem(check(2.5, 1200, 3600), "thousands-mistyped").data).toEqual({ value: 2.5, suggestion: 2500 });
  });

  it("knows the usual size from the form when the column holds nothing else", () => {
    const form = aQuarterForm();
    const sized = {
      ...form,
      tables: form.tables.map((table) => ({
        ...table,
        fields: table.fields.map((field) => (field.name === "dang-kn" ? { ...field, magnitude: 4 } : field)),
      })),
    };
    const sheet = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1.51, 1.51, 0]);
    expect(checkOnly(thousandsMistyped, sized, sheet)).toReportOnly("thousands-mistyped → Quý I-2012!D4");
  });

  it.each([0.608, 1000.5, 1.2345, 7.5, 1608, "1.608", "1,51", null, "…", "#N/A"])("leaves %j alone", (value) => {
    expect(check(value, 3, 4)).toReportNothing();
  });

  it("leaves totals and calculated cells alone: they follow from others", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [1, "Xã Mễ Trì", 1, 1.608, formula("=D4/1000", 1.608)],
      [null, "Cộng", 1, formula("=SUM(D4)", 1.608), 1.608],
    );
    expect(checkOnly(thousandsMistyped, aQuarterForm(), sheet)).toReportOnly("thousands-mistyped → Quý I-2012!D4");
  });

  it("looks at targets", () => {
    const sheet = aCityTargetSheet([1, "Tổ chức đảng", "Kết nạp mới", 1.608, 7]);
    expect(checkOnly(thousandsMistyped, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "thousands-mistyped → CT Thành ủy giao!D3",
    );
  });
});
