import { parseRect } from "../../../base/rect";
import { readConditional } from "../conditional/readConditional";
import type { ChartContent, SheetContent } from "../content";
import { attribute, child, childrenNamed, flag, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { TabEntry } from "../workbook/readWorkbook";
import { readCells } from "./readCells";
import type { CellContext, CellsRead } from "./readCells";
import { readColumns, readDefaultWidth } from "./readColumns";
import { readPage } from "./readPage";
import { readView } from "./readView";

/** What stands in other parts and belongs to the sheet. */
export interface SheetExtras {
  readonly customProperties: ReadonlyMap<string, string>;
  readonly charts: readonly ChartContent[];
}

/** A worksheet part, read, with what the writer must know about it. */
export interface SheetRead {
  readonly content: SheetContent;
  readonly hasDanglingText: boolean;
}

/** Name of the element whose children are read by a pass of their own. */
export const CELLS_ELEMENT = "sheetData";

/** Reads a worksheet part. `extras` is asked with the root, because the parts are named there by relationship id. */
export function readSheet(
  source: { readonly text: string; readonly part: string },
  tab: TabEntry,
  context: CellContext,
  extras: (root: XmlElement) => SheetExtras,
): SheetRead {
  const root = parseXml(source.text, source.part, CELLS_ELEMENT);
  const cells = readCellsOf(root, context);
  return {
    hasDanglingText: cells.hasDanglingText,
    content: {
      sheetId: tab.sheetId,
      name: tab.name,
      visibility: tab.visibility,
      isProtected: flag(child(root, "sheetProtection"), "sheet"),
      cells: cells.grid,
      merges: readMerges(root),
      columns: readColumns(child(root, "cols")),
      rowHeights: cells.rowHeights,
      hiddenRows: cells.hiddenRows,
      defaultColumnWidth: readDefaultWidth(child(root, "sheetFormatPr")),
      ...readView(child(root, "sheetViews")),
      page: readPage(root),
      hasAutoFilter: child(root, "autoFilter") !== undefined,
      conditionalFormats: readConditional(root),
      ...extras(root),
    },
  };
}

function readCellsOf(root: XmlElement, context: CellContext): CellsRead {
  const data = child(root, CELLS_ELEMENT);
  const inside = data === undefined ? "" : root.source.text.slice(data.openEnd, data.closeStart);
  return readCells(inside, root.source.part, context);
}

/** Ranges that are no ranges are left out; a merge of the whole sheet is one rectangle like any other. */
function readMerges(root: XmlElement): SheetContent["merges"] {
  return childrenNamed(child(root, "mergeCells"), "mergeCell").flatMap(
    (one) => parseRect(attribute(one, "ref") ?? "") ?? [],
  );
}
