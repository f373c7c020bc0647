import { ValidateReportSchema, validateJson } from "../../../src/cli/report/validateJson";
import type { ValidationReport } from "../../../src/core";
import { publishedSchema, schemaErrors } from "../../support/publishedSchema";
import { aTemplate } from "../../support/template";

const TEMPLATE = aTemplate();

const REPORT: ValidationReport = {
  workbook: "so.xlsx",
  template: { name: TEMPLATE.name, version: TEMPLATE.version, title: TEMPLATE.title },
  coverage: {
    checks: 18,
    sheets: 5,
    notApplicable: 1,
    notRun: [{ code: "list-count-mismatch", reason: "form-incomplete" }],
  },
  problems: [
    {
      code: "count-negative",
      severity: "error",
      place: { sheet: "Quý I-2012", address: "C4", header: "Tổ chức đảng › Thành lập mới" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      data: { value: -3 },
      cause: null,
    },
  ],
};

test("a problem has its place, whom it concerns, what was found and expected, and a sentence in the language asked for", () => {
  const [problem] = validateJson(REPORT, [TEMPLATE], "vi").problems;
  expect(problem).toMatchObject({
    code: "count-negative",
    severity: "error",
    sheet: "Quý I-2012",
    address: "C4",
    header: "Tổ chức đảng › Thành lập mới",
    unit: "Xã Mễ Trì",
    period: "2012-Q1",
    kind: "DANG",
    cause: null,
  });
  expect(problem?.message).toContain("Xã Mễ Trì");
  expect(validateJson(REPORT, [TEMPLATE], "en").problems[0]?.message).not.toBe(problem?.message);
});

test("the form and the coverage are reported, and a form that was not recognised is null", () => {
  const report = validateJson(REPORT, [TEMPLATE], "vi");
  expect(report.template).toEqual({ name: TEMPLATE.name, version: TEMPLATE.version });
  expect(report.coverage).toEqual(REPORT.coverage);
  expect(validateJson({ ...REPORT, template: null }, [TEMPLATE], "vi").template).toBeNull();
});

test("the report keeps to the published schema, and the schema is the one the code is made from", () => {
  const { made, published } = publishedSchema("validate-report", ValidateReportSchema);
  expect(published).toEqual(made);
  const report = validateJson(REPORT, [TEMPLATE], "vi");
  expect(schemaErrors(published, report)).toEqual([]);
  expect(schemaErrors(published, { ...report, extra: 1 })).not.toEqual([]);
});
