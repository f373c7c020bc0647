import type { CellFormat } from "../xlsx/content";
import { sameData } from "./sameData";
import type { FormatChange, Formats } from "./formats";

/** Formats made since the file was opened, beside {@link Formats}. */
export interface GrowingFormats extends Formats {
  /** New formats, in the order of their indexes. */
  readonly added: readonly CellFormat[];
  /** For each of `added` the style index of the file it comes from. */
  readonly bases: readonly number[];
}

/** Format of a cell nobody formatted (Excel 2013 and later: Calibri 11). Used when a file lists no format at all. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, color: null },
  fill: null,
  borders: { left: null, right: null, top: null, bottom: null },
  horizontal: "general",
  vertical: "bottom",
  wrapText: false,
  indent: 0,
  locked: true,
};

/**
 * Starts from the formats of the file.
 *
 * @example
 * const formats = createFormats(content.formats);
 * formats.styleFor(3, { fill: "#FFF2CC" }); // an index at the end; the same wish again gives the same index
 */
export function createFormats(fromFile: readonly CellFormat[]): GrowingFormats {
  const first = fromFile[0] ?? DEFAULT_FORMAT;
  const added: CellFormat[] = [];
  const bases: number[] = [];
  const known = new Map<string, number>();
  const formatOf = (style: number): CellFormat => fromFile[style] ?? added[style - fromFile.length] ?? first;
  const baseOf = (style: number): number => bases[style - fromFile.length] ?? style;

  const find = (format: CellFormat, base: number): number => {
    if (sameData(format, formatOf(base))) return base;
    const index = added.findIndex((other, at) => bases[at] === base && sameData(other, format));
    if (index >= 0) return fromFile.length + index;
    bases.push(base);
    return fromFile.length + added.push(format) - 1;
  };

  const styleFor = (style: number, change: FormatChange): number => {
    const wish = `${String(style)} ${JSON.stringify(change)}`;
    const seen = known.get(wish);
    if (seen !== undefined) return seen;
    const found = find(changeFormat(formatOf(style), change), baseOf(style));
    known.set(wish, found);
    return found;
  };

  return { formatOf, styleFor, added, bases };
}

function changeFormat(format: CellFormat, change: FormatChange): CellFormat {
  return {
    ...format,
    ...change,
    font: { ...format.font, ...change.font },
    borders: { ...format.borders, ...change.borders },
  };
}
