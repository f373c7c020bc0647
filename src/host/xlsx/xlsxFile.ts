import type { BookContent } from "./content";
import type { ZipParts } from "./opc/partSource";
import type { SharedStrings } from "./strings/readSharedStrings";
import type { StyleSheet } from "./styles/readStyles";
import type { WorkbookInfo } from "./workbook/readWorkbook";

/** An opened workbook file: what it holds, and what the writer needs to put changes into the same file. */
export interface XlsxFile {
  readonly content: BookContent;
  /** Only for `saveXlsx`. */
  readonly source: FileSource;
}

/** The file as it was read. The original bytes are the document; everything else points into them. */
export interface FileSource {
  readonly parts: ZipParts;
  readonly workbook: WorkbookInfo;
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** Whether new shared texts would show up in cells that point past the end of the list. */
  readonly hasDanglingTexts: boolean;
}
