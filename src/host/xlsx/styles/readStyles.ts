import type { CellFormat } from "../content";
import type { PartSource } from "../opc/partSource";
import type { WorkbookInfo } from "../workbook/readWorkbook";
import { attribute, child, childrenNamed, flag, numberAttribute, parseXml, rawXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { builtinFormat } from "./builtinFormats";
import { NO_BORDERS, readBorders } from "./borders";
import type { Borders } from "./borders";
import { readFill } from "./fills";
import { DEFAULT_FONT, readFont } from "./fonts";
import type { Listed } from "./listed";
import { readPalette } from "./palette";

/** A cell format as its lists of the file: indexes into fonts, fills and borders. */
export interface FormatRecord {
  readonly numberFormatId: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly element: XmlElement;
}

/** The styles part, read. `formats` has one entry for each record, and the default alone where the file has none. */
export interface StyleSheet {
  readonly formats: readonly CellFormat[];
  readonly records: readonly FormatRecord[];
  readonly fonts: readonly Listed<CellFormat["font"]>[];
  readonly fills: readonly Listed<string | null>[];
  readonly borders: readonly Listed<Borders>[];
  /** Formats the file defines itself, by id. */
  readonly numberFormats: ReadonlyMap<number, string>;
  /** Looks of conditional formats and tables (`dxf`), as they stand in the part. */
  readonly looks: readonly string[];
}

/** Format of a cell in a workbook that says nothing about formats. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: null,
  borders: NO_BORDERS,
  horizontal: "general",
  vertical: "bottom",
  wrapText: false,
  indent: 0,
  locked: true,
};

/** Reads the styles of a workbook; without a styles part there is just the default format. */
export function readStyles(parts: PartSource, workbook: WorkbookInfo): StyleSheet {
  const theme = workbook.theme === undefined ? undefined : { text: parts.text(workbook.theme), part: workbook.theme };
  if (workbook.styles === undefined) return styleSheet(undefined, theme);
  return parseStyles(parts.text(workbook.styles), workbook.styles, theme);
}

/** Reads the text of a styles part. */
export function parseStyles(text: string, part: string, theme: { text: string; part: string } | undefined): StyleSheet {
  return styleSheet(parseXml(text, part), theme);
}

function styleSheet(root: XmlElement | undefined, theme: { text: string; part: string } | undefined): StyleSheet {
  const palette = readPalette(theme, root);
  const lists = {
    fonts: listOf(root, "fonts", "font").map((one) => readFont(one, palette)),
    fills: listOf(root, "fills", "fill").map((one) => readFill(one, palette)),
    borders: listOf(root, "borders", "border").map((one) => readBorders(one, palette)),
    numberFormats: readNumberFormats(root),
  };
  const records = listOf(root, "cellXfs", "xf").map(readRecord);
  const formats = records.map((record) => resolve(record, lists));
  const looks = listOf(root, "dxfs", "dxf").map(rawXml);
  return { ...lists, records, looks, formats: formats.length === 0 ? [DEFAULT_FORMAT] : formats };
}

function listOf(root: XmlElement | undefined, list: string, item: string): readonly XmlElement[] {
  return childrenNamed(child(root, list), item);
}

function readNumberFormats(root: XmlElement | undefined): Map<number, string> {
  return new Map(
    listOf(root, "numFmts", "numFmt").map((one) => [
      numberAttribute(one, "numFmtId") ?? 0,
      attribute(one, "formatCode") ?? "General",
    ]),
  );
}

function readRecord(element: XmlElement): FormatRecord {
  return {
    numberFormatId: numberAttribute(element, "numFmtId") ?? 0,
    font: numberAttribute(element, "fontId") ?? 0,
    fill: numberAttribute(element, "fillId") ?? 0,
    border: numberAttribute(element, "borderId") ?? 0,
    element,
  };
}

function resolve(
  record: FormatRecord,
  lists: Pick<StyleSheet, "fonts" | "fills" | "borders" | "numberFormats">,
): CellFormat {
  const alignment = child(record.element, "alignment");
  return {
    numberFormat: lists.numberFormats.get(record.numberFormatId) ?? builtinFormat(record.numberFormatId),
    font: lists.fonts[record.font]?.value ?? DEFAULT_FONT,
    fill: lists.fills[record.fill]?.value ?? null,
    borders: lists.borders[record.border]?.value ?? NO_BORDERS,
    horizontal: HORIZONTAL.get(attribute(alignment, "horizontal") ?? "") ?? "general",
    vertical: VERTICAL.find((name) => name === attribute(alignment, "vertical")) ?? "bottom",
    wrapText: flag(alignment, "wrapText"),
    indent: numberAttribute(alignment, "indent") ?? 0,
    locked: flag(child(record.element, "protection"), "locked", true),
  };
}

/** ST_HorizontalAlignment to ours; only one name differs. */
export const HORIZONTAL: ReadonlyMap<string, CellFormat["horizontal"]> = new Map<string, CellFormat["horizontal"]>([
  ["general", "general"],
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["fill", "fill"],
  ["justify", "justify"],
  ["centerContinuous", "center-across"],
  ["distributed", "distributed"],
]);

const VERTICAL: readonly CellFormat["vertical"][] = ["top", "center", "bottom", "justify", "distributed"];
