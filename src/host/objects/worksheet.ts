import type { Sheet } from "../book/book";
import { allow, flagOf, keyOf, textOf } from "./allow";
import {
  autoFilterClass,
  chartsClass,
  customPropertiesClass,
  freezePanesClass,
  namesClass,
  pageLayoutClass,
  rangeAreasClass,
  worksheetProtectionClass,
} from "./handles";
import { makeRange, rangeByAddress, rectsByAddress, usedRange, wholeSheet } from "./range/makeRange";
import type { ClassTable } from "./registry";

const VISIBILITY_WORDS = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** `Excel.Worksheet`. */
export const worksheet: ClassTable<Sheet> = {
  id: ({ id }) => id,
  isAlive: (sheet, { book }) => book.sheets.byId(sheet.id) === sheet,
  members: {
    id: { since: "1.1", evidence: "documented", load: ({ id }) => id },
    name: {
      since: "1.1",
      evidence: "thread",
      load: ({ name }) => name,
      set: (sheet, value, { book }) => {
        allow(book.sheets.rename(sheet, textOf(value)));
      },
    },
    position: { since: "1.1", evidence: "documented", load: (sheet, { book }) => book.sheets.positionOf(sheet) },
    visibility: {
      since: "1.1",
      evidence: "documented",
      load: ({ visibility }) => VISIBILITY_WORDS[visibility],
      set: (sheet, value, { book }) => {
        allow(book.sheets.setVisibility(sheet, keyOf(VISIBILITY_WORDS, value)));
      },
    },
    showGridlines: { since: "1.8", evidence: "documented", load: ({ showGridlines }) => showGridlines },
    // The name under which office.js sends `showGridlines = …`.
    gridlines: {
      since: "1.8",
      evidence: "documented",
      set: (sheet, value) => {
        sheet.showGridlines = flagOf(value);
      },
    },
    autoFilter: { since: "1.9", evidence: "documented", path: (sheet) => autoFilterClass.wrap(sheet) },
    charts: { since: "1.1", evidence: "documented", path: (sheet) => chartsClass.wrap(sheet) },
    customProperties: { since: "1.12", evidence: "documented", path: (sheet) => customPropertiesClass.wrap(sheet) },
    freezePanes: { since: "1.7", evidence: "documented", path: (sheet) => freezePanesClass.wrap(sheet) },
    names: { since: "1.4", evidence: "documented", path: (scope) => namesClass.wrap({ scope }) },
    pageLayout: { since: "1.9", evidence: "documented", path: (sheet) => pageLayoutClass.wrap(sheet) },
    protection: { since: "1.2", evidence: "documented", path: (sheet) => worksheetProtectionClass.wrap(sheet) },
    activate: {
      since: "1.1",
      evidence: "documented",
      run: (sheet, _args, { book }) => {
        allow(book.sheets.activate(sheet));
      },
    },
    calculate: {
      since: "1.6",
      evidence: "documented",
      run: (sheet, args, { book }) => {
        book.calculation.calculate(args.flag(0) ? "full" : "recalculate", sheet);
      },
    },
    delete: {
      since: "1.1",
      evidence: "documented",
      run: (sheet, _args, { book }) => {
        allow(book.sheets.remove(sheet));
      },
    },
    getCell: {
      since: "1.1",
      evidence: "documented",
      create: (sheet, args) =>
        makeRange(sheet, { row: args.integer(0), column: args.integer(1), rowCount: 1, columnCount: 1 }),
    },
    getRange: {
      since: "1.1",
      evidence: "documented",
      create: (sheet, args, context) => {
        const address = args.optionalText(0);
        return address === undefined ? wholeSheet(sheet) : rangeByAddress(sheet, address, context);
      },
    },
    // "A2,B4:C9" of this sheet.
    getRanges: {
      since: "1.9",
      evidence: "documented",
      create: (sheet, args, context) =>
        rangeAreasClass.wrap(rectsByAddress(sheet, args.text(0), context).map((rect) => ({ sheet, rect }))),
    },
    getRangeByIndexes: {
      since: "1.7",
      evidence: "documented",
      create: (sheet, args) =>
        makeRange(sheet, {
          row: args.integer(0),
          column: args.integer(1),
          rowCount: args.integer(2),
          columnCount: args.integer(3),
        }),
    },
    // A blank sheet answers A1 and no error.
    getUsedRange: {
      since: "1.1",
      evidence: "documented",
      create: (sheet, args) => usedRange(sheet, args.flag(0)) ?? makeRange(sheet, A1),
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      evidence: "documented",
      create: (sheet, args) => usedRange(sheet, args.flag(0)),
    },
  },
};

const A1 = { row: 0, column: 0, rowCount: 1, columnCount: 1 } as const;

/** `Excel.WorksheetProtection`. */
export const worksheetProtection: ClassTable<Sheet> = {
  members: {
    protected: { since: "1.2", evidence: "documented", load: ({ isProtected }) => isProtected },
  },
};
