import { columnExtra } from "../../../src/core/rules/column-extra";
import { problem } from "../../support/check";
import { COMMUNE_HEADER, COMMUNE_ROWS, checkLearnt, communes } from "../../support/learntForm";
import { aSheet } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import "../../support/matchers";

/** The communes with a column put in at a place (0-based). */
function withColumn(at: number, header: CellInput, value: CellInput): SheetBuilder {
  const rows = [COMMUNE_HEADER, ...COMMUNE_ROWS].map((row, index) => [
    ...row.slice(0, at),
    index === 0 ? header : value,
    ...row.slice(at),
  ]);
  return aSheet("PL01").rows(rows);
}

describe("column-extra", () => {
  it.each([
    [5, "PL01!F1"],
    [2, "PL01!C1"],
  ])("reports a column with a heading at place %d", (at, place) => {
    const report = checkLearnt(columnExtra, communes(), withColumn(at, "Số lao động", 12));
    expect(report).toReportOnly(`column-extra → ${place}`);
    expect(problem(report, "column-extra")).toMatchObject({ severity: "warning", data: { header: "Số lao động" } });
  });

  it.each([0, 2, 5])("leaves a blank column at place %d alone", (at) => {
    expect(checkLearnt(columnExtra, communes(), withColumn(at, null, null))).toReportNothing();
  });

  it("leaves a second table beside it alone", () => {
    const sheet = aSheet("PL01").rows(
      [COMMUNE_HEADER, ...COMMUNE_ROWS].map((row, at) => [...row, null, at === 0 ? "Họ tên" : "A"]),
    );
    expect(checkLearnt(columnExtra, communes(), sheet)).toReportNothing();
  });
});
