import { parseRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { SheetContent } from "../content";
import { attribute, child, childrenNamed, flag, numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";

/** What a worksheet without views shows. */
const TOP_LEFT: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Reads the first `<sheetView>`: frozen panes, gridlines and what is selected. A split that is not frozen is none. */
export function readView(
  sheetViews: XmlElement | undefined,
): Pick<SheetContent, "frozen" | "showGridlines" | "selection"> {
  const view = child(sheetViews, "sheetView");
  return {
    frozen: readFrozen(child(view, "pane")),
    showGridlines: flag(view, "showGridLines", true),
    selection: readSelection(view),
  };
}

/** Whether a pane is one of frozen rows or columns. */
function isFrozenPane(pane: XmlElement | undefined): boolean {
  const state = attribute(pane, "state");
  return state === "frozen" || state === "frozenSplit";
}

function readFrozen(pane: XmlElement | undefined): SheetContent["frozen"] {
  if (!isFrozenPane(pane)) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
}

/** The selection of the active pane; of several areas the one that holds the active cell, taken as the first. */
function readSelection(view: XmlElement | undefined): Rect {
  const activePane = attribute(child(view, "pane"), "activePane") ?? "topLeft";
  const selections = childrenNamed(view, "selection");
  const active = selections.find((one) => (attribute(one, "pane") ?? "topLeft") === activePane) ?? selections[0];
  const areas = (attribute(active, "sqref") ?? "A1").split(" ");
  return parseRect(areas[numberAttribute(active, "activeCellId") ?? 0] ?? "") ?? TOP_LEFT;
}
