import { lead, asked } from "./phrases";
import { dayAfterText, dayText, listText } from "../valueText";
import type { ProblemDataByCode } from "../../../core";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the form in English. */
export const FORM_EN: Pick<
  ProblemTexts,
  | "form-not-recognised"
  | "sheet-missing"
  | "sheet-renamed"
  | "column-missing"
  | "column-moved"
  | "column-extra"
  | "column-duplicate"
  | "header-changed"
  | "unit-unknown"
  | "unit-duplicate"
  | "unit-not-valid"
  | "unit-row-missing"
  | "row-label-changed"
  | "row-extra"
  | "rule-failed"
> = {
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
  "unit-not-valid": ({ data, subject }, labels) => ({
    message: lead(subject, labels, outsideItsTime(data)),
    fix:
      data.successors.length === 0
        ? "Please check the name of the unit and the period."
        : `Please enter the figures under ${listText(data.successors)}, or check the period.`,
  }),
  "sheet-renamed": ({ data, place }) => ({
    message: `The form's sheet “${data.expected}” is called “${place.sheet ?? ""}” here.`,
    fix: `Please rename the sheet back to “${data.expected}”.`,
  }),
  "column-moved": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      data.expectedAfter === null
        ? `column “${data.header}” was moved; in the form it is the first of the table.`
        : `column “${data.header}” was moved; in the form it follows column “${data.expectedAfter}”.`,
    ),
    fix: "Please move the column back to its place in the form.",
  }),
  "column-extra": ({ data }) => ({
    message: `Column “${data.header}” is not in the form.`,
    fix: "Please delete the column, or move it out of the table to keep it.",
  }),
  "column-duplicate": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `column “${data.header}” is there twice; the first is at ${data.firstAddress}.`),
    fix: "Please keep one of the two columns and delete the other.",
  }),
  "header-changed": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      data.found === ""
        ? `the column heading was deleted, the form has “${data.expected}”.`
        : `the column heading is “${data.found}”, the form has “${data.expected}”.`,
    ),
    fix: `Please write the heading “${data.expected}” again.`,
  }),
  "unit-row-missing": ({ data, subject }, labels) => ({
    message: lead(
      { ...subject, unit: null },
      labels,
      data.after === null
        ? `row “${data.label}” at the top of the table is missing.`
        : `row “${data.label}” is missing; in the form it follows row “${data.after}”.`,
    ),
    fix: "Please insert the row again as in the form and fill it in.",
  }),
  "row-label-changed": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `the row says “${data.found}”, the form “${data.expected}”.`),
    fix: `Please write “${data.expected}” again.`,
  }),
  "row-extra": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `row “${data.label}” has figures but is not in the form.`),
    fix: "Please move its figures to a row of the form, or delete the row.",
  }),
  "rule-failed": ({ data }) => ({
    message: `The check “${data.rule}” could not run because of a fault in the program; the other checks stand.`,
    fix: "Please tell your support and send this file.",
  }),
};

/** When the unit exists, and what took its place. */
function outsideItsTime({ validFrom, validTo, successors }: ProblemDataByCode["unit-not-valid"]): string {
  const followed = successors.length === 0 ? "" : listText(successors);
  if (validTo === null) return `this unit exists only from ${dayText(validFrom ?? "")}.`;
  if (validFrom !== null) {
    const next = followed === "" ? "" : `, after that ${followed}`;
    return `this unit exists only from ${dayText(validFrom)} to ${dayText(validTo)}${next}.`;
  }
  const since = dayAfterText(validTo);
  if (followed === "") return `this unit no longer exists since ${since}.`;
  return `this unit was ${successors.length === 1 ? "changed into" : "divided into"} ${followed} on ${since}.`;
}
