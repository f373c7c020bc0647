import type { SummaryReport } from "../../../src/app/summarizeWorkbook";
import { SummarizeReportSchema, summarizeJson } from "../../../src/cli/report/summarizeJson";
import type { Figure } from "../../../src/core";
import { publishedSchema, schemaErrors } from "../../support/publishedSchema";

const PARTY_2012: Figure = {
  kind: "DANG",
  measure: "TL",
  unit: null,
  period: { year: 2012, part: "year" },
  assignedBy: "THANH-UY",
  target: { state: "assigned", goal: { type: "amount", value: 7 } },
  actual: { state: "reported", value: 8 },
  evaluation: { status: "exceeded", surplus: 1, rate: 8 / 7, counts: "both" },
  notReportedCount: 0,
  targetCell: undefined,
  actualCells: [],
};

function reportOf(...figures: readonly Figure[]): SummaryReport {
  const template = { name: "bieu-thu", version: "1", title: "Biểu thử" };
  return { template, figures, sheets: ["Tổng hợp"], created: ["Tổng hợp"], charts: 2, errorCount: 0, verified: true };
}

test("a figure with its target, result, surplus and rate", () => {
  expect(summarizeJson(reportOf(PARTY_2012))).toEqual({
    figures: [
      {
        kind: "DANG",
        measure: "TL",
        unit: null,
        period: "2012",
        assignedBy: "THANH-UY",
        target: { state: "assigned", value: 7 },
        actual: { state: "reported", value: 8 },
        surplus: 1,
        rate: 8 / 7,
        status: "exceeded",
      },
    ],
    sheets: ["Tổng hợp"],
    charts: 2,
    verified: true,
  });
});

test("no target and not reported have no value, nil has 0", () => {
  const none: Figure = {
    ...PARTY_2012,
    assignedBy: null,
    target: { state: "unknown", reason: "not-stated" },
    actual: { state: "not-reported" },
    evaluation: { status: "no-target", surplus: undefined, rate: undefined, counts: "nothing" },
  };
  const [first, second] = summarizeJson(reportOf(none, { ...none, actual: { state: "nil" } })).figures;
  expect(first).toMatchObject({
    target: { state: "unknown", value: null },
    actual: { state: "not-reported", value: null },
    surplus: null,
    rate: null,
  });
  expect(second?.actual).toEqual({ state: "nil", value: 0 });
});

test("a bound is no one number", () => {
  const bound: Figure = {
    ...PARTY_2012,
    target: { state: "assigned", goal: { type: "at-most", value: 5, exclusive: false } },
  };
  expect(summarizeJson(reportOf(bound)).figures[0]?.target).toEqual({ state: "assigned", value: null });
});

test("the report keeps to the published schema, and the schema is the one the code is made from", () => {
  const { made, published } = publishedSchema("summarize-report", SummarizeReportSchema);
  expect(published).toEqual(made);
  const report = summarizeJson(reportOf(PARTY_2012));
  expect(schemaErrors(published, report)).toEqual([]);
  expect(schemaErrors(published, { ...report, verified: "yes" })).not.toEqual([]);
});
