import type { ChartContent } from "../content";
import type { Dialect } from "../opc/dialect";
import { relationshipType } from "../opc/dialect";
import type { PackageEditor } from "../opc/packageEditor";
import { removeTree } from "../opc/removeTree";
import { CONTENT_TYPE, XML_HEAD } from "../opc/xmlPart";
import { isSame } from "../isSame";
import { attribute, descend, child, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { appendInside, applyEdits, replaceElement, xmlElement } from "../xml/xmlEdit";
import { CELLS_ELEMENT } from "../sheet/readSheet";
import { joinSheet, splitSheet, withSheetChild } from "../sheet/sheetFrame";
import { encodeXml } from "../xml/encoding";
import { anchorXml, cornerXml } from "./anchorXml";
import type { CellLookup } from "./chartValues";
import { chartXml } from "./chartXml";
import { drawingPartOf, readDrawing } from "./readDrawing";
import type { ChartEntry } from "./readDrawing";

/** Where charts are written to. */
export interface ChartTarget {
  readonly editor: PackageEditor;
  readonly dialect: Dialect;
  readonly sheetPart: string;
  readonly lookup: CellLookup;
}

/**
 * Brings the charts of a sheet to the given state. A chart whose name is in the drawing is written into its own part,
 * unless it is equal already; others are added; charts that are not given stay. A chart of a kind we do not write can
 * only be moved.
 */
export function patchCharts(charts: readonly ChartContent[], target: ChartTarget): void {
  const known = currentDrawing(target);
  const existing = known === undefined ? [] : readDrawing(target.editor, known);
  for (const chart of charts) {
    const entry = existing.find((one) => one.content.name === chart.name);
    if (entry === undefined) addChart(chart, target);
    else replaceChart(chart, entry, target);
  }
}

/** Removes the charts of these names with their parts; pictures and other charts of the drawing stay. */
export function removeCharts(names: readonly string[], target: ChartTarget): void {
  const { editor } = target;
  const drawing = currentDrawing(target);
  if (drawing === undefined) return;
  for (const entry of readDrawing(editor, drawing).filter((one) => names.includes(one.content.name))) {
    editor.edit(drawing, (text) => {
      const anchor = parseXml(text, drawing).children.find((one) => isNamed(one, entry.content.name));
      return anchor ? applyEdits(text, [replaceElement(anchor, "")]) : text;
    });
    removeTree(editor, drawing, entry.relationshipId, entry.chartPart);
  }
}

function currentDrawing({ editor, sheetPart }: ChartTarget): string | undefined {
  return drawingPartOf(editor, sheetPart, parseXml(editor.text(sheetPart), sheetPart, CELLS_ELEMENT));
}

function replaceChart(chart: ChartContent, entry: ChartEntry, target: ChartTarget): void {
  if (isSame(chart, entry.content)) return;
  const { editor, dialect, lookup } = target;
  const isBodySame = isSame({ ...chart, anchor: null }, { ...entry.content, anchor: null });
  if (!isBodySame && chart.type !== "other") {
    const bytes = editor.bytes(entry.chartPart);
    editor.put(entry.chartPart, encodeXml(chartXml(chart, dialect, lookup), bytes));
  }
  const drawing = entry.anchor.source.part;
  if (!isSame(chart.anchor, entry.content.anchor)) editor.edit(drawing, (text) => moved(text, drawing, chart));
}

/** The drawing with the anchor of the chart of this name moved; an anchor by size keeps its size. */
function moved(text: string, drawing: string, chart: ChartContent): string {
  const anchor = parseXml(text, drawing).children.find((one) => isNamed(one, chart.name));
  const { row, column, rowCount, columnCount } = chart.anchor;
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  return applyEdits(text, [
    ...(from ? [replaceElement(from, cornerXml(from.name, row, column))] : []),
    ...(to ? [replaceElement(to, cornerXml(to.name, row + rowCount, column + columnCount))] : []),
  ]);
}

function isNamed(anchor: XmlElement, name: string): boolean {
  return attribute(descend(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr"), "name") === name;
}

function addChart(chart: ChartContent, target: ChartTarget): void {
  const { editor, dialect, lookup } = target;
  const drawing = currentDrawing(target) ?? addDrawing(target);
  const chartPart = editor.freePart("xl/charts/chart", ".xml");
  editor.add(chartPart, chartXml(chart, dialect, lookup), CONTENT_TYPE.chart);
  const relationshipId = editor.relate(drawing, relationshipType(dialect, "chart"), chartPart);
  editor.edit(drawing, (text) => {
    const frame = { name: chart.name, anchor: chart.anchor, id: freeShapeId(text), relationshipId };
    return applyEdits(text, [appendInside(parseXml(text, drawing), anchorXml(frame, dialect))]);
  });
}

function addDrawing({ editor, dialect, sheetPart }: ChartTarget): string {
  const drawing = editor.freePart("xl/drawings/drawing", ".xml");
  const namespaces = { "xmlns:xdr": dialect.sheetDrawing, "xmlns:a": dialect.drawing };
  editor.add(drawing, `${XML_HEAD}${xmlElement("xdr:wsDr", namespaces)}`, CONTENT_TYPE.drawing);
  const id = editor.relate(sheetPart, relationshipType(dialect, "drawing"), drawing);
  editor.edit(sheetPart, (text) => {
    const { frame, rows } = splitSheet(text, sheetPart);
    const changed = withSheetChild(frame, sheetPart, "drawing", (_, prefix) =>
      xmlElement(`${prefix}drawing`, { "xmlns:r": dialect.relationships, "r:id": id }),
    );
    return joinSheet({ frame: changed, rows }, sheetPart);
  });
  return drawing;
}

/** Ids of all shapes of a drawing are counted, also of those we do not read. */
function freeShapeId(text: string): number {
  const ids = [...text.matchAll(/cNvPr\b[^>]*?\bid="(\d+)"/g)].map((match) => Number(match[1]));
  return ids.reduce((max, id) => Math.max(max, id), 1) + 1;
}
