import type { Failure } from "../../app/failure";
import { formatAddress } from "../../base/address";
import type { CellValue } from "../../base/cellValue";
import { isCellError } from "../../base/cellValue";
import { formatRect } from "../../base/rect";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { Expectation } from "../../core";
import type { TargetSheet } from "./prepareSheets";

/** Relative difference up to which two calculated numbers are the same: order of summation and nothing else. */
const TOLERANCE = 1e-9;

/**
 * One round trip: reads back what the workbook calculated and compares every figure with ours. In manual mode our own
 * sheets (and nothing else) are calculated first; the user's mode stays as it is.
 */
export async function verifyPlan(
  context: Excel.RequestContext,
  targets: readonly TargetSheet[],
): Promise<Result<{ readonly charts: number }, Failure>> {
  const queries = targets.map((target) => {
    const sheet = context.workbook.worksheets.getItem(target.id);
    sheet.calculate(false);
    const range = sheet.getRange(formatRect(target.plan.area));
    range.load("values");
    sheet.charts.load("items/name");
    return { target, range, sheet };
  });
  await context.sync();
  for (const { target, range } of queries) {
    const values: readonly (readonly unknown[])[] = range.values;
    const wrong = target.plan.expectations.find(({ row, column, value }) => !isSame(value, values[row]?.[column]));
    if (wrong) return err(difference(target.name, wrong, values[wrong.row]?.[wrong.column]));
  }
  const charts = queries.map(({ target, sheet }) => {
    const planned = new Set(target.plan.charts.map((chart) => chart.name));
    return sheet.charts.items.filter((chart) => planned.has(chart.name)).length;
  });
  return ok({ charts: charts.reduce((sum, count) => sum + count, 0) });
}

/** Whether a value read back is the expected one; numbers up to rounding of the last digits. */
export function isSame(expected: CellValue, found: unknown): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(expected - found) <= TOLERANCE * Math.max(1, Math.abs(expected), Math.abs(found));
  }
  if (expected === null) return found === "";
  return (isCellError(expected) ? expected.error : expected) === found;
}

function difference(sheet: string, expectation: Expectation, found: unknown): Failure {
  const { value } = expectation;
  return {
    code: "figure-differs",
    sheet,
    address: formatAddress(expectation),
    expected: isCellError(value) ? value.error : String(value ?? ""),
    found: typeof found === "string" ? found : JSON.stringify(found ?? ""),
  };
}
