import { unitDuplicate } from "../../../src/core/rules/unit-duplicate";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter, aRegister, anEntry } from "../../support/form";
import { aSheet } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

describe("unit-duplicate", () => {
  it("reports the second row of a unit and names the first", () => {
    const report = checkOnly(
      unitDuplicate,
      aQuarterForm(),
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0], [2, "Xã Xuân Đỉnh", 0, 0, 0], [3, "xã mễ trì", 0, 0, 0]),
    );
    expect(report).toReportOnly("unit-duplicate → Quý I-2012!B6");
    expect(problem(report, "unit-duplicate")).toMatchObject({
      severity: "error",
      data: { unit: "Xã Mễ Trì", firstAddress: "B4" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1" },
    });
  });

  it("takes an alias for the unit it stands for", () => {
    const rows = [
      [1, "Xã Xuân Đỉnh", 1, 1, 1],
      [2, "X. Xuân Đỉnh", 0, 0, 0],
    ];
    expect(checkOnly(unitDuplicate, aQuarterForm(), aQuarter("Quý I-2012", ...rows))).toReportOnly(
      "unit-duplicate → Quý I-2012!B5",
    );
  });

  it("reports each further row, always against the first", () => {
    const rows = [1, 2, 3].map((ordinal) => [ordinal, "Xã Mễ Trì", 0, 0, 0]);
    const report = checkOnly(unitDuplicate, aQuarterForm(), aQuarter("Quý I-2012", ...rows));
    expect(report.problems.map(({ data }) => data)).toEqual([
      { unit: "Xã Mễ Trì", firstAddress: "B4" },
      { unit: "Xã Mễ Trì", firstAddress: "B4" },
    ]);
  });

  it("lets the register name a unit as often as it founded organisations", () => {
    expect(checkOnly(unitDuplicate, aTemplateWith("so-theo-doi"), aRegister(anEntry(), anEntry()))).toReportNothing();
  });

  it("lets one unit stand on the sheets of several quarters, and unknown names repeat", () => {
    const form = aTemplateWith("quy");
    const rows = [
      [1, "Xã Mễ Trì", 1, 1, 1],
      [2, "Xã Lạ", 1, 1, 1],
      [3, "Xã Lạ", 1, 1, 1],
    ];
    expect(
      checkOnly(unitDuplicate, form, aQuarter("Quý I-2012", ...rows), aQuarter("Quý II-2012", ...rows)),
    ).toReportNothing();
  });

  it("lets a unit have one row for each kind where kinds stand in the rows", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: [
        {
          name: "theo-loai",
          layout: "matrix",
          sheets: [{ name: "Theo loại" }],
          dimensions: { measure: "TL", period: "2012" },
          fields: [
            { name: "don-vi", title: "Đơn vị", role: "unit" },
            { name: "loai", title: "Loại", role: "kind" },
            { name: "so", title: "Số", type: "integer", role: "actual" },
          ],
        },
      ],
    });
    const sheet = aSheet("Theo loại").row("Đơn vị", "Loại", "Số").row("Xã Mễ Trì", "Tổ chức đảng", 1);
    expect(checkOnly(unitDuplicate, form, sheet.row("Xã Mễ Trì", "Công đoàn", 2))).toReportNothing();
    expect(checkOnly(unitDuplicate, form, sheet.row("Xã Mễ Trì", "Tổ chức đảng", 2))).toReportOnly(
      "unit-duplicate → Theo loại!A3",
    );
  });
});
