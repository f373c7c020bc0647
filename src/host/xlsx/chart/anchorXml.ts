import type { Rect } from "../../../base/rect";
import type { Dialect } from "../opc/dialect";
import { xmlElement } from "../xml/xmlEdit";
import { textElement } from "./dataXml";

/** A chart's frame in a drawing: covers the cells of `anchor` exactly. `id` is unique in the drawing. */
export interface Frame {
  readonly name: string;
  readonly anchor: Rect;
  readonly id: number;
  readonly relationshipId: string;
}

/** Writes an anchor with its own namespaces, so that it fits into any drawing whatever its prefixes are. */
export function anchorXml(frame: Frame, dialect: Dialect): string {
  const chart = xmlElement("c:chart", { "xmlns:c": dialect.chart, "r:id": frame.relationshipId });
  const graphicFrame = [
    xmlElement(
      "xdr:nvGraphicFramePr",
      {},
      `${xmlElement("xdr:cNvPr", { id: frame.id, name: frame.name })}<xdr:cNvGraphicFramePr/>`,
    ),
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    xmlElement("a:graphic", {}, xmlElement("a:graphicData", { uri: dialect.chart }, chart)),
  ];
  const inner = [
    cornerXml("xdr:from", frame.anchor.row, frame.anchor.column),
    cornerXml("xdr:to", frame.anchor.row + frame.anchor.rowCount, frame.anchor.column + frame.anchor.columnCount),
    xmlElement("xdr:graphicFrame", { macro: "" }, graphicFrame.join("")),
    "<xdr:clientData/>",
  ];
  const namespaces = {
    "xmlns:xdr": dialect.sheetDrawing,
    "xmlns:a": dialect.drawing,
    "xmlns:r": dialect.relationships,
  };
  return xmlElement("xdr:twoCellAnchor", namespaces, inner.join(""));
}

/** A corner at the top left of a cell; `name` with the prefix of the drawing it goes into. */
export function cornerXml(name: string, row: number, column: number): string {
  const prefix = name.slice(0, name.indexOf(":") + 1);
  const child = (local: string, value: number): string => textElement(`${prefix}${local}`, String(value));
  return xmlElement(name, {}, `${child("col", column)}${child("colOff", 0)}${child("row", row)}${child("rowOff", 0)}`);
}
