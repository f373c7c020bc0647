import { formatAddress } from "../../base/address";
import { subjectOfTable } from "../reading/placeOf";
import { defineRule } from "./rule";

/** A column with a heading of its own that the form does not have. Blank columns are no finding. */
export const columnExtra = defineRule({
  code: "column-extra",
  severity: "warning",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      table.extraColumns
        .filter(({ duplicateOf }) => duplicateOf === undefined)
        .map(({ header, headerCell }) => ({
          place: { sheet: table.sheet.name, address: formatAddress(headerCell), header },
          subject: subjectOfTable(table),
          data: { header },
          cause: null,
        })),
    ),
});
