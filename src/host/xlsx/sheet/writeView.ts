import { formatAddress } from "../../../base/address";
import { formatRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { SheetChanges } from "../changes";
import { attribute, child, parseXml, prefixOf, rawXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { applyEdits, replaceElement, setAttributes, xmlElement } from "../xml/xmlEdit";
import { readView } from "./readView";
import { inFrame, withSheetChild } from "./sheetFrame";

/** What of a view changed. `selected` is whether the sheet is the one of the shown tab. */
export type ViewChanges = Pick<SheetChanges, "frozen" | "showGridlines" | "selection"> & {
  readonly selected: boolean | undefined;
};

/** Changes the first view of a sheet; makes one when there is none. Scroll position, zoom and other views stay. */
export function writeView(frame: string, part: string, changes: ViewChanges): string {
  if (Object.values(changes).every((change) => change === undefined)) return frame;
  const withView = ensureView(frame, part);
  const withPanes = writePanes(withView, part, changes);
  const view = inFrame(withPanes, part, "sheetViews", "sheetView");
  if (view === undefined) return withPanes;
  return applyEdits(withPanes, [
    setAttributes(view, {
      ...(changes.showGridlines === undefined ? {} : { showGridLines: changes.showGridlines ? undefined : false }),
      ...(changes.selected === undefined ? {} : { tabSelected: changes.selected ? true : undefined }),
      workbookViewId: attribute(view, "workbookViewId") ?? "0",
    }),
  ]);
}

/** Whether a sheet is marked as part of the selected group of tabs. */
export function isTabSelected(frame: string, part: string): boolean {
  return attribute(inFrame(frame, part, "sheetViews", "sheetView"), "tabSelected") === "1";
}

function ensureView(frame: string, part: string): string {
  if (inFrame(frame, part, "sheetViews", "sheetView")) return frame;
  return withSheetChild(frame, part, "sheetViews", (_, prefix) =>
    xmlElement(`${prefix}sheetViews`, {}, xmlElement(`${prefix}sheetView`, { workbookViewId: 0 })),
  );
}

function writePanes(frame: string, part: string, changes: ViewChanges): string {
  if (changes.frozen === undefined && changes.selection === undefined) return frame;
  const root = parseXml(frame, part);
  const view = inFrame(frame, part, "sheetViews", "sheetView");
  if (view === undefined) return frame;
  const before = readView(child(root, "sheetViews"));
  const selection = changes.selection ?? before.selection;
  const others = view.children.filter((one) => one.local !== "pane" && one.local !== "selection").map(rawXml);
  const panes =
    changes.frozen === undefined ? keptPane(view, selection) : frozenPanes(changes.frozen, selection, prefixOf(view));
  const open = frame.slice(view.start, view.openEnd).replace(/\s*\/>$/, ">");
  return applyEdits(frame, [replaceElement(view, `${open}${panes}${others.join("")}</${view.name}>`)]);
}

/** Only the selection changed: the pane stays, and the selection goes to the pane that is active. */
function keptPane(view: XmlElement, selection: Rect): string {
  const pane = child(view, "pane");
  const activePane = attribute(pane, "activePane");
  const others = view.children.filter(
    (one) => one.local === "selection" && (attribute(one, "pane") ?? "topLeft") !== (activePane ?? "topLeft"),
  );
  const rest = pane ? others.map(rawXml).join("") : "";
  return `${pane ? rawXml(pane) : ""}${rest}${selectionXml(selection, prefixOf(view), activePane)}`;
}

/** A pane with its selections: each pane has one, and the active one is that at the bottom right. */
function frozenPanes(frozen: { rows: number; columns: number }, selection: Rect, prefix: string): string {
  if (frozen.rows === 0 && frozen.columns === 0) return selectionXml(selection, prefix, undefined);
  const active = frozen.rows === 0 ? "topRight" : frozen.columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = xmlElement(`${prefix}pane`, {
    xSplit: frozen.columns === 0 ? undefined : frozen.columns,
    ySplit: frozen.rows === 0 ? undefined : frozen.rows,
    topLeftCell: formatAddress({ row: frozen.rows, column: frozen.columns }),
    activePane: active,
    state: "frozen",
  });
  const passive = active === "bottomRight" ? ["topRight", "bottomLeft"] : [];
  const selections = passive.map((name) => xmlElement(`${prefix}selection`, { pane: name }));
  return `${pane}${selections.join("")}${selectionXml(selection, prefix, active)}`;
}

function selectionXml(selection: Rect, prefix: string, pane: string | undefined): string {
  return xmlElement(`${prefix}selection`, {
    pane,
    activeCell: formatAddress(selection),
    sqref: formatRect(selection),
  });
}
