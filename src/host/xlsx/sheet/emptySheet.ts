import type { Dialect } from "../opc/dialect";
import { XML_HEAD } from "../opc/xmlPart";
import { xmlElement } from "../xml/xmlEdit";
import { NORMAL_MARGINS } from "./readPage";

/**
 * A worksheet part without content, as Excel makes a new sheet; changes are spliced into it like into any other.
 */
export function emptySheet(dialect: Dialect): string {
  const inner = [
    xmlElement("dimension", { ref: "A1" }),
    xmlElement("sheetViews", {}, xmlElement("sheetView", { workbookViewId: 0 })),
    xmlElement("sheetFormatPr", { defaultRowHeight: 15 }),
    xmlElement("sheetData", {}),
    xmlElement("pageMargins", { ...NORMAL_MARGINS }),
  ];
  const namespaces = { xmlns: dialect.main, "xmlns:r": dialect.relationships };
  return `${XML_HEAD}${xmlElement("worksheet", namespaces, inner.join(""))}`;
}
