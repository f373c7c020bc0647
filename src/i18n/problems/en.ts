import type { Subject } from "../../core";
import { formatCount } from "../format";
import { columnName, withLead } from "./lead";
import type { ProblemLabels, ProblemTexts } from "./problemTexts";
import { dayText, listText, periodsText } from "./valueText";

/** Problems in English. Names, labels and headers stay as the office wrote them. */
export const PROBLEM_EN: ProblemTexts = {
  "form-not-recognised": ({ place, data }) =>
    place.sheet === null
      ? {
          message: `The file is not the form “${data.template}”: none of the form's tables was found.`,
          fix: `Please use the form, with the sheets ${listText(data.sheetsWanted)}.`,
        }
      : {
          message: `Sheet “${place.sheet}” has no table with the column headers of the form “${data.template}”.`,
          fix: "Please compare the header rows with the form and correct them.",
        },
  "sheet-missing": ({ data }) => ({
    message: `Sheet “${data.sheet}” is missing.${data.similar === null ? "" : ` Was it renamed to “${data.similar}”?`}`,
    fix:
      data.similar === null
        ? `Please add sheet “${data.sheet}” from the form again.`
        : `Please rename sheet “${data.similar}” to “${data.sheet}”.`,
  }),
  "column-missing": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `column “${data.header}” is not there.${data.similar === null ? "" : ` Is it column “${data.similar}”?`}`,
    ),
    fix:
      data.similar === null
        ? `Please add column “${data.header}” as in the form.`
        : `Please change the header “${data.similar}” to “${data.header}”.`,
  }),
  "unit-unknown": ({ data, subject }, labels) =>
    data.text === ""
      ? {
          message: lead(subject, labels, "the row has figures but names no unit."),
          fix: "Please enter the unit, or delete the row if it is not needed.",
        }
      : {
          message: lead(
            { ...subject, unit: null },
            labels,
            `unit “${data.text}” is not in the list of units.${asked(data.suggestion)}`,
          ),
          fix:
            data.suggestion === null
              ? "Please enter the name of a unit in the list."
              : `Please change it to “${data.suggestion}” if that is right.`,
        },
  "unit-duplicate": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `the unit already has a row at ${data.firstAddress}; each unit may have one row only.`,
    ),
    fix: "Please correct the unit in one of the two rows, or make them one row.",
  }),
  "formula-overwritten": ({ data, subject, severity, place }, labels) => ({
    message: lead(
      subject,
      labels,
      severity === "warning"
        ? `the total${ofColumn(columnName(place))} is the typed number ${number(Number(data.found))} and no formula; it equals the sum of the rows but will not follow it.`
        : `the total${ofColumn(columnName(place))} is the typed number ${number(Number(data.found))} and no formula; the rows add up to ${number(data.expectedValue)}.`,
    ),
    fix: `Please enter the formula ${data.expectedFormula} again.`,
  }),
  "total-range-short": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the total${ofColumn(columnName(place))} ${data.formula} leaves out ${data.leftOut}: ${data.found === null ? "" : `it is ${number(data.found)}, `}it should be ${number(data.expectedValue)}.`,
    ),
    fix: `Please change the formula to ${data.expectedFormula}.`,
  }),
  "number-as-text": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the number “${data.text}”${ofColumn(columnName(place))} is stored as text, so sums leave it out; its value is ${number(data.value)}.`,
    ),
    fix: `Please enter the number ${number(data.value)} again.`,
  }),
  "text-in-number-column": ({ data, subject, place }, labels) => ({
    message: lead(subject, labels, `the cell${ofColumn(columnName(place))} says “${data.text}”; a number is wanted.`),
    fix: "Please enter a number, or leave the cell empty if there is none yet.",
  }),
  "count-not-whole": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} is the fraction ${number(data.value)}; a whole number is wanted.${data.suggestion === null ? "" : ` Is it ${number(data.suggestion)}?`}`,
    ),
    fix:
      data.suggestion === null
        ? "Please enter a whole number."
        : `Please enter ${String(data.suggestion)} without separators if that is right.`,
  }),
  "count-negative": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} is ${number(data.value)}; a count cannot be below 0.`,
    ),
    fix: "Please enter a number of 0 or more.",
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
  "date-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, data.text === "" ? "there is no date." : `“${data.text}” cannot be read as a date.`),
    fix: "Please enter day/month/year in full, for example 05/04/2012.",
  }),
  "date-out-of-period": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `the date ${dayText(data.date)} is outside the periods of the form (${periodsText(data.periods, "en")}).`,
    ),
    fix: "Please correct the date, or take the row out if it belongs to another period.",
  }),
  "value-not-in-list": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.text === ""
        ? `column “${columnName(place)}” is not filled in.`
        : `“${data.text}” is not in the list of column “${columnName(place)}”.${asked(data.suggestion)}`,
    ),
    fix:
      data.suggestion === null
        ? `Please choose one of: ${listText(data.allowed)}.`
        : `Please change it to “${data.suggestion}” if that is right.`,
  }),
  "duplicate-key": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `“${data.text}” in column “${columnName(place)}” is already at ${data.firstAddress}.`,
    ),
    fix: "Please correct one of the two cells, or delete the row that was entered twice.",
  }),
  "list-count-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `column “${columnName(place)}” reports ${number(data.reported)}, sheet “${data.listSheet}” has ${number(data.listed)}.`,
    ),
    fix: `Please correct the reported number or complete sheet “${data.listSheet}”, so that they agree.`,
  }),
  "target-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `the target says “${data.text}”; it is not clear how many that is.`),
    fix: "Please enter a number, “không giao” if none is assigned, or leave the cell empty if none is stated.",
  }),
  "zero-target-with-actual": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `the target is 0, but ${number(data.actual)} was achieved. Is the target 0, or was none assigned?`,
    ),
    fix: "Please enter “không giao” or leave the cell empty if no target was assigned.",
  }),
  "rule-failed": ({ data }) => ({
    message: `The check “${data.rule}” could not run because of a fault in the program; the other checks stand.`,
    fix: "Please tell your support and send this file.",
  }),
};

function lead(subject: Subject, labels: ProblemLabels, sentence: string): string {
  return withLead(subject, sentence, { language: "en", labels });
}

function number(value: number): string {
  return formatCount(value, "en");
}

function asked(suggestion: string | null): string {
  return suggestion === null ? "" : ` Is it “${suggestion}”?`;
}

function ofColumn(column: string): string {
  return column === "" ? "" : ` in column “${column}”`;
}
