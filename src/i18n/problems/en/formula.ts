import { lead, number, ofColumn } from "./phrases";
import { columnName } from "../lead";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the formula in English. */
export const FORMULA_EN: Pick<
  ProblemTexts,
  "formula-overwritten" | "formula-altered" | "column-formula-broken" | "total-range-short" | "error-value"
> = {
  "formula-overwritten": ({ data, subject, severity, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.found === ""
        ? `the formula of the cell${ofColumn(columnName(place))} was deleted.`
        : `the cell${ofColumn(columnName(place))} is the typed number ${number(Number(data.found))} and no formula${typedOver(severity, data.expectedValue)}.`,
    ),
    fix:
      data.expectedFormula === null
        ? "Please copy the formula from the form again."
        : `Please enter the formula ${data.expectedFormula} again.`,
  }),
  "formula-altered": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the formula of the cell${ofColumn(columnName(place))} is ${data.found}, the form has ${data.expected}.`,
    ),
    fix: `Please change the formula to ${data.expected}.`,
  }),
  "column-formula-broken": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the formula of the cell${ofColumn(columnName(place))} is ${data.found} and uses figures of another row; the other cells of the column use their own.`,
    ),
    fix: `Please change the formula to ${data.expected}.`,
  }),
  "total-range-short": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the total${ofColumn(columnName(place))} ${data.formula} leaves out ${data.leftOut}: ${data.found === null ? "" : `it is ${number(data.found)}, `}it should be ${number(data.expectedValue)}.`,
    ),
    fix: `Please change the formula to ${data.expectedFormula}.`,
  }),
  "error-value": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} shows the error ${data.error}; a value is wanted.`,
    ),
    fix:
      data.error === "#REF!"
        ? "Please correct the formula: a cell it uses was deleted."
        : "Please correct the formula or enter the value again.",
  }),
};

/** What the formula gives, after the typed number. */
function typedOver(severity: string, expected: number | null): string {
  if (expected === null) return "";
  return severity === "warning"
    ? "; it is right but will not follow the figures"
    : `; the formula gives ${number(expected)}`;
}
