import type { Result } from "../../base/result";
import type { SheetContent } from "./content";
import { readCustomProperties } from "./custom/readCustomProperties";
import { readCustomXml } from "./custom/readCustomXml";
import { drawingPartOf, readDrawing } from "./chart/readDrawing";
import { ZipParts } from "./opc/partSource";
import type { PartSource } from "./opc/partSource";
import { cellBudget } from "./sheet/readCells";
import { readSheet } from "./sheet/readSheet";
import type { SheetExtras } from "./sheet/readSheet";
import { readSharedStrings } from "./strings/readSharedStrings";
import type { SharedStrings } from "./strings/readSharedStrings";
import { readStyles } from "./styles/readStyles";
import { readWorkbook } from "./workbook/readWorkbook";
import type { WorkbookInfo } from "./workbook/readWorkbook";
import type { XmlElement } from "./xml/xmlTree";
import { catchXlsx } from "./xlsxError";
import type { XlsxError } from "./xlsxError";
import type { XlsxFile } from "./xlsxFile";
import { readZip } from "./zip/readZip";

/**
 * Opens the bytes of an .xlsx or .xlsm file. Nothing is changed and nothing is lost: what the content does not show
 * stays in the bytes and `saveXlsx` copies it. The bytes must not be changed by the caller afterwards.
 *
 * Every file that is broken, hostile or not a workbook is an error with a code; it never throws.
 *
 * @example
 * const opened = openXlsx(bytes);
 * if (opened.ok) opened.value.content.sheets[0]?.name; // "Quý I"
 */
export function openXlsx(bytes: Uint8Array): Result<XlsxFile, XlsxError> {
  return catchXlsx(() => read(new ZipParts(readZip(bytes))));
}

function read(parts: ZipParts): XlsxFile {
  const workbook = readWorkbook(parts);
  const strings = readStrings(parts, workbook);
  const styles = readStyles(parts, workbook);
  const sheets = readSheets(parts, workbook, {
    texts: strings.texts,
    styleCount: styles.formats.length,
    date1904: workbook.settings.date1904,
    budget: cellBudget(),
  });
  return {
    content: {
      sheets: sheets.map((sheet) => sheet.content),
      names: workbook.names,
      customXmlParts: readCustomXml(parts, workbook.part).map((entry) => entry.content),
      formats: styles.formats,
      ...workbook.settings,
    },
    source: { parts, workbook, strings, styles, hasDanglingTexts: sheets.some((sheet) => sheet.hasDanglingText) },
  };
}

function readStrings(parts: PartSource, { sharedStrings }: WorkbookInfo): SharedStrings {
  if (sharedStrings === undefined) return { texts: [], plainIndex: () => undefined };
  return readSharedStrings(parts.text(sharedStrings), sharedStrings);
}

function readSheets(
  parts: PartSource,
  workbook: WorkbookInfo,
  context: Parameters<typeof readSheet>[2],
): { content: SheetContent; hasDanglingText: boolean }[] {
  return workbook.tabs.flatMap((tab) => {
    const part = tab.worksheetPart;
    if (part === undefined) return [];
    const source = { text: parts.text(part), part };
    return [readSheet(source, tab, context, (root) => readExtras(parts, part, root))];
  });
}

function readExtras(parts: PartSource, part: string, root: XmlElement): SheetExtras {
  const drawing = drawingPartOf(parts, part, root);
  return {
    customProperties: new Map(readCustomProperties(parts, part, root).map(({ name, value }) => [name, value])),
    charts: drawing === undefined ? [] : readDrawing(parts, drawing).map((entry) => entry.content),
  };
}
