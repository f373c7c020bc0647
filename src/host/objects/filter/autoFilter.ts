import { absoluteReference } from "../../../base/formulaText";
import { lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { Book, Sheet } from "../../book/book";
import { HostError } from "../../wire/hostError";
import { allow } from "../allow";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { rangeClass } from "../handles";
import { rectByAddress } from "../range/makeRange";
import type { ClassTable } from "../registry";

/** The hidden name in which Excel keeps the range of a sheet's filter (ECMA-376 18.2.5). */
const FILTER_NAME = "_xlnm._FilterDatabase";

/** `Excel.AutoFilter`: whether there is one, the buttons in a header row, and taking them away. Nothing is filtered. */
export const autoFilter: ClassTable<Sheet> = {
  members: {
    enabled: { since: "1.9", evidence: "documented", load: ({ hasAutoFilter }) => hasAutoFilter },
    apply: { since: "1.9", evidence: "documented", run: apply },
    remove: { since: "1.9", evidence: "documented", run: remove },
  },
};

/** Criteria would hide rows, which the host does not do: NotImplemented. */
function apply(sheet: Sheet, args: Arguments, context: HostContext): void {
  if (args.value(1) !== null || args.value(2) !== null) {
    throw new HostError("NotImplemented", "This host does not filter by criteria.");
  }
  const cells = args.optionalObject(0, rangeClass);
  if (cells && cells.sheet !== sheet) throw new HostError("InvalidArgument", "The range is on another worksheet.");
  const area = cells?.rect ?? rectByAddress(sheet, args.text(0), context);
  allow(sheet.cells.checkFormats());
  checkNoHiddenRows(sheet);
  sheet.setAutoFilter(area);
  keepName(context.book, sheet, area);
}

function remove(sheet: Sheet, _args: Arguments, { book }: HostContext): void {
  allow(sheet.cells.checkFormats());
  checkNoHiddenRows(sheet);
  sheet.setAutoFilter(null);
  const name = book.names.find(FILTER_NAME, sheet);
  if (name) book.names.remove(name);
}

/** Rows a filter has hidden would have to be shown again. */
function checkNoHiddenRows(sheet: Sheet): void {
  const used = sheet.hasAutoFilter ? sheet.cells.usedRect(false) : undefined;
  if (!used) return;
  for (let row = used.row; row <= lastRow(used); row++) {
    if (sheet.rows.isHidden(row)) throw new HostError("NotImplemented", "This host does not show filtered rows again.");
  }
}

function keepName({ names }: Book, sheet: Sheet, area: Rect): void {
  const formula = absoluteReference(area, sheet.name);
  const found = names.find(FILTER_NAME, sheet);
  if (found) allow(names.set(found, { formula }));
  else allow(names.set(allow(names.add(FILTER_NAME, formula, sheet)), { hidden: true }));
}
