import { HostError } from "../../wire/hostError";
import { allow } from "../allow";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import type { ClassTable } from "../registry";
import { clearCells } from "./clearCells";
import { mergeCells, unmergeCells } from "./mergeCells";

/** Members of `Excel.Range` that do something with it. */
export const rangeActions: ClassTable<Cells>["members"] = {
  clear: {
    since: "1.1",
    evidence: "documented",
    run: (cells, args) => {
      clearCells(cells, args.value(0));
    },
  },
  select: { since: "1.1", evidence: "documented", run: select },
  merge: {
    since: "1.2",
    evidence: "documented",
    run: (cells, args) => {
      mergeCells(cells, args.flag(0));
    },
  },
  unmerge: { since: "1.2", evidence: "documented", run: unmergeCells },
  // office.js announces the shape of a large array before it sends it in pieces of 1,500 cells.
  _ValidateArraySize: { since: "1.3", evidence: "documented", run: validateArraySize },
};

/** Shows the sheet and selects the cells. On a hidden sheet it is InvalidOperation (the code is unproven). */
function select({ sheet, rect }: Cells, _args: Arguments, { book }: HostContext): void {
  allow(book.sheets.activate(sheet));
  sheet.selection = rect;
}

function validateArraySize({ rect }: Cells, args: Arguments): void {
  if (args.integer(0) === rect.rowCount && args.integer(1) === rect.columnCount) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
