import { unitNotValid } from "../../../src/core/rules/unit-not-valid";
import type { Template } from "../../../src/core/template/template";
import { checkOnly, problem } from "../../support/check";
import { aQuarter, aRegister, aUnitTargetSheet, anEntry } from "../../support/form";
import "../../support/matchers";
import { aSheet } from "../../support/sheet";
import { SMALL_FORM, aTemplate } from "../../support/template";

const CO_NHUE = {
  name: "Xã Cổ Nhuế",
  aliases: ["X. Cổ Nhuế"],
  validTo: "2012-03-31",
  successors: ["Cổ Nhuế 1", "Cổ Nhuế 2"],
};
const AFTER = ["Cổ Nhuế 1", "Cổ Nhuế 2"].map((name) => ({ name, validFrom: "2012-04-01" }));

/** The small form with Xã Cổ Nhuế, which became Cổ Nhuế 1 and 2 on 1 April 2012. */
function aForm(table: string, change: object = {}): Template {
  const tables = SMALL_FORM.tables.filter(({ name }) => name === table);
  return aTemplate({ ...SMALL_FORM, units: [...SMALL_FORM.units, CO_NHUE, ...AFTER], tables, ...change });
}

describe("unit-not-valid", () => {
  it("warns of a unit in the quarter after its last day, and says what took its place", () => {
    const report = checkOnly(
      unitNotValid,
      aForm("quy"),
      aQuarter("Quý I-2012", [1, "Xã Cổ Nhuế", 1, 2, 0]),
      aQuarter("Quý II-2012", [1, "Xã Mễ Trì", 1, 2, 0], [2, "X. Cổ Nhuế", 1, 2, 0]),
    );
    expect(report).toReportOnly("unit-not-valid → Quý II-2012!B5");
    expect(problem(report, "unit-not-valid")).toMatchObject({
      severity: "warning",
      subject: { unit: "Xã Cổ Nhuế", period: "2012-Q2", kind: null },
      data: { unit: "Xã Cổ Nhuế", validFrom: null, validTo: "2012-03-31", successors: ["Cổ Nhuế 1", "Cổ Nhuế 2"] },
    });
  });

  it("warns of a unit before its first day", () => {
    const report = checkOnly(
      unitNotValid,
      aForm("quy"),
      aQuarter("Quý I-2012", [1, "Cổ Nhuế 1", 1, 2, 0]),
      aQuarter("Quý II-2012", [1, "Cổ Nhuế 1", 1, 2, 0]),
    );
    expect(report).toReportOnly("unit-not-valid → Quý I-2012!B4");
    expect(problem(report, "unit-not-valid").data).toMatchObject({ validFrom: "2012-04-01", validTo: null });
  });

  it("is content when a unit exists on one day of the period", () => {
    const form = aForm("quy", { units: [{ ...CO_NHUE, validTo: "2012-04-01", successors: [] }] });
    expect(checkOnly(unitNotValid, form, aQuarter("Quý II-2012", [1, "Xã Cổ Nhuế", 1, 2, 0]))).toReportNothing();
  });

  it("takes the periods as the office closes them", () => {
    const sheet = aQuarter("Quý II-2012", [1, "Xã Cổ Nhuế", 1, 2, 0]);
    const closed = aForm("quy", { cutOffs: [{ part: "Q1", lastDay: "03-25" }] });
    expect(checkOnly(unitNotValid, aForm("quy"), sheet)).toReportOnly("unit-not-valid → Quý II-2012!B4");
    expect(checkOnly(unitNotValid, closed, sheet)).toReportNothing();
  });

  it("looks at the dates of a register, one cause for all rows of a unit", () => {
    const report = checkOnly(
      unitNotValid,
      aForm("so-theo-doi"),
      aRegister(
        anEntry({ unit: "Xã Cổ Nhuế", date: "31/3/2012" }),
        anEntry({ unit: "Xã Cổ Nhuế", date: "1/4/2012" }),
        anEntry({ unit: "X. Cổ Nhuế", date: "5/6/2012" }),
        anEntry({ unit: "Xã Cổ Nhuế", date: "không rõ" }),
        anEntry({ unit: "Xã Mễ Trì", date: "5/6/2012" }),
      ),
    );
    expect(report).toReportOnly("unit-not-valid → Sổ theo dõi!D3", "unit-not-valid → Sổ theo dõi!D4");
    expect(report.problems.map(({ cause }) => cause)).toEqual(["Sổ theo dõi!D3", "Sổ theo dõi!D3"]);
    expect(report.problems[0]?.subject.period).toBe("2012-Q2");
  });

  it("looks only at columns that are filled in, where each column has its own year", () => {
    const form = aForm("ct-huyen", { units: [{ ...CO_NHUE, validTo: "2011-12-31", successors: [] }] });
    const sheet = aUnitTargetSheet([1, "Xã Cổ Nhuế", 3], [2, "Xã Cổ Nhuế", null]);
    const report = checkOnly(unitNotValid, form, sheet);
    expect(report).toReportOnly("unit-not-valid → CT Huyện giao!B3");
    expect(problem(report, "unit-not-valid").subject.period).toBe("2012");
  });

  it("says nothing of a table whose time nobody knows, of unknown names and of totals", () => {
    const form = aForm("quy", {
      tables: [
        {
          name: "danh-sach",
          layout: "form",
          sheets: [{ name: "Danh sách" }],
          fields: [
            { name: "don-vi", title: "Tên đơn vị", role: "unit" },
            { name: "so", title: "Số lượng", type: "integer", role: "actual" },
          ],
        },
      ],
    });
    const sheet = aSheet("Danh sách").row("Tên đơn vị", "Số lượng").row("Xã Cổ Nhuế", 1).row("Xã Lạ", 2).row("Cộng", 3);
    expect(checkOnly(unitNotValid, form, sheet)).toReportNothing();
  });

  it("does not apply to a form that knows no first or last days", () => {
    const report = checkOnly(unitNotValid, aTemplate(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0]));
    expect(report.coverage).toMatchObject({ checks: 0, notApplicable: 1 });
  });
});
