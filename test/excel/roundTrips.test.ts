import { summarizeWorkbook } from "../../src/app/summarizeWorkbook";
import { validateWorkbook } from "../../src/app/validateWorkbook";
import { REQUEST_BUDGET_BYTES } from "../../src/base/excelLimits";
import { summaryTexts } from "../../src/i18n/summaryTexts";
import { openSession, quietly, worked } from "../support/officeSession";
import { registerWorkbook } from "../support/registerWorkbook";
import { aTemplate } from "../support/template";

/** Requests of one action over a register of that many rows, and the largest of them. */
async function requestsOf(
  action: "validate" | "summarize",
  rows: number,
): Promise<{ requests: number; largestBytes: number }> {
  const { host, ports } = openSession(registerWorkbook(rows));
  if (action === "validate") {
    const report = worked(await validateWorkbook(ports, [aTemplate()], quietly()));
    expect(report.template).not.toBeNull();
    expect(report.problems.map((problem) => problem.code).filter((code) => code !== "sheet-missing")).toEqual([]);
  } else {
    const report = worked(await summarizeWorkbook(ports, { templates: [aTemplate()], texts: summaryTexts }, quietly()));
    expect(report.figures.find((one) => one.kind === "CD" && one.period.part === "year")?.actual).toEqual({
      state: "reported",
      value: rows,
    });
  }
  return {
    requests: host.faults.requests,
    largestBytes: Math.max(...host.faults.records.map((record) => record.requestBytes)),
  };
}

test.each([
  ["validate", 4],
  ["summarize", 10],
] as const)("%s takes %d round trips for 10 rows and for 10,000", async (action, requests) => {
  const small = await requestsOf(action, 10);
  const large = await requestsOf(action, 10_000);
  expect([small.requests, large.requests]).toEqual([requests, requests]);
  expect(large.largestBytes).toBeLessThan(REQUEST_BUDGET_BYTES);
});
