import type { ColumnContent } from "../content";
import { attributesOf, childrenNamed, numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import { withSheetChild } from "./sheetFrame";

/** Attributes of a `<col>` that we do not model and that stay with their columns. */
const KEPT = ["outlineLevel", "collapsed", "bestFit", "phonetic"];

/**
 * Writes all columns anew. `styleOf` gives the style index of the file. Outline levels and the like stay on the
 * columns that had them; columns without anything to say are left out.
 */
export function writeColumns(
  frame: string,
  part: string,
  columns: readonly ColumnContent[],
  styleOf: (style: number) => number,
): string {
  return withSheetChild(frame, part, "cols", (existing, prefix) => {
    const before = childrenNamed(existing, "col").filter((col) => keptAttributes(col).length > 0);
    const items = columns
      .flatMap((column) => splitAt(column, before))
      .map((column) => columnXml(column, before, prefix, styleOf));
    const inner = items.join("");
    return inner === "" ? "" : xmlElement(`${prefix}cols`, {}, inner);
  });
}

function keptAttributes(col: XmlElement): [string, string][] {
  return [...attributesOf(col)].filter(([name]) => KEPT.includes(name));
}

/** Cuts a run of columns where such a `<col>` of the file begins or ends, so that each piece has one set of attributes. */
function splitAt(column: ColumnContent, before: readonly XmlElement[]): ColumnContent[] {
  const starts = before
    .flatMap((one) => [(numberAttribute(one, "min") ?? 0) - 1, numberAttribute(one, "max") ?? 0])
    .filter((start) => start > column.first && start <= column.last);
  const cuts = [column.first, ...[...new Set(starts)].sort((a, b) => a - b)];
  return cuts.map((first, index) => ({ ...column, first, last: (cuts[index + 1] ?? column.last + 1) - 1 }));
}

function columnXml(
  column: ColumnContent,
  before: readonly XmlElement[],
  prefix: string,
  styleOf: (style: number) => number,
): string {
  const source = before.find(
    (one) =>
      (numberAttribute(one, "min") ?? 0) <= column.first + 1 && (numberAttribute(one, "max") ?? 0) > column.first,
  );
  const kept = source ? keptAttributes(source) : [];
  const style = styleOf(column.style);
  const own = {
    width: column.width,
    style: style === 0 ? undefined : style,
    hidden: column.hidden ? true : undefined,
    customWidth: column.width === undefined ? undefined : true,
  };
  if (kept.length === 0 && Object.values(own).every((value) => value === undefined)) return "";
  return xmlElement(`${prefix}col`, {
    min: column.first + 1,
    max: column.last + 1,
    ...own,
    ...Object.fromEntries(kept),
  });
}
