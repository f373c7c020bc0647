import type { Json } from "../../wire/json";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import type { ClassTable } from "../registry";
import { displayText } from "./displayText";
import { columnProperties, rowProperties } from "./hiddenProperties";
import { cellsHidden, columnHidden, rowHidden, setColumnHidden } from "./hiddenState";
import { formulaEntry, readCells, typeEntry, valueEntry } from "./readCells";
import { setContents, setNumberFormats } from "./setContents";
import { flagOf } from "../allow";

/** Members of `Excel.Range` that read and write what is in the cells. */
export const rangeContents: ClassTable<Cells>["members"] = {
  values: { since: "1.1", evidence: "thread", load: (cells) => readCells(cells, valueEntry), set: setContents },
  formulas: { since: "1.1", evidence: "documented", load: (cells) => readCells(cells, formulaEntry), set: setContents },
  numberFormat: { since: "1.1", evidence: "thread", load: numberFormats, set: setNumberFormats },
  text: { since: "1.1", evidence: "documented", load: texts },
  valueTypes: { since: "1.1", evidence: "documented", load: (cells) => readCells(cells, typeEntry) },
  hidden: { since: "1.2", evidence: "documented", load: cellsHidden },
  rowHidden: { since: "1.2", evidence: "documented", load: rowHidden },
  columnHidden: {
    since: "1.2",
    evidence: "documented",
    load: columnHidden,
    set: (cells, value) => {
      setColumnHidden(cells, flagOf(value));
    },
  },
  getRowProperties: { since: "1.9", evidence: "documented", call: rowProperties },
  getColumnProperties: { since: "1.9", evidence: "documented", call: columnProperties },
};

function numberFormats(cells: Cells, { book }: HostContext): Json {
  const { sheet } = cells;
  return readCells(cells, (_cell, row, column) => book.formats.formatOf(sheet.cells.styleAt(row, column)).numberFormat);
}

function texts(cells: Cells, { book, locale }: HostContext): Json {
  const { sheet } = cells;
  return readCells(cells, (cell, row, column) => {
    const { numberFormat } = book.formats.formatOf(sheet.cells.styleAt(row, column));
    return displayText(cell?.value ?? null, numberFormat, locale);
  });
}
