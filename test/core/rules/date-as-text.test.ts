import { dateAsText } from "../../../src/core/rules/date-as-text";
import { checkOnly, problem } from "../../support/check";
import { aRegister, anEntry } from "../../support/form";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

/** A register with these days, one per row; the first stands in C2. */
const register = (dates: readonly CellInput[]) => aRegister(...dates.map((date) => anEntry({ date })));
const check = (...dates: readonly CellInput[]) => checkOnly(dateAsText, aTemplateWith("so-theo-doi"), register(dates));

describe("date-as-text", () => {
  it.each([
    ["25/6/2023", "2023-06-25"],
    ["27-2-2012", "2012-02-27"],
    ["27.02.2012", "2012-02-27"],
    ["ngày 27 tháng 2 năm 2012", "2012-02-27"],
    ["2012-02-27", "2012-02-27"],
  ])("reports %j among dates", (text, date) => {
    const report = check(40966, text, 40970);
    expect(report).toReportOnly("date-as-text → Sổ theo dõi!C3");
    expect(problem(report, "date-as-text")).toMatchObject({
      severity: "warning",
      data: { text, date },
      subject: { unit: "Xã Mễ Trì", kind: "DANG" },
      place: { header: "Ngày quyết định" },
    });
  });

  it.each(["27/2/12", "29-2-2013", "tháng 2/2012", "", "…", null, 2012, "#N/A", true])(
    "leaves %j, which is no whole day, to others",
    (value) => {
      expect(check(40966, value, 40970)).toReportNothing();
    },
  );

  it("is silent about a column that is mostly text: so the office keeps it", () => {
    expect(check("27-2-2012", "28-2-2012", 40970)).toReportNothing();
    expect(check("27-2-2012", "28-2-2012")).toReportNothing();
  });

  it("reports each text as long as there are as many dates", () => {
    expect(check("27-2-2012", 40970)).toReportOnly("date-as-text → Sổ theo dõi!C2");
  });

  it("does not apply where the form keeps its dates as text", () => {
    const form = aTemplateWith("so-theo-doi");
    const asText = {
      ...form,
      tables: form.tables.map((table) => ({
        ...table,
        fields: table.fields.map((field) => (field.role === "date" ? { ...field, storedAs: "text" as const } : field)),
      })),
    };
    const report = checkOnly(dateAsText, asText, register([40966, "27-2-2012", 40970]));
    expect(report).toReportNothing();
    expect(report.coverage.notApplicable).toBe(1);
  });
});
