import { NO_SUBJECT } from "../model/problem";
import { defineRule } from "./rule";

/** A sheet with a table of the form is protected: locked cells cannot be corrected. Many forms are sent out so. */
export const sheetProtected = defineRule({
  code: "sheet-protected",
  severity: "info",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) =>
    [...new Set(reading.tables.map(({ sheet }) => sheet))]
      .filter(({ isProtected }) => isProtected)
      .map(({ name }) => ({
        place: { sheet: name, address: null, header: null },
        subject: NO_SUBJECT,
        data: { sheet: name },
        cause: null,
      })),
});
