import { dateOutOfPeriod } from "../../../src/core/rules/date-out-of-period";
import { checkOnly, problem } from "../../support/check";
import { aRegister, anEntry } from "../../support/form";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

const REGISTER = SMALL_FORM.tables.filter(({ name }) => name === "so-theo-doi");

/** Targets of 2012 and 2013, quarters I and II of 2012: the form speaks of both years. */
const check = (date: CellInput) => checkOnly(dateOutOfPeriod, aTemplate(), aRegister(anEntry({ date })));

describe("date-out-of-period", () => {
  it("reports a day in none of the years of the form and names them", () => {
    expect(check("4/4/2031")).toReportOnly("date-out-of-period → Sổ theo dõi!C2");
    expect(problem(check("4/4/2031"), "date-out-of-period")).toMatchObject({
      severity: "error",
      data: { date: "2031-04-04", periods: ["2012", "2013"] },
      subject: { unit: "Xã Mễ Trì", period: null, kind: "DANG" },
    });
  });

  it.each(["1/1/2012", "31/12/2013", 40966, "không rõ", null])("leaves %j alone", (date) => {
    expect(check(date)).toReportNothing();
  });

  it.each(["31/12/2011", "1/1/2014"])("reports %j, a day beyond the edge", (date) => {
    expect(check(date).problems).toHaveLength(1);
  });

  it("takes the periods a list names for itself", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: REGISTER.map((table) => ({
        ...table,
        sheets: [{ name: "Sổ theo dõi", dimensions: { period: "2012-Q1" } }],
      })),
    });
    const report = checkOnly(
      dateOutOfPeriod,
      form,
      aRegister(anEntry({ date: "1/4/2012" }), anEntry({ date: "31/3/2012" })),
    );
    expect(report).toReportOnly("date-out-of-period → Sổ theo dõi!C2");
    expect(problem(report, "date-out-of-period").data.periods).toEqual(["2012-Q1"]);
  });

  it("takes the periods as the office closes them", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      cutOffs: [{ part: "Q1", lastDay: "03-14" }],
      tables: REGISTER.map((table) => ({
        ...table,
        sheets: [{ name: "Sổ theo dõi", dimensions: { period: "2012-Q1" } }],
      })),
    });
    const register = aRegister(anEntry({ date: "14/3/2012" }), anEntry({ date: "15/3/2012" }));
    expect(checkOnly(dateOutOfPeriod, form, register)).toReportOnly("date-out-of-period → Sổ theo dõi!C3");
  });

  it("does not apply where the form names no period", () => {
    expect(checkOnly(dateOutOfPeriod, aTemplateWith("so-theo-doi"), aRegister(anEntry())).coverage.notApplicable).toBe(
      1,
    );
  });

  it("does not blame most days of a register for lying outside: the column is about another time", () => {
    const days = ["1/1/2001", "5/6/2003", "7/8/2004", "27/2/2012"].map((date) => anEntry({ date }));
    expect(checkOnly(dateOutOfPeriod, aTemplate(), aRegister(...days))).toReportNothing();
    const mixed = ["1/1/2001", "5/6/2012", "7/8/2012", "27/2/2012"].map((date) => anEntry({ date }));
    expect(checkOnly(dateOutOfPeriod, aTemplate(), aRegister(...mixed))).toReportOnly(
      "date-out-of-period → Sổ theo dõi!C2",
    );
  });

  describe("in a table that is not counted by its dates", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: REGISTER.map((table) => ({
        ...table,
        layout: "form",
        sheets: [{ name: "Sổ theo dõi", dimensions: { period: "2012" } }],
      })),
    });
    const checkForm = (...dates: readonly CellInput[]) =>
      checkOnly(dateOutOfPeriod, form, aRegister(...dates.map((date) => anEntry({ date }))));

    it("warns of one day among others that lie in the period", () => {
      const report = checkForm("1/2/2012", "5/6/2012", "4/4/2031", "7/8/2012");
      expect(report).toReportOnly("date-out-of-period → Sổ theo dõi!C4");
      expect(problem(report, "date-out-of-period")).toMatchObject({ severity: "warning", data: { periods: ["2012"] } });
    });

    it("is silent while its days do not show that they are about the period", () => {
      expect(checkForm("4/4/2031")).toReportNothing();
      expect(checkForm("1/2/2012", "5/6/2012", "4/4/2031")).toReportNothing();
      expect(checkForm("1/2/2012", "5/6/2012", "7/8/2012", "1/1/1970", "2/2/1980")).toReportNothing();
    });
  });
});
