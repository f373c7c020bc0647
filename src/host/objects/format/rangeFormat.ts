import type { CellFormat } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import { flagOf, keyOf, numberOf } from "../allow";
import { bordersClass, rangeFillClass, rangeFontClass } from "../handles";
import type { Cells } from "../handles";
import type { ClassTable } from "../registry";
import { autofitColumns, autofitRows } from "./autofit";
import { changeFormat } from "./changeFormat";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./size";
import { uniform } from "./uniform";

const HORIZONTAL_WORDS: Readonly<Record<CellFormat["horizontal"], string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  "center-across": "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL_WORDS: Readonly<Record<CellFormat["vertical"], string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
/** Steps of indentation Excel offers (dialog "Format cells"). */
const INDENT_MAX = 250;

/** `Excel.RangeFormat`. Everything that differs between the cells reads `null`. */
export const rangeFormat: ClassTable<Cells> = {
  members: {
    fill: { since: "1.1", evidence: "documented", path: (cells) => rangeFillClass.wrap(cells) },
    font: { since: "1.1", evidence: "documented", path: (cells) => rangeFontClass.wrap(cells) },
    borders: { since: "1.1", evidence: "documented", path: (cells) => bordersClass.wrap(cells) },
    horizontalAlignment: {
      since: "1.1",
      evidence: "documented",
      load: (cells, context) => uniform(cells, context, ({ horizontal }) => HORIZONTAL_WORDS[horizontal]),
      set: (cells, value, context) => {
        changeFormat(cells, { horizontal: keyOf(HORIZONTAL_WORDS, value) }, context);
      },
    },
    verticalAlignment: {
      since: "1.1",
      evidence: "documented",
      load: (cells, context) => uniform(cells, context, ({ vertical }) => VERTICAL_WORDS[vertical]),
      set: (cells, value, context) => {
        changeFormat(cells, { vertical: keyOf(VERTICAL_WORDS, value) }, context);
      },
    },
    wrapText: {
      since: "1.1",
      evidence: "documented",
      load: (cells, context) => uniform(cells, context, (format) => format.wrapText),
      set: (cells, value, context) => {
        changeFormat(cells, { wrapText: flagOf(value) }, context);
      },
    },
    indentLevel: {
      since: "1.9",
      evidence: "documented",
      load: (cells, context) => uniform(cells, context, ({ indent }) => indent),
      set: (cells, value, context) => {
        changeFormat(cells, { indent: indentOf(numberOf(value)) }, context);
      },
    },
    columnWidth: {
      since: "1.2",
      evidence: "unproven",
      load: columnWidth,
      set: (cells, value) => {
        setColumnWidth(cells, numberOf(value));
      },
    },
    rowHeight: {
      since: "1.2",
      evidence: "documented",
      load: rowHeight,
      set: (cells, value) => {
        setRowHeight(cells, numberOf(value));
      },
    },
    autofitColumns: {
      since: "1.2",
      evidence: "unproven",
      run: (cells, _args, context) => {
        autofitColumns(cells, context);
      },
    },
    autofitRows: {
      since: "1.2",
      evidence: "unproven",
      run: (cells, _args, context) => {
        autofitRows(cells, context);
      },
    },
  },
};

function indentOf(value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= INDENT_MAX) return value;
  throw new HostError("InvalidArgument", "The indent is a whole number from 0 to 250.");
}
