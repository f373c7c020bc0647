import { subjectOfTable } from "../reading/placeOf";
import type { RenamedSheet } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A sheet of the form stands under another name. Its table was found and is checked as usual. */
export const sheetRenamed = defineRule({
  code: "sheet-renamed",
  severity: "warning",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) => reading.renamedSheets.map(finding),
});

function finding({ table, expected, sheet }: RenamedSheet): Finding<"sheet-renamed"> {
  return {
    place: { sheet, address: null, header: null },
    subject: subjectOfTable({ dimensions: table.dimensions }),
    data: { expected },
    cause: null,
  };
}
