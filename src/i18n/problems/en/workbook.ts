import type { Place } from "../../../core";
import { columnName } from "../lead";
import type { ProblemTexts } from "../problemTexts";
import { lead, number } from "./phrases";

/** Problems of the workbook in English. */
export const WORKBOOK_EN: Pick<
  ProblemTexts,
  "merged-body-cells" | "hidden-data" | "external-link" | "sheet-protected" | "manual-calculation"
> = {
  "merged-body-cells": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `the cells ${data.area} are merged into one; in the form each of them has a figure of its own.`,
    ),
    fix: "Please unmerge the cells and enter the figure of each.",
  }),
  "hidden-data": ({ data, place, subject }, labels) => {
    const figures = `${figuresText(data.figures)}, which ${data.figures === 1 ? "counts" : "count"}`;
    switch (data.what) {
      case "rows":
        return {
          message: lead(
            subject,
            labels,
            `the rows in ${place.address ?? ""} are hidden but hold ${figures} all the same.`,
          ),
          fix: "Please unhide the rows (or clear the filter) and check them; delete figures that are not needed.",
        };
      case "columns":
        return {
          message: lead(subject, labels, `${columnsText(place)} hidden but with ${figures} all the same.`),
          fix: "Please unhide the column and check it; delete figures that are not needed.",
        };
      case "sheet":
        return {
          message: `Sheet “${place.sheet ?? ""}” is hidden but holds ${figuresText(data.figures)}.`,
          fix: "Please unhide the sheet and check it; leave it as it is if it is hidden on purpose.",
        };
    }
  },
  "external-link": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `the formula takes its figures from another file${named(data.workbook)}; whoever gets this file does not have it.`,
    ),
    fix: "Please replace the formula with the figure, or copy the other sheet into this file.",
  }),
  "sheet-protected": ({ data }) => ({
    message: `Sheet “${data.sheet}” is protected; its locked cells cannot be changed.`,
    fix: "Please unprotect the sheet if something has to be corrected.",
  }),
  "manual-calculation": () => ({
    message: "The file is calculated manually; results of formulas may be old.",
    fix: "Please switch to automatic calculation (Formulas, Calculation Options) and check again.",
  }),
};

function figuresText(count: number): string {
  return count === 1 ? "1 figure" : `${number(count)} figures`;
}

/** The one column by its name, several by their cells. */
function columnsText(place: Place): string {
  const name = columnName(place);
  return name === "" ? `the columns in ${place.address ?? ""} are` : `column “${name}” is`;
}

/** The name of the other file; a bare number says nothing to people. */
function named(workbook: string): string {
  return /^\[\d+\]$/u.test(workbook) ? "" : `, “${workbook}”`;
}
