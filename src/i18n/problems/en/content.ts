import { lead, number, asked, ofColumn } from "./phrases";
import { dayText, listText, periodsText } from "../valueText";
import { columnName } from "../lead";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the content in English. */
export const CONTENT_EN: Pick<
  ProblemTexts,
  | "number-as-text"
  | "text-in-number-column"
  | "count-not-whole"
  | "thousands-mistyped"
  | "count-negative"
  | "date-not-understood"
  | "date-as-text"
  | "date-out-of-period"
  | "value-not-in-list"
  | "duplicate-key"
  | "target-not-understood"
  | "outlier-times-ten"
  | "unit-of-measure-contradicted"
> = {
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
  "thousands-mistyped": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} is the fraction ${number(data.value)}. Is it ${number(data.suggestion)}?`,
    ),
    fix: `Please enter ${String(data.suggestion)} without separators of thousands if that is right.`,
  }),
  "count-negative": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} is ${number(data.value)}; a count cannot be below 0.`,
    ),
    fix: "Please enter a number of 0 or more.",
  }),
  "date-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, data.text === "" ? "there is no date." : `“${data.text}” cannot be read as a date.`),
    fix: "Please enter day/month/year in full, for example 05/04/2012.",
  }),
  "date-as-text": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the date “${data.text}”${ofColumn(columnName(place))} is stored as text, so it cannot be sorted or filtered by day; it reads ${dayText(data.date)}.`,
    ),
    fix: `Please enter the date ${dayText(data.date)} again.`,
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
  "target-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `the target says “${data.text}”; it is not clear how many that is.`),
    fix: "Please enter a number, “không giao” if none is assigned, or leave the cell empty if none is stated.",
  }),
  "outlier-times-ten": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cell${ofColumn(columnName(place))} is ${number(data.value)}; figures like it make about ${number(data.typical)} likely. Is it ${number(data.suggestion)}?`,
    ),
    fix: `Please change it to ${number(data.suggestion)} if a zero too many was typed; leave it if it is right.`,
  }),
  "unit-of-measure-contradicted": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.ratio === null
        ? `the unit of measure is “${data.stated}”; by the form it should be “${data.expected ?? ""}”.`
        : `the figures of column “${columnName(place)}” are about ${sizeText(data.ratio)} the usual ones of the form${data.expected === null ? "" : ` (unit of measure “${data.expected}”)`}.`,
    ),
    fix: "Please check the unit of measure and the figures, and give them in the unit of the form.",
  }),
};

/** How figures compare with the usual ones: 1000 is "1,000 times". */
function sizeText(ratio: number): string {
  return ratio >= 1 ? `${number(ratio)} times` : `1/${number(1 / ratio)} of`;
}
