import { rectOf } from "../../base/rect";
import type { Book, Sheet } from "../book/book";
import { HostError } from "../wire/hostError";
import {
  applicationClass,
  customXmlPartsClass,
  namesClass,
  rangeClass,
  workbookProtectionClass,
  worksheetsClass,
} from "./handles";
import type { ClassTable } from "./registry";

/** `Excel.Workbook`, the object every path begins at. */
export const workbook: ClassTable<Book> = {
  members: {
    name: { since: "1.7", evidence: "documented", load: (_book, { fileName }) => fileName },
    readOnly: { since: "1.8", evidence: "documented", load: (_book, { readOnly }) => readOnly },
    worksheets: { since: "1.1", evidence: "documented", path: (book) => worksheetsClass.wrap(book) },
    names: { since: "1.1", evidence: "documented", path: () => namesClass.wrap({ scope: null }) },
    application: { since: "1.1", evidence: "documented", path: (book) => applicationClass.wrap(book) },
    customXmlParts: { since: "1.5", evidence: "documented", path: (book) => customXmlPartsClass.wrap(book) },
    protection: { since: "1.7", evidence: "documented", path: (book) => workbookProtectionClass.wrap(book) },
    getSelectedRange: {
      since: "1.1",
      evidence: "documented",
      create: (book) => {
        const sheet = activeSheet(book);
        return rangeClass.wrap({ sheet, rect: sheet.selection });
      },
    },
    // The host keeps no active cell apart from the selection: it is the top left one.
    getActiveCell: {
      since: "1.7",
      evidence: "unproven",
      create: (book) => {
        const sheet = activeSheet(book);
        return rangeClass.wrap({ sheet, rect: rectOf(sheet.selection) });
      },
    },
    _RemoveReference: {
      since: "1.1",
      evidence: "documented",
      run: (_book, args, { removeReference }) => {
        removeReference(args.text(0));
      },
    },
  },
};

/** The sheet that is shown. With a chart sheet in front there is none, and Excel's calls throw (issue 2444). */
export function activeSheet(book: Book): Sheet {
  const sheet = book.sheets.active;
  if (sheet) return sheet;
  throw new HostError("InvalidOperation", "No worksheet is active.");
}

/** `Excel.WorkbookProtection`. */
export const workbookProtection: ClassTable<Book> = {
  members: {
    protected: { since: "1.7", evidence: "documented", load: ({ structureProtected }) => structureProtected },
  },
};
