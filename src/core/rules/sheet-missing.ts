import { subjectOfTable } from "../reading/placeOf";
import { mergeDimensions } from "../template/dimensions";
import type { MissingSheet } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A sheet the form names is not in the workbook; a sheet of a similar name is proposed as the renamed one. */
export const sheetMissing = defineRule({
  code: "sheet-missing",
  severity: "error",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) =>
    [...new Map(reading.missingSheets.map((missing) => [missing.sheet, missing])).values()].map(finding),
});

function finding({ table, sheet, similar }: MissingSheet): Finding<"sheet-missing"> {
  const ofSheet = table.sheets.find(({ name }) => name === sheet)?.dimensions ?? {};
  return {
    place: { sheet: null, address: null, header: null },
    subject: subjectOfTable({ dimensions: mergeDimensions(table.dimensions, ofSheet) }),
    data: { sheet, similar },
    cause: null,
  };
}
