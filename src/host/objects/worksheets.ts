import type { Book, Sheet } from "../book/book";
import { HostError } from "../wire/hostError";
import { allow } from "./allow";
import { worksheetClass } from "./handles";
import type { HostObject } from "./hostObject";
import type { ClassTable } from "./registry";
import { activeSheet } from "./workbook";
import type { Json } from "../wire/json";

/** `Excel.WorksheetCollection`. Sheets are found by name or by id, as Excel does. */
export const worksheets: ClassTable<Book> = {
  items: (book) => book.sheets.list.map((sheet) => worksheetClass.wrap(sheet)),
  item: (book, key) => worksheetClass.wrap(findSheet(book, key) ?? notThere()),
  members: {
    getItemOrNullObject: {
      since: "1.4",
      evidence: "documented",
      create: (book, args) => wrapOrNull(findSheet(book, args.text(0))),
    },
    getActiveWorksheet: {
      since: "1.1",
      evidence: "thread",
      create: (book) => worksheetClass.wrap(activeSheet(book)),
    },
    getCount: {
      since: "1.4",
      evidence: "documented",
      call: (book, args) => sheetsOf(book, args.flag(0)).length,
    },
    getFirst: {
      since: "1.5",
      evidence: "documented",
      create: (book, args) => worksheetClass.wrap(sheetsOf(book, args.flag(0)).at(0) ?? notThere()),
    },
    getLast: {
      since: "1.5",
      evidence: "documented",
      create: (book, args) => worksheetClass.wrap(sheetsOf(book, args.flag(0)).at(-1) ?? notThere()),
    },
    add: {
      since: "1.1",
      evidence: "thread",
      create: (book, args) => worksheetClass.wrap(allow(book.sheets.add(args.optionalText(0)))),
    },
  },
};

function findSheet({ sheets }: Book, key: Json): Sheet | undefined {
  if (typeof key !== "string") throw new HostError("InvalidArgument", "A sheet is found by its name or id.");
  return sheets.byName(key) ?? sheets.byId(key);
}

function sheetsOf({ sheets }: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? sheets.list.filter(({ visibility }) => visibility === "visible") : sheets.list;
}

function wrapOrNull(sheet: Sheet | undefined): HostObject | null {
  return sheet ? worksheetClass.wrap(sheet) : null;
}

function notThere(): never {
  throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
