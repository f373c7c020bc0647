import { lead, number, ofColumn } from "./phrases";
import { roundedPercent } from "../../../core";
import { columnName } from "../lead";
import { periodPartsText } from "../valueText";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the reconciliation in English. */
export const RECONCILIATION_EN: Pick<
  ProblemTexts,
  | "list-count-mismatch"
  | "zero-target-with-actual"
  | "target-missing"
  | "target-mismatch"
  | "sum-mismatch"
  | "period-sum-mismatch"
  | "duplicate-enterprise"
  | "cumulative-fell"
  | "increment-in-cumulative"
  | "percent-claim-wrong"
> = {
  "list-count-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `column “${columnName(place)}” reports ${number(data.reported)}, sheet “${data.listSheet}” has ${number(data.listed)}.`,
    ),
    fix: `Please correct the reported number or complete sheet “${data.listSheet}”, so that they agree.`,
  }),
  "zero-target-with-actual": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `the target is 0, but ${number(data.actual)} was achieved. Is the target 0, or was none assigned?`,
    ),
    fix: "Please enter “không giao” or leave the cell empty if no target was assigned.",
  }),
  "sum-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} says ${number(data.found)}, the cells ${data.parts} give ${number(data.expected)}.`,
    ),
    fix: `Please check the cells ${data.parts}; if they are right, correct this cell to ${number(data.expected)}.`,
  }),
  "period-sum-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} says ${number(data.found)}, the periods (${periodPartsText(data.parts, "en")}) add up to ${number(data.expected)}.`,
    ),
    fix: `Please check the number of each period; if they are right, correct this cell to ${number(data.expected)}.`,
  }),
  "target-mismatch": ({ data, subject, severity }, labels) =>
    severity === "info"
      ? {
          message: lead(
            subject,
            labels,
            `the target of the whole district is ${number(data.found)}, those of the units add up to ${number(data.expected)} (sheet “${data.otherSheet}”, ${data.otherAddress}).`,
          ),
          fix: "Please look at it again if both should be equal; otherwise leave them.",
        }
      : {
          message: lead(
            subject,
            labels,
            `the target says ${number(data.found)}, on sheet “${data.otherSheet}” in ${data.otherAddress} it is ${number(data.expected)}.`,
          ),
          fix: "Please compare with the decision that assigned the targets and correct the wrong cell.",
        },
  "target-missing": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.actual === null
        ? `no target is given${ofColumn(columnName(place))}, all other rows have one.`
        : `${number(data.actual)} was achieved, but no target is given${ofColumn(columnName(place))}.`,
    ),
    fix: "Please enter the assigned target, or “không giao” if none was assigned.",
  }),
  "duplicate-enterprise": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `the enterprise “${data.name}” already stands on sheet “${data.firstSheet}” in ${data.firstAddress} and may be counted twice.`,
    ),
    fix: "Please delete the row entered twice; if these are two enterprises or two organisations, leave them.",
  }),
  "cumulative-fell": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cumulative figure${ofColumn(columnName(place))} says ${number(data.value)}, less than the ${number(data.previous)} of the period before (${data.previousAddress}).`,
    ),
    fix: `Please check both cells; a figure since the start of the year must be ${number(data.previous)} or more.`,
  }),
  "increment-in-cumulative": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cumulative figure${ofColumn(columnName(place))} is only the ${number(data.value)} of this period; with the ${number(data.previous)} before it should be ${number(data.expected)}.`,
    ),
    fix: `Please correct this cell to ${number(data.expected)} if those numbers are right.`,
  }),
  "percent-claim-wrong": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} says ${percent(data.found)}, ${number(data.numerator)} and ${number(data.denominator)} give ${percent(data.expected)}.`,
    ),
    fix: `Please correct it to ${percent(data.expected)}, or check the numbers ${number(data.numerator)} and ${number(data.denominator)}.`,
  }),
};

/** A rate with two digits after the comma, as the office checks it. */
function percent(rate: number): string {
  return `${number(roundedPercent(rate, 2))}%`;
}
