import { escapeText } from "../xml/xmlText";
import { xmlElement } from "../xml/xmlEdit";
import { labelText, referencedCells } from "./chartValues";
import type { CellLookup, SourceCell } from "./chartValues";

/** A child with just a value: `valued("c:gapWidth", 50)` is `<c:gapWidth val="50"/>`. */
export function valued(name: string, value: string | number | boolean): string {
  return xmlElement(name, { val: value });
}

/** A reference to numbers with its cache; empty and text cells are no points, like in Excel. */
export function numberReference(reference: string, lookup: CellLookup): string {
  const cells = referencedCells(reference, lookup);
  const format = cells.find((cell) => typeof cell.value === "number")?.numberFormat ?? "General";
  const points = cells.map((cell, index) => (typeof cell.value === "number" ? point(index, String(cell.value)) : ""));
  const inner = `${textElement("c:formatCode", format)}${valued("c:ptCount", cells.length)}${points.join("")}`;
  return referenceXml("c:numRef", reference, cells.length === 0 ? "" : xmlElement("c:numCache", {}, inner));
}

/** A reference to texts with its cache; `known` is the text of a single cell that cannot be looked up. */
export function textReference(reference: string, lookup: CellLookup, known?: string): string {
  const found = referencedCells(reference, lookup);
  const cells = found.length === 0 && known ? [{ value: known, numberFormat: "General" }] : found;
  const points = cells.map((cell, index) => (cell.value === null ? "" : point(index, labelText(cell.value))));
  const cache = xmlElement("c:strCache", {}, `${valued("c:ptCount", cells.length)}${points.join("")}`);
  return referenceXml("c:strRef", reference, cells.length === 0 ? "" : cache);
}

/** Categories: numbers (years) when all cells with content are numbers, texts otherwise. */
export function categoryReference(reference: string, lookup: CellLookup): string {
  const filled = referencedCells(reference, lookup).filter((cell) => cell.value !== null);
  const isNumeric = filled.length > 0 && filled.every((cell: SourceCell) => typeof cell.value === "number");
  return isNumeric ? numberReference(reference, lookup) : textReference(reference, lookup);
}

/** An element with text inside, escaped. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

function referenceXml(name: string, reference: string, cache: string): string {
  return xmlElement(name, {}, `${textElement("c:f", reference)}${cache}`);
}

function point(index: number, text: string): string {
  return xmlElement("c:pt", { idx: index }, textElement("c:v", text));
}
