import { dateNotUnderstood } from "../../../src/core/rules/date-not-understood";
import { checkOnly, problem } from "../../support/check";
import { aRegister, anEntry } from "../../support/form";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

const check = (date: CellInput) =>
  checkOnly(dateNotUnderstood, aTemplateWith("so-theo-doi"), aRegister(anEntry({ date })));

describe("date-not-understood", () => {
  it.each(["tháng 2/2012", "29-2-2013", "2/27/2012", "27/2/12", "sau"])("reports %j", (text) => {
    expect(check(text)).toReportOnly("date-not-understood → Sổ theo dõi!C2");
    expect(problem(check(text), "date-not-understood")).toMatchObject({
      severity: "error",
      data: { text },
      subject: { unit: "Xã Mễ Trì", period: null, kind: "DANG" },
      place: { header: "Ngày quyết định" },
    });
  });

  it("reports a bare year, which is no day", () => {
    expect(problem(check(2012), "date-not-understood").data.text).toBe("2012");
  });

  it.each([40966, "27-2-2012", "27/02/2012", "27.2.2012", null, "…", "#N/A"])("leaves %j alone", (date) => {
    expect(check(date)).toReportNothing();
  });

  it("reports a missing date only where the form requires one", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: SMALL_FORM.tables
        .filter(({ name }) => name === "so-theo-doi")
        .map((table) => ({
          ...table,
          fields: table.fields.map((field) =>
            field.role === "date" ? { ...field, constraints: { required: true } } : field,
          ),
        })),
    });
    const report = checkOnly(dateNotUnderstood, form, aRegister(anEntry({ date: null }), anEntry()));
    expect(report).toReportOnly("date-not-understood → Sổ theo dõi!C2");
    expect(problem(report, "date-not-understood").data.text).toBe("");
  });

  it("does not apply to forms without dates", () => {
    expect(checkOnly(dateNotUnderstood, aTemplateWith("quy")).coverage.notApplicable).toBe(1);
  });

  it("only warns where nothing is counted by the date", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: SMALL_FORM.tables
        .filter(({ name }) => name === "so-theo-doi")
        .map((table) => ({ ...table, layout: "form" })),
    });
    const report = checkOnly(dateNotUnderstood, form, aRegister(anEntry({ date: "27/2/12" })));
    expect(problem(report, "date-not-understood").severity).toBe("warning");
  });
});
