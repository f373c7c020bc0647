import type { Rect } from "../../../base/rect";
import type { ChartContent } from "../content";
import { relationshipsOf } from "../opc/partSource";
import type { PartSource } from "../opc/partSource";
import { attribute, child, descend, numberAttribute, parseXml, relationshipId, textOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { catchXlsx } from "../xlsxError";
import { CELL_HEIGHT_EMU, CELL_WIDTH_EMU } from "./chartDefaults";
import { readChart } from "./readChart";

/** A chart of a drawing with where it stands. */
export interface ChartEntry {
  readonly content: ChartContent;
  readonly chartPart: string;
  /** Relationship of the drawing to the chart part. */
  readonly relationshipId: string;
  /** The anchor element in the drawing part. */
  readonly anchor: XmlElement;
}

/** Part of a sheet's drawing, `undefined` when it has none. */
export function drawingPartOf(parts: PartSource, sheetPart: string, sheetRoot: XmlElement): string | undefined {
  const drawing = child(sheetRoot, "drawing");
  const id = drawing && relationshipId(drawing);
  const target = relationshipsOf(parts, sheetPart).find((one) => one.id === id)?.target;
  return target !== undefined && parts.has(target) ? target : undefined;
}

/**
 * Reads the charts of a drawing in its order. A chart that cannot be read, and everything that is no chart (pictures,
 * shapes, newer chart kinds), stays in the file unseen.
 */
export function readDrawing(parts: PartSource, drawingPart: string): ChartEntry[] {
  const drawing = catchXlsx(() => ({
    anchors: parseXml(parts.text(drawingPart), drawingPart).children,
    relationships: relationshipsOf(parts, drawingPart),
  }));
  if (!drawing.ok) return [];
  return drawing.value.anchors.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const reference = descend(frame, "graphic", "graphicData", "chart");
    const id = reference && relationshipId(reference);
    const chartPart = drawing.value.relationships.find((one) => one.id === id)?.target;
    const place = readAnchor(anchor);
    if (id === undefined || chartPart === undefined || place === undefined || !parts.has(chartPart)) return [];
    const body = catchXlsx(() => readChart(parts.text(chartPart), chartPart));
    if (!body.ok) return [];
    const name = attribute(descend(frame, "nvGraphicFramePr", "cNvPr"), "name") ?? "";
    return [{ content: { ...body.value, name, anchor: place }, chartPart, relationshipId: id, anchor }];
  });
}

/** The cells an anchor covers, also those it only touches. An anchor by size is counted in cells of a new sheet. */
function readAnchor(anchor: XmlElement): Rect | undefined {
  const from = child(anchor, "from");
  const [row, column] = [numberIn(from, "row"), numberIn(from, "col")];
  if (row === undefined || column === undefined) return undefined;
  const to = child(anchor, "to");
  if (to) {
    const rowCount = (numberIn(to, "row") ?? row) - row + (numberIn(to, "rowOff") ? 1 : 0);
    const columnCount = (numberIn(to, "col") ?? column) - column + (numberIn(to, "colOff") ? 1 : 0);
    return { row, column, rowCount: Math.max(1, rowCount), columnCount: Math.max(1, columnCount) };
  }
  const size = child(anchor, "ext");
  return {
    row,
    column,
    rowCount: Math.max(1, Math.ceil((numberAttribute(size, "cy") ?? 0) / CELL_HEIGHT_EMU)),
    columnCount: Math.max(1, Math.ceil((numberAttribute(size, "cx") ?? 0) / CELL_WIDTH_EMU)),
  };
}

function numberIn(element: XmlElement | undefined, local: string): number | undefined {
  const value = Number(textOf(child(element, local)) || NaN);
  return Number.isFinite(value) ? value : undefined;
}
